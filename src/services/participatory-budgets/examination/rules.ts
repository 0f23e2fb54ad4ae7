import type { Verdict } from '#platform/errors.ts';
import type { ProposalStatus } from '../model.ts';
import { refusals } from '../text.ts';

interface Standing {
  readonly status: ProposalStatus;
  readonly number: number | null;
}

/** Statuses in which a proposal still waits for a verdict. */
export const waiting = ['received', 'examining'] as const satisfies readonly ProposalStatus[];

/** A verdict can be given, and given anew, until the proposal stands on the ballot. */
export function mayExamine({ status, number }: Standing): Verdict {
  const ended = status === 'merged' || status === 'withdrawn' || number !== null;
  return ended ? { ok: false, reason: refusals.decided } : { ok: true };
}

/** Whether two proposals can be joined: both live, neither on a ballot, of one round, and not the same. */
export function mayMerge(
  from: Standing & { readonly id: string; readonly roundId: string },
  into: Standing & { readonly id: string; readonly roundId: string },
): Verdict {
  if (from.id === into.id) return { ok: false, reason: refusals.sameProposal };
  if (from.roundId !== into.roundId) return { ok: false, reason: refusals.otherRound };
  const verdict = mayExamine(from);
  return verdict.ok ? mayExamine(into) : verdict;
}
