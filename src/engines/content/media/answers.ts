import { LRUCache } from 'lru-cache';
import type { Unit } from '#platform/database/database.ts';
import { contentDisposition } from '#platform/files/download.ts';
import type { FileStore, StoredFile } from '#platform/files/files.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { parseRange } from './ranges.ts';

export interface OpenedFile {
  readonly file: StoredFile;
  readonly content: Buffer;
}

const mebibyte = 1024 * 1024;

/** A player asks for one video dozens of times within a minute; it is read and verified once. */
const videos = new LRUCache<string, OpenedFile>({
  maxSize: 256 * mebibyte,
  sizeCalculation: ({ content }) => content.byteLength + 1,
  ttl: 60_000,
});

/** A file of the town, kept in memory for a minute if it is a video. */
export async function openMediaFile(
  unit: Unit,
  files: FileStore,
  fileId: string,
): Promise<OpenedFile> {
  const key = `${unit.town}/${fileId}`;
  const kept = videos.get(key);
  if (kept) return kept;
  const opened = await files.open(unit, fileId);
  if (opened.file.mediaType.startsWith('video/')) videos.set(key, opened);
  return opened;
}

export interface Sending {
  /** Everybody may see it; otherwise nobody but the asker keeps it. */
  readonly open: boolean;
  /** The address holds the hash of the content, so that what it names never changes. */
  readonly forGood: boolean;
  /** Pictures, videos and captions; everything else is downloaded. */
  readonly inline: boolean;
  readonly mediaType?: string;
}

function cacheControl({ open, forGood }: Sending): string {
  if (!open) return 'private, no-store';
  return forGood ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

/**
 * Answers with a file so that nothing in it can act in our origin's name. Pictures of published pages
 * may be shown by other sites and feed readers.
 */
export function sendMedia(c: HttpContext, { file, content }: OpenedFile, how: Sending): Response {
  const tag = `"${file.sha256}"`;
  const headers: Record<string, string> = {
    'Content-Type': how.mediaType ?? file.mediaType,
    'Content-Disposition': contentDisposition(how.inline ? 'inline' : 'attachment', file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': how.open ? 'cross-origin' : 'same-origin',
    'Cache-Control': cacheControl(how),
    'Accept-Ranges': 'bytes',
    ETag: tag,
  };
  if (how.open && c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const ifRange = c.req.header('if-range');
  const asked = ifRange && ifRange !== tag ? undefined : c.req.header('range');
  const range = parseRange(asked, content.byteLength);
  if (range === 'unsatisfiable') {
    return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${content.byteLength}` });
  }
  if (!range) {
    return c.body(new Uint8Array(content), 200, {
      ...headers,
      'Content-Length': String(content.byteLength),
    });
  }
  const part = content.subarray(range.first, range.last + 1);
  return c.body(new Uint8Array(part), 206, {
    ...headers,
    'Content-Length': String(part.byteLength),
    'Content-Range': `bytes ${range.first}-${range.last}/${content.byteLength}`,
  });
}
