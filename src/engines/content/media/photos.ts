import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { type DrawnPicture, drawPicture } from './picture.ts';
import { imageTypes } from './uploads.ts';

/** Bytes of one photo: those of today's telephones fit in. */
export const photoLimit = 10 * 1024 * 1024;

/** A photo drawn anew: upright, without place, time, device or any word that came with it. */
export type DrawnPhoto = Pick<DrawnPicture, 'content' | 'mediaType' | 'width' | 'height'>;

/**
 * Looks at a photo that somebody sent and draws it anew; before any unit of work, because it takes its time.
 * @throws AppError for what is no picture, too large or infected
 */
export async function preparePhoto(files: FileStore, file: File): Promise<DrawnPhoto> {
  const content = new Uint8Array(await file.arrayBuffer());
  const accept = imageTypes.filter((type) => type !== 'image/gif');
  await files.inspect({ name: file.name, content, accept, limit: photoLimit });
  return drawPicture(content);
}

/** Keeps a drawn photo; to what it belongs, and who sees it, its owner says in a table of its own. @returns the file's id */
export async function savePhoto(
  unit: Unit,
  files: FileStore,
  { content, mediaType }: DrawnPhoto,
): Promise<string> {
  // The sender's name for it may tell a person; ours tells nothing.
  const file = { name: `photo-${newId().slice(-6)}`, content, accept: [mediaType] };
  const saved = await files.save(unit, { ...file, limit: content.byteLength, ownWork: true });
  return saved.id;
}
