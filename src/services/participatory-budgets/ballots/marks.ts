import { and, count, eq } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Channel, channels } from './model.ts';
import { marks } from './schema.ts';

export interface Mark {
  readonly channel: Channel;
  readonly day: IsoDate;
}

const of = ({ town }: Unit, roundId: string, voterId: string) =>
  and(eq(marks.town, town), eq(marks.roundId, roundId), eq(marks.voterId, voterId));

export async function findMark(
  unit: Unit,
  roundId: string,
  voterId: string,
): Promise<Mark | undefined> {
  const { channel, day } = marks;
  const [row] = await unit.db
    .select({ channel, day })
    .from(marks)
    .where(of(unit, roundId, voterId));
  return row;
}

/**
 * Marks somebody as having voted. Of two channels at the same moment the second waits here and finds the
 * mark of the first: one person, one ballot.
 * @returns the mark that was there before; undefined when this one is it
 */
export async function markVoter(
  unit: Unit,
  roundId: string,
  voterId: string,
  channel: Channel,
): Promise<Mark | undefined> {
  const { db, town, now } = unit;
  const [own] = await db
    .insert(marks)
    .values({ town, roundId, voterId, channel, day: dayInTokyo(now) })
    .onConflictDoNothing()
    .returning({ voterId: marks.voterId });
  return own ? undefined : findMark(unit, roundId, voterId);
}

/** Takes a mark of the counter back, for a paper that was handed back unused. @returns whether it was there */
export async function unmarkVoter(
  unit: Unit,
  roundId: string,
  voterId: string,
  channel: 'counter' | 'terminal',
): Promise<boolean> {
  const rows = await unit.db
    .delete(marks)
    .where(and(of(unit, roundId, voterId), eq(marks.channel, channel)))
    .returning({ voterId: marks.voterId });
  return rows.length > 0;
}

export type MarkCounts = Readonly<Record<Channel, number>>;

export async function countMarks({ db, town }: Unit, roundId: string): Promise<MarkCounts> {
  const rows = await db
    .select({ channel: marks.channel, count: count() })
    .from(marks)
    .where(and(eq(marks.town, town), eq(marks.roundId, roundId)))
    .groupBy(marks.channel);
  const found = new Map(rows.map((row) => [row.channel, row.count]));
  const counts = channels.map((channel) => [channel, found.get(channel) ?? 0] as const);
  return Object.fromEntries(counts) as Record<Channel, number>;
}
