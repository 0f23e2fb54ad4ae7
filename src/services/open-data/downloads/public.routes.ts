import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import {
  askRows,
  type DatasetRow,
  type Format,
  formats,
  mediaTypes,
  type OpenDataset,
  storedCsv,
  storedPages,
  written,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { matchesTag } from '#platform/http/encoding.ts';
import { getDataset } from '../dataset/open.ts';
import { names } from '../text.ts';
import { countUse } from '../uses.ts';
import { sendPart } from './part.ts';

export const downloadRoutes = new Hono<HttpEnv>();

/** Up to so many rows a file is made at once; beyond, it streams. */
const mostAtOnce = 20_000;

interface Found {
  readonly set: OpenDataset;
  /** All rows; undefined for a set that streams. */
  readonly rows?: readonly DatasetRow[];
  readonly tag?: string;
}

/** An uploaded version never changes, so its tag is known without a look at the rows. */
function tagOf({ entry }: OpenDataset, format: Format): string | undefined {
  return entry.uploaded && `"${entry.uploaded.versionId}-${format}"`;
}

async function find(unit: Unit, slug: string, format: Format, asked: string | undefined) {
  const set = await getDataset(unit, slug);
  if (!set.entry.formats.includes(format)) throw notFound(names.dataset);
  const tag = tagOf(set, format);
  const found: Found = { set, ...(tag !== undefined && { tag }) };
  if (tag !== undefined && matchesTag(asked, tag)) return found;
  countUse(unit, slug, 'download');
  const streams = 'stored' in set.rowsOf && set.rowsOf.stored.rowCount > mostAtOnce;
  if (streams) return found;
  const { rows } = await askRows(unit, set, { limit: Number.MAX_SAFE_INTEGER });
  return { ...found, rows };
}

function headersOf(c: HttpContext, { set }: Found, format: Format, tag: string) {
  c.header('Content-Type', mediaTypes[format]);
  c.header('Content-Disposition', contentDisposition('attachment', `${set.entry.slug}.${format}`));
  c.header('ETag', tag);
  c.header('Last-Modified', set.entry.modifiedAt.toUTCString());
  // Ranges count the bytes as they are, so nobody on the way may change them.
  c.header('Cache-Control', 'public, no-cache, no-transform');
  c.header('Access-Control-Allow-Origin', '*');
}

async function gather(pieces: AsyncIterable<string>): Promise<Buffer> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.from(parts.join(''));
}

const encoder = new TextEncoder();

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** Rows of an uploaded version, written anew for each reader. */
function pieces(c: HttpContext, { set }: Found, format: Format): AsyncIterable<Uint8Array> {
  if (!('stored' in set.rowsOf)) throw new TypeError('only uploaded sets stream');
  const { platform, town } = c.var;
  const { stored } = set.rowsOf;
  if (format === 'csv') return storedCsv(platform.database, town.code, stored);
  const pages = storedPages(platform.database, town.code, stored);
  return encoded(written(format, set.entry.columns, pages));
}

downloadRoutes.get('/open-data/:file{[a-z0-9][a-z0-9-]*\\.(?:csv|json|geojson)}', async (c) => {
  const [slug = '', ending] = c.req.param('file').split('.');
  const format = formats.find((one) => one === ending) ?? 'csv';
  const asked = c.req.header('if-none-match');
  const found = await inTown(c, (unit) => find(unit, slug, format, asked));
  const bytes =
    found.rows && (await gather(written(format, found.set.entry.columns, [found.rows])));
  const digest = bytes && createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const tag = found.tag ?? `"${digest}"`;
  headersOf(c, found, format, tag);
  if (matchesTag(asked, tag)) return c.body(null, 304);
  return sendPart(c, bytes ?? (() => pieces(c, found, format)), tag);
});
