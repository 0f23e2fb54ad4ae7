import { and, asc, eq, inArray } from 'drizzle-orm';
import { type DrawnPhoto, savePhoto } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { isId, newId } from '#platform/ids.ts';
import { type PhotoState, pageTopic } from '../model.ts';
import { photos } from '../schema.ts';
import { names } from '../text.ts';

export type Photo = typeof photos.$inferSelect;

/** Keeps a drawn photo with a report or the draft that becomes it. @returns its id */
export async function keepPhoto(
  unit: Unit,
  files: FileStore,
  { reportId, part, state }: Pick<Photo, 'reportId' | 'part' | 'state'>,
  photo: DrawnPhoto,
): Promise<string> {
  const { db, town, now } = unit;
  const id = newId();
  const fileId = await savePhoto(unit, files, photo);
  const { width, height } = photo;
  await db
    .insert(photos)
    .values({ town, id, reportId, fileId, part, state, width, height, at: now });
  return id;
}

export function listPhotos({ db, town }: Unit, reportId: string): Promise<Photo[]> {
  return db
    .select()
    .from(photos)
    .where(and(eq(photos.town, town), eq(photos.reportId, reportId)))
    .orderBy(asc(photos.id));
}

/** Of several reports, those that everybody may see; the first of each. */
export async function firstPhotos(
  { db, town }: Unit,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, Photo>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(photos)
    .where(
      and(
        eq(photos.town, town),
        inArray(photos.reportId, [...reportIds]),
        eq(photos.state, 'shown'),
      ),
    )
    .orderBy(asc(photos.id));
  return new Map(rows.toReversed().map((photo) => [photo.reportId, photo]));
}

/** @throws AppError not-found */
export async function getPhoto({ db, town }: Unit, reportId: string, id: string): Promise<Photo> {
  const [row] =
    isId(id) && isId(reportId)
      ? await db
          .select()
          .from(photos)
          .where(and(eq(photos.town, town), eq(photos.reportId, reportId), eq(photos.id, id)))
      : [];
  if (!row) throw notFound(names.photo);
  return row;
}

/** Whether everybody sees it. */
export async function setPhotoState(
  unit: Unit,
  { id, reportId }: Photo,
  state: PhotoState,
): Promise<void> {
  const { db, town } = unit;
  await db
    .update(photos)
    .set({ state })
    .where(and(eq(photos.town, town), eq(photos.id, id)));
  unit.drop(pageTopic(reportId));
}

/** Takes photos away for good: all of a report or draft, or those named. */
export async function erasePhotos(
  unit: Unit,
  reportId: string,
  ids?: readonly string[],
): Promise<void> {
  const { db, town } = unit;
  const gone = await db
    .delete(photos)
    .where(
      and(
        eq(photos.town, town),
        eq(photos.reportId, reportId),
        ids && inArray(photos.id, ids.filter(isId)),
      ),
    )
    .returning({ fileId: photos.fileId });
  await eraseFiles(
    unit,
    gone.map(({ fileId }) => fileId),
  );
}
