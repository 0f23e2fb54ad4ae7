import { Badge, type Tone } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import type { InputState } from '../../input.ts';
import { caseWords } from '../case-text.ts';

const tones: Readonly<Record<InputState, Tone>> = {
  received: 'info',
  examining: 'info',
  answered: 'success',
  closed: 'neutral',
  withdrawn: 'neutral',
};

/** Where a voice stands, in a word. */
export function InputBadge({ state }: { state: InputState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(caseWords.states[state].label)}</Badge>;
}
