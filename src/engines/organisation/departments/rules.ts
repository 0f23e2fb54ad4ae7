import type { Verdict } from '#platform/errors.ts';
import type { Period } from '../rules.ts';
import { text } from './text.ts';

const refuse = (
  code: string,
  sentence: (typeof text.errors)[keyof typeof text.errors],
): Verdict => ({
  ok: false,
  reason: { code, text: sentence },
});

/** A name can change on any day after the first. */
export function mayRename(department: Period, from: string): Verdict {
  if (from <= department.validFrom) return refuse('before-beginning', text.errors.beforeBeginning);
  return { ok: true };
}

/** A department ends once, and not in the past: papers of past days name it. */
export function mayClose(department: Period, lastDay: string, today: string): Verdict {
  if (department.validTo !== null) return refuse('already-closed', text.errors.alreadyClosed);
  if (lastDay < today) return refuse('last-day-past', text.errors.lastDayPast);
  if (lastDay < department.validFrom)
    return refuse('before-beginning', text.errors.beforeBeginning);
  return { ok: true };
}
