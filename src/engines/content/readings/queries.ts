import { and, asc, eq } from 'drizzle-orm';
import type { ReadingDictionary } from '#japan/reading/annotate.ts';
import type { Unit } from '#platform/database/database.ts';
import { withOfficeWords } from './office-words.ts';
import { contentReadings } from './schema.ts';

export interface TownReading {
  readonly word: string;
  readonly reading: string;
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** What remembers the dictionary lets go of it when this topic is dropped. */
export const readingsTopic = 'content:readings';

/** All words of the town, by their reading. */
export async function listReadings({ db, town }: Unit): Promise<TownReading[]> {
  return db
    .select({
      word: contentReadings.word,
      reading: contentReadings.reading,
      note: contentReadings.note,
      changedBy: contentReadings.changedBy,
      changedAt: contentReadings.changedAt,
    })
    .from(contentReadings)
    .where(eq(contentReadings.town, town))
    .orderBy(asc(contentReadings.reading), asc(contentReadings.word));
}

export async function findReading(
  { db, town }: Unit,
  word: string,
): Promise<{ readonly word: string; readonly reading: string; readonly note: string } | undefined> {
  const [row] = await db
    .select({
      word: contentReadings.word,
      reading: contentReadings.reading,
      note: contentReadings.note,
    })
    .from(contentReadings)
    .where(and(eq(contentReadings.town, town), eq(contentReadings.word, word)));
  return row;
}

/** How the town reads its words; remembered until one of them changes. */
export function readingDictionary(unit: Unit): Promise<ReadingDictionary> {
  return unit.recall('content.readings', [readingsTopic], async () => {
    const rows = await listReadings(unit);
    return withOfficeWords(rows.map(({ word, reading }) => [word, reading] as const));
  });
}
