import type { FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { Decision } from './commands.ts';
import { hidingReasons } from './reasons.ts';

const longestNote = 500;

/** What the buttons of the desk say; whether the reason is missing, the command tells. */
export function decisionOf(values: FormValues): Decision {
  const note = typedValue(values, 'note').trim().slice(0, longestNote);
  if (typedValue(values, 'act') !== 'hide') return { moderation: 'shown', note };
  const reason = hidingReasons.find((one) => one === typedValue(values, 'reason'));
  return { moderation: 'hidden', reason, note };
}
