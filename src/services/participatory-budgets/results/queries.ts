import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { RoundCount, Turnout } from '../model.ts';
import { listMilestones, type Milestone } from '../progress/queries.ts';
import { listProposalsOnBallot, type Proposal } from '../proposals/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { type Draw, drawWinners } from '../rules.ts';
import { proposals, results } from '../schema.ts';

export type Result = typeof results.$inferSelect;

export async function findResult({ db, town }: Unit, roundId: string): Promise<Result | undefined> {
  const [row] = await db
    .select()
    .from(results)
    .where(and(eq(results.town, town), eq(results.roundId, roundId)))
    .orderBy(desc(results.id))
    .limit(1);
  return row;
}

/** Of some rounds, by round. */
export async function findResults(
  { db, town }: Unit,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, Result>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(results)
    .where(and(eq(results.town, town), inArray(results.roundId, [...roundIds])))
    .orderBy(asc(results.id));
  return new Map(rows.map((row) => [row.roundId, row]));
}

/** All that stood on the ballot: winners first, then by votes, cost and number, as the rule has it. */
export function listRanked({ db, town }: Unit, roundId: string): Promise<Proposal[]> {
  const { votes, cost, number, won } = proposals;
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId), isNotNull(number)))
    .orderBy(desc(sql`coalesce(${won}, false)`), desc(votes), asc(cost), asc(number));
}

/** Milestones of the winners among some proposals. */
export async function milestonesOf(
  unit: Unit,
  rows: readonly Proposal[],
): Promise<ReadonlyMap<string, readonly Milestone[]>> {
  const winners = rows.filter(({ won }) => won).map(({ id }) => id);
  return listMilestones(unit, winners);
}

/** People who voted: a ballot counts for nothing and is cast all the same. */
export const votersOf = ({ online, paper, counter }: Turnout): number => online + paper + counter;

/** Who wins by the published rule. */
export async function readDraw(unit: Unit, round: Round, count: RoundCount): Promise<Draw> {
  return drawWinners(round.sum, await listProposalsOnBallot(unit, round.id), count.votes);
}
