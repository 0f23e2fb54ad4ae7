import type { IsoDate } from '#japan/dates.ts';
import type { Phase, ProposalVotes, RoundStatus } from './model.ts';

interface Days {
  readonly status: RoundStatus;
  readonly proposalsFrom: IsoDate;
  readonly proposalsUntil: IsoDate;
  readonly votesFrom: IsoDate;
  readonly votesUntil: IsoDate;
  readonly resultPublishedOn: IsoDate | null;
}

/** Where a round stands today; its days alone say so, and that its result was published. */
export function phaseOf(round: Days, today: IsoDate): Phase | Exclude<RoundStatus, 'published'> {
  if (round.status !== 'published') return round.status;
  if (round.resultPublishedOn !== null) return 'delivering';
  if (today < round.proposalsFrom) return 'coming';
  if (today <= round.proposalsUntil) return 'proposing';
  if (today < round.votesFrom) return 'examining';
  return today <= round.votesUntil ? 'voting' : 'counting';
}

interface Candidate {
  readonly id: string;
  readonly number: number;
  /** Whole yen. */
  readonly cost: number;
}

export interface Ranked extends Candidate {
  readonly votes: number;
  readonly won: boolean;
}

export interface Draw {
  /** The most votes first. */
  readonly ranked: readonly Ranked[];
  /** What the winners cost together. */
  readonly committed: number;
}

/**
 * The published rule: by votes until the sum is spent; of equal votes the cheaper one, then the lower
 * number. One that no longer fits is passed over and the next one is tried; nobody wins without a vote.
 */
export function drawWinners(
  sum: number,
  candidates: readonly Candidate[],
  votes: readonly ProposalVotes[],
): Draw {
  const byId = new Map(votes.map((one) => [one.proposalId, one.votes]));
  const ordered = candidates
    .map((one) => ({ ...one, votes: byId.get(one.id) ?? 0 }))
    .sort((a, b) => b.votes - a.votes || a.cost - b.cost || a.number - b.number);
  let committed = 0;
  const ranked = ordered.map((one) => {
    const won = one.votes > 0 && committed + one.cost <= sum;
    if (won) committed += one.cost;
    return { ...one, won };
  });
  return { ranked, committed };
}
