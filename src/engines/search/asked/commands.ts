import { and, eq, lt, sql } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { fold } from '../fold.ts';
import { searchQueries } from '../schema.ts';

/** Days for which questions are kept. */
const keptDays = 400;
/** Different questions of a day; a program that asks everything fills nothing. */
const mostADay = 5000;
/** Longer questions are letters, and may tell of their writer. */
const longestKept = 40;

/** Numbers of people (telephone, マイナンバー) and addresses of mail are never kept. */
const isPersonal = (typed: string) => /@|(?:[0-9][^\p{L}\p{N}]?){5}/u.test(typed.normalize('NFKC'));

/** Counts a question; who asked is not known here. */
export async function noteQuestion(unit: Unit, typed: string, hits: number): Promise<void> {
  const question = fold(typed);
  if (question === '' || question.length > longestKept || isPersonal(typed)) return;
  const { town, db, now } = unit;
  const day = dayInTokyo(now);
  const today = and(eq(searchQueries.town, town), eq(searchQueries.day, day));
  const counted = await db
    .update(searchQueries)
    .set({ asked: sql`${searchQueries.asked} + 1`, hits })
    .where(and(today, eq(searchQueries.question, question)))
    .returning({ asked: searchQueries.asked });
  if (counted.length > 0 || (await db.$count(searchQueries, today)) >= mostADay) return;
  await db
    .insert(searchQueries)
    .values({ town, day, question, asked: 1, hits })
    .onConflictDoUpdate({
      target: [searchQueries.town, searchQueries.day, searchQueries.question],
      set: { asked: sql`${searchQueries.asked} + 1`, hits },
    });
}

/** Questions of more than a year ago tell nothing about the site of today. */
export async function forgetOldQueries({ db, town, now }: Unit): Promise<void> {
  await db
    .delete(searchQueries)
    .where(
      and(eq(searchQueries.town, town), lt(searchQueries.day, addDays(dayInTokyo(now), -keptDays))),
    );
}
