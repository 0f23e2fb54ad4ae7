import { and, asc, eq } from 'drizzle-orm';
import { findMediaOf, listMedia, type ShownMedium } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { records } from '../schema.ts';

export type RecordRow = typeof records.$inferSelect;

/** A record with its file of the library; without one when the file is gone. */
export interface ShownRecord {
  readonly record: RecordRow;
  readonly medium: ShownMedium | undefined;
}

export async function listRecords(unit: Unit, meetingId: string): Promise<ShownRecord[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(records)
    .where(and(eq(records.town, town), eq(records.meetingId, meetingId)))
    .orderBy(asc(records.addedAt), asc(records.id));
  const media = await findMediaOf(
    unit,
    rows.flatMap(({ mediaId }) => mediaId ?? []),
  );
  return rows.map((record) => ({
    record,
    medium: record.mediaId ? media.get(record.mediaId) : undefined,
  }));
}

/** The newest files and films of the library, to choose from. */
export async function listChoices(unit: Unit): Promise<readonly ShownMedium[]> {
  const found: ShownMedium[] = [];
  for (const kind of ['attachment', 'video'] as const) {
    found.push(...(await listMedia(unit, { q: '', kind, missing: '', page: 1 })).media);
  }
  return found;
}
