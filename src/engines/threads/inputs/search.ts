import { and, asc, eq, gt } from 'drizzle-orm';
import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { inputs } from '../schema.ts';
import { publicViewer, readable } from '../visibility.ts';
import { voiceHref } from './model.ts';
import { type InputRow, presentInput } from './present.ts';
import { findInputKind } from './registry.ts';
import { firstLine } from './words.ts';

export const sourceName = 'threads';
const pageOfIndex = 500;

/** What everybody finds of a voice: its masked text. */
function entryOf(row: InputRow): SearchEntry | undefined {
  const input = presentInput(row, publicViewer);
  // What the town says itself is found with its activity.
  if (!input || findInputKind(row.kind)?.ofTown) return undefined;
  const title = input.title ?? firstLine(input.text);
  return {
    ...{ id: row.id, kind: 'voice', href: voiceHref(row.id), day: input.receivedOn },
    title: { ja: title, en: title },
    body: { ja: input.text, en: input.text },
    departmentId: input.departmentId,
    weight: 0.5,
  };
}

export async function findVoice(unit: Unit, row: InputRow): Promise<void> {
  const entry = entryOf(row);
  if (entry) await indexEntry(unit, sourceName, entry);
}

export async function dropVoice(unit: Unit, id: string): Promise<void> {
  await removeEntry(unit, sourceName, id);
}

/** All voices that everybody may read, for an index that is made anew. */
export async function* voiceEntries(unit: Unit): AsyncIterable<readonly SearchEntry[]> {
  const { db, town } = unit;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .select()
      .from(inputs)
      .where(and(eq(inputs.town, town), gt(inputs.id, after), readable(publicViewer)))
      .orderBy(asc(inputs.id))
      .limit(pageOfIndex);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.flatMap((row) => entryOf(row) ?? []);
    after = last.id;
  }
}
