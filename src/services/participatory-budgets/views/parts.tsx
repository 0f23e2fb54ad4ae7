import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import type { ProposalStatus } from '../model.ts';
import { spokenYen } from '../money.ts';
import type { phaseOf } from '../rules.ts';
import { phaseTexts, statusTexts } from '../text.ts';
import { phaseTones, statusTones } from './tones.ts';

/** An amount that never breaks in two. */
export function Yen({ value }: { value: number }) {
  const t = useText();
  return <span class="budget-yen">{t(spokenYen(value))}</span>;
}

export function PhaseBadge({ phase }: { phase: ReturnType<typeof phaseOf> }) {
  const t = useText();
  return <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge>;
}

export function StatusBadge({ status }: { status: ProposalStatus }) {
  const t = useText();
  return <Badge tone={statusTones[status]}>{t(statusTexts[status])}</Badge>;
}

/** Words as somebody wrote them, in no other language. */
export const asWritten = (words: string, en = ''): Text => ({ ja: words, en: en || words });
