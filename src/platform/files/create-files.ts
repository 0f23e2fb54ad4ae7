import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { Unit } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { isId, newId } from '../ids.ts';
import type { Settings } from '../settings.ts';
import type { Blobs } from './blobs.ts';
import type { FileStore, NewFile, StoredFile } from './files.ts';
import { localBlobs } from './local-blobs.ts';
import { mediaTypeOf, safeName } from './media-type.ts';
import { s3Blobs } from './s3-blobs.ts';
import { fileObjects } from './schema.ts';
import { contentLost, emptyFile, fileWord, tooLarge, wrongType } from './text.ts';

/** Where contents lie, by the settings alone. */
export function createBlobs({ S3_URL, dataFolder }: Settings): Blobs {
  return S3_URL ? s3Blobs(S3_URL) : localBlobs(join(dataFolder, 'files'));
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function check({ name, content, accept, limit }: NewFile): Promise<string> {
  if (content.byteLength === 0) throw emptyFile;
  if (content.byteLength > limit) throw tooLarge(content.byteLength, limit);
  const mediaType = await mediaTypeOf(content, name);
  if (!mediaType || !accept.includes(mediaType)) throw wrongType(mediaType, accept);
  return mediaType;
}

async function save(blobs: Blobs, unit: Unit, upload: NewFile): Promise<StoredFile> {
  const mediaType = await check(upload);
  const file: StoredFile = {
    id: newId(),
    name: safeName(upload.name, mediaType),
    mediaType,
    bytes: upload.content.byteLength,
    sha256: sha256Of(upload.content),
  };
  // Content first: a row without content would be a broken promise, content without a row is dust.
  await blobs.write(file.sha256, upload.content);
  await unit.db.insert(fileObjects).values({ town: unit.town, savedAt: unit.now, ...file });
  return file;
}

async function find(unit: Unit, id: string): Promise<StoredFile> {
  if (!isId(id)) throw notFound(fileWord);
  const [row] = await unit.db
    .select()
    .from(fileObjects)
    .where(and(eq(fileObjects.town, unit.town), eq(fileObjects.id, id)));
  if (!row) throw notFound(fileWord);
  const { name, mediaType, bytes, sha256 } = row;
  return { id, name, mediaType, bytes, sha256 };
}

/** Files of towns: rows in the town's table, contents in a local folder or behind the S3 protocol. */
export function createFiles(settings: Settings): FileStore {
  const blobs = createBlobs(settings);
  return {
    save: (unit, upload) => save(blobs, unit, upload),
    open: async (unit, id) => {
      const file = await find(unit, id);
      const content = await blobs.read(file.sha256);
      if (sha256Of(content) !== file.sha256) throw contentLost;
      return { file, content };
    },
  };
}
