import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Header } from 'tar';
import type { ArchiveEntry } from './manifest.ts';

export interface NewEntry {
  readonly path: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** A tar is made of blocks of so many bytes. */
export const block = 512;

function header({ path, bytes }: NewEntry): Buffer {
  const encoded = Buffer.alloc(block);
  const mtime = new Date();
  new Header({ path, size: bytes, mode: 0o600, mtime, type: 'File' }).encode(encoded);
  return encoded;
}

/** One entry of a tar (POSIX ustar): header, content, zeros up to the next block. */
async function* entryBytes(
  entry: NewEntry,
  record: (entry: ArchiveEntry) => void,
): AsyncGenerator<Buffer> {
  yield header(entry);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of entry.content) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  if (bytes !== entry.bytes) throw new Error(`${entry.path} changed its size while it was read`);
  if (bytes % block) yield Buffer.alloc(block - (bytes % block));
  record({ path: entry.path, bytes, sha256: hash.digest('hex') });
}

/**
 * Writes a tar.gz, entry by entry. `last` makes the final entry from the checksums of the others.
 * @returns SHA-256 of the archive itself.
 */
export async function writeArchive(
  target: string,
  entries: AsyncIterable<NewEntry>,
  last: (entries: readonly ArchiveEntry[]) => NewEntry,
): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(
    async function* () {
      const done: ArchiveEntry[] = [];
      const record = (entry: ArchiveEntry) => void done.push(entry);
      for await (const entry of entries) yield* entryBytes(entry, record);
      yield* entryBytes(last(done), () => undefined);
      yield Buffer.alloc(2 * block);
    },
    createGzip({ level: 6 }),
    async function* (zipped: AsyncIterable<Buffer>) {
      for await (const chunk of zipped) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
  );
  return hash.digest('hex');
}
