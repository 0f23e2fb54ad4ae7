import { and, eq } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Channel } from '../model.ts';
import { marks } from '../schema.ts';
import { findMark, isMarkOf, type Mark } from './queries.ts';

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

/** Takes a mark back that staff made: for a paper that was handed back unused, or a number that was a slip. @returns whether it was there */
export async function unmarkVoter(
  unit: Unit,
  roundId: string,
  voterId: string,
  channel: Exclude<Channel, 'online'>,
): Promise<boolean> {
  const rows = await unit.db
    .delete(marks)
    .where(and(isMarkOf(unit, roundId, voterId), eq(marks.channel, channel)))
    .returning({ voterId: marks.voterId });
  return rows.length > 0;
}
