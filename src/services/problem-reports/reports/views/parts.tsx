import { Badge, type Tone } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import type { ReportStatus } from '../../model.ts';
import { statusTexts } from '../../text.ts';

const tones: Readonly<Record<ReportStatus, Tone>> = {
  received: 'info',
  confirmed: 'info',
  working: 'warning',
  done: 'success',
  declined: 'neutral',
  merged: 'neutral',
  withdrawn: 'neutral',
};

export function StatusBadge({ status }: { status: ReportStatus }) {
  const t = useText();
  return <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>;
}
