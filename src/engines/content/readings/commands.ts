import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { authorise } from '../policy.ts';
import type { ReadingInput } from './inputs.ts';
import { readingsTopic } from './queries.ts';
import { contentReadings } from './schema.ts';
import { text } from './text.ts';

const nameOf = (actor: Actor) => ('name' in actor ? actor.name : '');

/**
 * Registers words, or replaces how they are read. Pages with furigana follow at once.
 *
 * @throws AppError forbidden
 */
export async function saveReadings(
  unit: Unit,
  actor: Actor,
  readings: readonly ReadingInput[],
): Promise<void> {
  authorise(actor, 'content.readings');
  const unique = [...new Map(readings.map((reading) => [reading.word, reading])).values()];
  for (const { word, reading, note } of unique) {
    const change = { reading, note, changedBy: nameOf(actor), changedAt: unit.now };
    await unit.db
      .insert(contentReadings)
      .values({ town: unit.town, word, ...change })
      .onConflictDoUpdate({ target: [contentReadings.town, contentReadings.word], set: change });
  }
  await recordAudit(unit, actor, {
    action: 'content.readings-saved',
    subject: { type: 'reading', id: unique.length === 1 ? (unique[0]?.word ?? '') : unit.town },
    details: { words: unique.length },
  });
  unit.drop(readingsTopic);
}

/** @throws AppError forbidden, not-found */
export async function removeReading(unit: Unit, actor: Actor, word: string): Promise<void> {
  authorise(actor, 'content.readings');
  const removed = await unit.db
    .delete(contentReadings)
    .where(and(eq(contentReadings.town, unit.town), eq(contentReadings.word, word)))
    .returning({ word: contentReadings.word });
  if (removed.length === 0) throw notFound(text.entry);
  await recordAudit(unit, actor, {
    action: 'content.reading-removed',
    subject: { type: 'reading', id: word },
  });
  unit.drop(readingsTopic);
}
