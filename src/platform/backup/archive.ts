import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Header, Parser, type ReadEntry } from 'tar';
import { type ArchiveEntry, BackupError } from './manifest.ts';

export interface NewEntry {
  readonly path: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

const block = 512;

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

export type ReadContent = AsyncIterable<Buffer>;

const damaged = new BackupError(
  'The file is not a backup, or it is damaged. Nothing was restored.',
);

/** Hands each entry to `handle`, one after the other; what `handle` leaves unread is skipped. */
export async function readArchive(
  source: string,
  handle: (path: string, content: ReadContent) => Promise<void>,
): Promise<void> {
  let failure: unknown;
  let handled = Promise.resolve();
  const onReadEntry = (entry: ReadEntry): void => {
    handled = handled
      .then(() => (failure ? undefined : handle(entry.path, entry as ReadContent)))
      .catch((error: unknown) => {
        failure ??= error;
      })
      .then(() => void entry.resume());
  };
  const parser = new Parser({ strict: true, onReadEntry });
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve);
    parser.on('error', () => {
      failure ??= damaged;
      resolve();
    });
  });
  for await (const chunk of createReadStream(source)) {
    if (failure) break;
    if (!parser.write(chunk as Buffer)) await Promise.race([once(parser, 'drain'), ended]);
  }
  if (!failure) parser.end();
  if (!failure) await ended;
  await handled;
  if (failure) throw failure;
}
