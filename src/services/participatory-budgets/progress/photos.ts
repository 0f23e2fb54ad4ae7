import { drawPicture, imageTypes } from '#engines/content/contract.ts';
import type { FileStore } from '#platform/files/files.ts';

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
