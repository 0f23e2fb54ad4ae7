import { and, asc, eq, inArray } from 'drizzle-orm';
import { drawPicture, imageTypes } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { isId, newId } from '#platform/ids.ts';
import { type PhotoState, pageTopic } from '../model.ts';
import { photos } from '../schema.ts';
import { names } from '../text.ts';

export type Photo = typeof photos.$inferSelect;

/** Bytes of one photo: those of today's telephones fit in. */
export const photoLimit = 10 * 1024 * 1024;

/** A photo drawn anew: upright, without place, time, device or any word that came with it. */
export interface DrawnPhoto {
  readonly content: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Looks at a photo and draws it anew; before any unit of work, because it takes its time.
 * @throws AppError for what is no picture, too large or infected
 */
export async function preparePhoto(files: FileStore, file: File): Promise<DrawnPhoto> {
  const content = new Uint8Array(await file.arrayBuffer());
  const accept = imageTypes.filter((type) => type !== 'image/gif');
  await files.inspect({ name: file.name, content, accept, limit: photoLimit });
  return drawPicture(content);
}

/** Keeps a drawn photo with a report or the draft that becomes it. @returns its id */
export async function keepPhoto(
  unit: Unit,
  files: FileStore,
  { reportId, part, state }: Pick<Photo, 'reportId' | 'part' | 'state'>,
  { content, mediaType, width, height }: DrawnPhoto,
): Promise<string> {
  const { db, town, now } = unit;
  const id = newId();
  // The sender's name for it may tell a person; ours tells nothing.
  const file = { name: `photo-${id.slice(-6)}`, content, accept: [mediaType] };
  const saved = await files.save(unit, { ...file, limit: content.byteLength, ownWork: true });
  await db
    .insert(photos)
    .values({ town, id, reportId, fileId: saved.id, part, state, width, height, at: now });
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
