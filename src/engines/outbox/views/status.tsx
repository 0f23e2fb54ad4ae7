import type { OutboxStatus } from '#platform/jobs/schema.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import { text } from '../text.ts';

const tones: Readonly<Record<OutboxStatus, Tone>> = {
  waiting: 'neutral',
  sending: 'info',
  failed: 'warning',
  sent: 'success',
  dead: 'danger',
};

export function Status({ status }: { status: OutboxStatus }) {
  const t = useText();
  return <Badge tone={tones[status]}>{t(text.statuses[status])}</Badge>;
}
