import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Unit } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { isId, newId } from '../ids.ts';
import type { Settings } from '../settings.ts';
import type { Blobs } from './blobs.ts';
import type { FileStore, NewFile, StoredFile } from './files.ts';
import { localBlobs } from './local-blobs.ts';
import { lockContent } from './lock-content.ts';
import { mediaTypeOf, safeName } from './media-type.ts';
import { s3Blobs } from './s3-blobs.ts';
import { createScanner } from './scanner.ts';
import { fileObjects } from './schema.ts';
import {
  contentLost,
  emptyFile,
  fileWord,
  infected,
  scannerAway,
  tooLarge,
  wrongType,
} from './text.ts';

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

/** Milliseconds for which content that was found clean is not scanned again. */
const cleanFor = 5 * 60 * 1000;

/** Whether the content was scanned; throws unless it was found clean. */
type Scan = (upload: NewFile) => Promise<boolean>;

/** Fails closed: where a scanner is set up, nothing is kept that it did not call clean. */
function scanWith(address: string | undefined): Scan {
  if (!address) return async () => false;
  const scanner = createScanner(address);
  const clean = new LRUCache<string, true>({ max: 1000, ttl: cleanFor });
  return async ({ content, ownWork }) => {
    if (ownWork) return false;
    const sha256 = sha256Of(content);
    if (clean.has(sha256)) return true;
    const verdict = await scanner(content);
    if (verdict === 'infected') throw infected;
    if (verdict === 'unknown') throw scannerAway;
    clean.set(sha256, true);
    return true;
  };
}

async function save(blobs: Blobs, scan: Scan, unit: Unit, upload: NewFile): Promise<StoredFile> {
  const mediaType = await check(upload);
  const file: StoredFile = {
    id: newId(),
    name: safeName(upload.name, mediaType),
    mediaType,
    bytes: upload.content.byteLength,
    sha256: sha256Of(upload.content),
    scanned: await scan(upload),
  };
  await unit.db.execute(lockContent(file.sha256, 'shared'));
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
  const { name, mediaType, bytes, sha256, scanned } = row;
  return { id, name, mediaType, bytes, sha256, scanned };
}

/** Files of towns: rows in the town's table, contents in a local folder or behind the S3 protocol. */
export function createFiles(settings: Settings): FileStore {
  const blobs = createBlobs(settings);
  const scan = scanWith(settings.CLAMD_URL);
  return {
    inspect: async (upload) => {
      await check(upload);
      await scan(upload);
    },
    save: (unit, upload) => save(blobs, scan, unit, upload),
    open: async (unit, id) => {
      const file = await find(unit, id);
      const content = await blobs.read(file.sha256);
      if (sha256Of(content) !== file.sha256) throw contentLost;
      return { file, content };
    },
  };
}
