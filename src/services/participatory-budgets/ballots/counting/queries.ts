import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { RoundCount } from '../../model.ts';
import type { MarkCounts } from '../marks/queries.ts';
import type { BallotPaper, Pattern, Tally, TurnoutGroup } from '../model.ts';
import { patternOf } from '../papers/notation.ts';
import { batches, sheets } from '../papers/schema.ts';
import type { Explained, Figures } from '../protocol/rules.ts';
import { ballots, counts, marks, receipts, voters } from '../schema.ts';
import { judge } from './rules.ts';

/** What was published, for good. */
export interface CountContent {
  readonly paper: BallotPaper;
  readonly tally: Tally;
  readonly turnout: {
    readonly eligible: number;
    readonly voted: number;
    readonly channels: MarkCounts;
    readonly byWard: readonly TurnoutGroup[];
    readonly byAge: readonly TurnoutGroup[];
  };
  readonly figures: Figures;
  readonly lines: readonly Explained[];
  /** Who stood for the protocol; what they signed cannot be made again once the roll is deleted. */
  readonly signed: {
    readonly digest: string;
    readonly signatures: readonly {
      readonly staffId: string;
      readonly name: string;
      /** ISO 8601. */
      readonly at: string;
    }[];
  };
}

export interface PublishedCount extends CountContent {
  readonly id: string;
  /** SHA-256 of the published file of ballots, hex. */
  readonly digest: string;
  readonly at: Date;
}

export async function findCount(
  { db, town }: Unit,
  roundId: string,
): Promise<PublishedCount | undefined> {
  const [row] = await db
    .select()
    .from(counts)
    .where(and(eq(counts.town, town), eq(counts.roundId, roundId)));
  if (!row) return undefined;
  const { id, digest, at, content } = row;
  return { ...(content as CountContent), id, digest, at };
}

/** What the round's result is made of; undefined until the count is published. */
export async function findRoundCount(unit: Unit, roundId: string): Promise<RoundCount | undefined> {
  const found = await findCount(unit, roundId);
  if (!found) return undefined;
  const { paper, tally, turnout } = found;
  const votes = new Map(tally.votes.map((one) => [one.number, one.votes]));
  const { online, terminal, counter, post } = turnout.channels;
  return {
    countId: found.id,
    votes: paper.lines.map(({ number, proposalId }) => {
      return { proposalId, votes: votes.get(number) ?? 0 };
    }),
    turnout: {
      ...{ eligible: turnout.eligible, online, paper: post, counter: counter + terminal },
      invalid: tally.blank + tally.invalid,
    },
  };
}

/** All ballots of a round, equal ones together: of both boxes, which nothing tells apart any more. */
export async function readPatterns(
  { db, town }: Unit,
  roundId: string,
  paper: BallotPaper,
): Promise<Pattern[]> {
  const electronic = await db
    .select({ choices: ballots.choices, n: count() })
    .from(ballots)
    .where(and(eq(ballots.town, town), eq(ballots.roundId, roundId)))
    .groupBy(ballots.choices);
  const typed = await db
    .select({ final: sheets.final, n: count() })
    .from(sheets)
    .innerJoin(batches, and(eq(batches.town, sheets.town), eq(batches.id, sheets.batchId)))
    .where(
      and(...[eq(batches.town, town), eq(batches.roundId, roundId)], eq(batches.state, 'done')),
    )
    .groupBy(sheets.final);
  return [
    ...electronic.map(({ choices, n }) => ({ choices, standing: judge(paper, choices), count: n })),
    ...typed.map(({ final, n }) => patternOf(paper, final ?? '', n)),
  ];
}

/**
 * How many of each group may vote, and how many did. Marks are asked for as a set: joined, the planner of a
 * table that was just filled takes each of them in turn, for minutes.
 */
export async function countGroups(
  { db, town }: Unit,
  roundId: string,
  by: 'ward' | 'age',
): Promise<TurnoutGroup[]> {
  const group = sql<string | null>`${voters[by]}`;
  const marked = db
    .select({ id: marks.voterId })
    .from(marks)
    .where(and(eq(marks.town, town), eq(marks.roundId, roundId)));
  const voted = sql<number>`count(*) FILTER (WHERE ${inArray(voters.id, marked)})`.mapWith(Number);
  const rows = await db
    .select({ group, eligible: count(), voted })
    .from(voters)
    .where(and(eq(voters.town, town), eq(voters.roundId, roundId)))
    .groupBy(voters[by])
    .orderBy(asc(voters[by]));
  return rows.map((row) => ({ ...row, group: row.group ?? '' }));
}

/** Whether a ballot with this receipt is in the electronic box. */
export async function hasReceipt(
  { db, town }: Unit,
  roundId: string,
  code: string,
): Promise<boolean> {
  const [row] = await db
    .select({ code: receipts.code })
    .from(receipts)
    .where(and(eq(receipts.town, town), eq(receipts.roundId, roundId), eq(receipts.code, code)));
  return row !== undefined;
}

/** Codes of all receipts, in the order of the alphabet; a page at a time. */
export async function listReceipts(
  { db, town }: Unit,
  roundId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ code: receipts.code })
    .from(receipts)
    .where(
      and(
        ...[eq(receipts.town, town), eq(receipts.roundId, roundId)],
        sql`${receipts.code} > ${after}`,
      ),
    )
    .orderBy(asc(receipts.code))
    .limit(limit);
  return rows.map(({ code }) => code);
}
