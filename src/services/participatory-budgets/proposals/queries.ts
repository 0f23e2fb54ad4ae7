import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { proposals } from '../schema.ts';

export type Proposal = typeof proposals.$inferSelect;

/** A proposal as it stands on the ballot. */
export interface BallotProposal {
  readonly id: string;
  /** From 1, in the order that was drawn by lot. */
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
  readonly summary: string;
  /** Whole yen. */
  readonly cost: number;
  /** Slug. */
  readonly area: string | null;
}

/** What can be voted on, by number; empty until the order was drawn. */
export async function listProposalsOnBallot(
  { db, town }: Unit,
  roundId: string,
): Promise<readonly BallotProposal[]> {
  const { id, number, title, titleEn, summary, cost, area } = proposals;
  const rows = await db
    .select({ id, number, title, titleEn, summary, cost, area })
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId), isNotNull(number)))
    .orderBy(asc(number));
  return rows.flatMap((row) =>
    row.number === null ? [] : [{ ...row, number: row.number, cost: row.cost ?? 0 }],
  );
}
