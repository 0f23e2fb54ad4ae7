import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { erasePhotos, listPhotos } from '../photos/commands.ts';
import { follows, reports } from '../schema.ts';
import type { Report } from './queries.ts';

/**
 * 廃棄: what only the desk could read goes, with the digests of people; what everybody reads stays, as the
 * engine keeps the words that everybody reads.
 */
export async function forgetReport(unit: Unit, { id, sight }: Report): Promise<void> {
  const { db, town } = unit;
  const open = sight === 'shown';
  const hidden = (await listPhotos(unit, id)).filter(({ state }) => !open || state !== 'shown');
  await erasePhotos(
    unit,
    id,
    hidden.map((photo) => photo.id),
  );
  await db.delete(follows).where(and(eq(follows.town, town), eq(follows.reportId, id)));
  const nowhere = open ? {} : { latitude: null, longitude: null, area: null };
  await db
    .update(reports)
    .set({ place: '', ...nowhere })
    .where(and(eq(reports.town, town), eq(reports.id, id)));
}
