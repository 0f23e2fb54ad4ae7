import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import type { HttpEnv } from './context.ts';
import { encodingOf } from './encoding.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const;

interface Asset {
  readonly file: string;
  readonly type: string;
  readonly br: boolean;
  readonly gzip: boolean;
}

/** A newer build may have taken the file away since the start; it is then as if it had never been. */
async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every file that may be served, by its path below `/assets/`; hidden files and folders are left out. */
function listAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const assets = names.flatMap((name): [string, Asset][] => {
    const file = join(folder, name);
    const type = types[extname(name)];
    const path = relative(folder, file).split(sep).join('/');
    if (!type || /(^|\/)\./.test(path) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return [];
    return [[path, { file, type, br: existsSync(`${file}.br`), gzip: existsSync(`${file}.gz`) }]];
  });
  return new Map(assets);
}

/**
 * The built files. Their names change with their content, so browsers keep them for a year. Only
 * files that were there at the start are known: a path is looked up, never put together from what a
 * request says.
 */
export function serveAssets(folder: string): Hono<HttpEnv> {
  const assets = listAssets(folder);
  return new Hono<HttpEnv>().get('/*', async (c, next) => {
    const asset = assets.get(c.req.path.replace(/^\/assets\//, ''));
    if (!asset) return next();
    const wanted = encodingOf(c.req.header('accept-encoding'));
    const encoding = wanted !== 'identity' && asset[wanted] ? wanted : 'identity';
    const content = await readIfThere(asset.file + suffixes[encoding]);
    if (!content) return next();
    return c.body(content, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
  });
}
