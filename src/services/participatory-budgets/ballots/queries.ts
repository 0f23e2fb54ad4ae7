import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Phase } from '../model.ts';
import { listProposalsOnBallot } from '../proposals/queries.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import { rounds } from '../schema.ts';
import type { BallotPaper } from './model.ts';
import { phaseNow } from './rules.ts';
import { counts } from './schema.ts';
import { ballotRefusals } from './text.ts';

/** What can be chosen, and how much of it; no line until the order was drawn. */
export async function readPaper(unit: Unit, round: Round): Promise<BallotPaper> {
  const lines = await listProposalsOnBallot(unit, round.id);
  return {
    ...{ method: round.voteMethod, sum: round.sum, maxChoices: round.maxChoices ?? undefined },
    lines: lines.map(({ id, number, title, titleEn, cost }) => {
      return { number, proposalId: id, title, titleEn, cost };
    }),
  };
}

export async function isCounted({ db, town }: Unit, roundId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: counts.id })
    .from(counts)
    .where(and(eq(counts.town, town), eq(counts.roundId, roundId)));
  return row !== undefined;
}

/**
 * A round, held until the end of the unit. Not as `lockRound` does: a ballot that is being cast points at
 * its round, and would wait for us while we wait for its mark.
 * @throws AppError not-found
 */
export async function holdRound(unit: Unit, roundId: string): Promise<Round> {
  const round = await getRound(unit, roundId);
  await unit.db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.town, unit.town), eq(rounds.id, roundId)))
    .for('no key update');
  return round;
}

/**
 * A round whose box somebody changes, held until the end of the unit.
 * @throws AppError not-found; rule-violation in another phase or once the count is published
 */
export async function lockBox(unit: Unit, roundId: string, when: readonly Phase[]): Promise<Round> {
  const round = await holdRound(unit, roundId);
  if (await isCounted(unit, roundId)) {
    throw new AppError('rule-violation', ballotRefusals.counted);
  }
  const phase = phaseNow(round, unit.now);
  if (!when.some((one) => one === phase)) {
    throw new AppError('rule-violation', ballotRefusals.phase);
  }
  return round;
}
