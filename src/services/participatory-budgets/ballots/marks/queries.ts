import { and, count, eq } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Channel, channels } from '../model.ts';
import { marks } from '../schema.ts';

export interface Mark {
  readonly channel: Channel;
  readonly day: IsoDate;
}

/** The mark of one person in one round. */
export const isMarkOf = ({ town }: Unit, roundId: string, voterId: string) =>
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
    .where(isMarkOf(unit, roundId, voterId));
  return row;
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
