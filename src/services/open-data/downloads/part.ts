import { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import type { HttpContext } from '#platform/http/context.ts';
import { type ByteRange, rangeOf } from './range.ts';

/** What is sent: bytes that are there, or pieces that are made while they are sent, the same each time. */
export type Sent = Buffer | (() => AsyncIterable<Uint8Array>);

/** Bytes of files that are made in pieces, by their tag: a tag never stands for another file. */
const sizes = new LRUCache<string, number>({ max: 1000 });

/** The whole, which is counted on its way, so that its next reader is told how much is to come. */
async function* counted(pieces: AsyncIterable<Uint8Array>, tag: string) {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    yield piece;
  }
  sizes.set(tag, size);
}

async function sizeOf(sent: Sent, tag: string): Promise<number> {
  if (Buffer.isBuffer(sent)) return sent.length;
  for await (const _ of sizes.has(tag) ? [] : counted(sent(), tag));
  return sizes.get(tag) ?? 0;
}

async function* cut(pieces: AsyncIterable<Uint8Array>, { start, end }: ByteRange) {
  let at = 0;
  for await (const piece of pieces) {
    const part = piece.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += piece.length;
    if (part.length > 0) yield part;
    if (at > end) return;
  }
}

function bodyOf(sent: Sent, tag: string, range: ByteRange | undefined) {
  if (Buffer.isBuffer(sent)) {
    return new Uint8Array(range ? sent.subarray(range.start, range.end + 1) : sent);
  }
  const pieces = range ? cut(sent(), range) : counted(sent(), tag);
  return Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>;
}

/** A file, whole or the part that was asked for (RFC 9110, 14). @param tag strong */
export async function sendPart(c: HttpContext, sent: Sent, tag: string): Promise<Response> {
  c.header('Accept-Ranges', 'bytes');
  const unchanged = c.req.header('if-range');
  const asked = unchanged === undefined || unchanged === tag ? c.req.header('range') : undefined;
  const size =
    asked === undefined && !Buffer.isBuffer(sent) ? sizes.get(tag) : await sizeOf(sent, tag);
  const range = size === undefined ? undefined : rangeOf(asked, size);
  if (range === 'outside') {
    c.header('Content-Range', `bytes */${size}`);
    return c.body(null, 416);
  }
  const length = range ? range.end - range.start + 1 : size;
  if (length !== undefined) c.header('Content-Length', String(length));
  if (range) c.header('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  return c.body(bodyOf(sent, tag, range), range ? 206 : 200);
}
