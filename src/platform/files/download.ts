import { Readable } from 'node:stream';
import type { HttpContext } from '../http/context.ts';
import type { StoredFile } from './files.ts';

/** Raster pictures cannot run anything; SVG, HTML and PDF can, so they are only ever downloaded. */
const inlineTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
]);

/** RFC 6266: a plain name for old programs, the true one in UTF-8 (RFC 8187). */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * Answers with a stored file so that nothing in it can act in our origin's name.
 * @param options `inline` shows raster pictures in the page; everything else is downloaded all the same.
 */
export function sendFile(
  c: HttpContext,
  file: StoredFile,
  content: Buffer,
  options: { readonly inline?: boolean } = {},
): Response {
  const inline = options.inline === true && inlineTypes.has(file.mediaType);
  const text = file.mediaType.startsWith('text/');
  return c.body(new Uint8Array(content), 200, {
    // Without a charset a browser decides for itself; ours may be UTF-8 or Shift_JIS.
    'Content-Type': text ? 'application/octet-stream' : file.mediaType,
    'Content-Length': String(content.byteLength),
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    ETag: `"${file.sha256}"`,
  });
}

const encoder = new TextEncoder();
const bytesOf = (piece: Uint8Array | string): Uint8Array =>
  typeof piece === 'string' ? encoder.encode(piece) : piece;

/**
 * Answers with a file of our own making, as it is made. A reader who waits makes the making wait: nothing
 * piles up in memory.
 * @param type media type, with the charset of a text.
 */
export function sendPieces(
  c: HttpContext,
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
  { name, type }: { readonly name: string; readonly type: string },
): Response {
  const stream = Readable.toWeb(Readable.from(pieces, { objectMode: true }).map(bytesOf));
  return c.body(stream as ReadableStream<Uint8Array>, 200, {
    'Content-Type': type,
    'Content-Disposition': contentDisposition('attachment', name),
    'Cache-Control': 'private, no-store',
  });
}
