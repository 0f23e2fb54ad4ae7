import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Header } from 'tar';
import { BackupError } from './manifest.ts';
import { block } from './write-archive.ts';

export type ReadContent = AsyncIterable<Buffer>;

export const damaged = new BackupError(
  'The file is not a backup, or it is damaged. Nothing was restored.',
);

/** Hands out a stream in pieces of a wished length; one that ends before its time is damaged. */
function createReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  /** At least one byte and at most `most`. */
  const some = async (most: number): Promise<Buffer> => {
    while (rest.length === 0) {
      const next = await chunks.next();
      if (next.done) throw damaged;
      rest = next.value;
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.length);
    return piece;
  };
  return {
    some,
    exactly: async (length: number): Promise<Buffer> => {
      const pieces: Buffer[] = [];
      for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) {
        pieces.push(await some(left));
      }
      return Buffer.concat(pieces);
    },
    toTheEnd: async (): Promise<void> => {
      while (!(await chunks.next()).done);
    },
  };
}

function parseHeader(bytes: Buffer): { path: string; size: number } {
  const { cksumValid, type, path, size } = new Header(bytes);
  if (!cksumValid || type !== 'File' || !path || size === undefined) throw damaged;
  return { path, size };
}

type Handle = (path: string, content: ReadContent) => Promise<void>;

async function readEntries(stream: AsyncIterable<Buffer>, handle: Handle): Promise<void> {
  const reader = createReader(stream);
  for (;;) {
    const head = await reader.exactly(block);
    // An empty block ends a tar. What follows is read as well, for the checksum of gzip.
    if (head.every((byte) => byte === 0)) return reader.toTheEnd();
    const { path, size } = parseHeader(head);
    let left = size;
    const content = async function* (): AsyncGenerator<Buffer> {
      while (left > 0) {
        const piece = await reader.some(left);
        left -= piece.length;
        yield piece;
      }
    };
    await handle(path, content());
    for await (const _unread of content());
    await reader.exactly((block - (size % block)) % block);
  }
}

/**
 * Hands each entry to `handle`, one after the other; what `handle` leaves unread is skipped.
 * @throws BackupError when the file is no whole archive; the errors of `handle` as they are.
 */
export async function readArchive(source: string, handle: Handle): Promise<void> {
  try {
    await pipeline(createReadStream(source), createGunzip(), (stream: AsyncIterable<Buffer>) =>
      readEntries(stream, handle),
    );
  } catch (error) {
    // zlib's own codes: Z_DATA_ERROR for changed bytes, Z_BUF_ERROR for a cut file.
    const { code } = error as { code?: string };
    throw code?.startsWith('Z_') ? damaged : error;
  }
}
