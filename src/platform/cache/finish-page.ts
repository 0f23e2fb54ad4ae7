import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { CachedPage } from './page-cache.ts';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/**
 * Compresses a page once for all who will read it, off the main thread. The tag is weak because all
 * forms share it (RFC 9110, 8.8.3).
 */
export async function finishPage(
  status: number,
  headers: Readonly<Record<string, string>>,
  identity: Buffer,
): Promise<CachedPage> {
  const [zipped, brotli] = await Promise.all([
    compressGzip(identity, { level: 6 }),
    // 6 of 11: a tenth larger than the best, some thirty times as fast.
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  ]);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { status, headers, etag: `W/"${digest}"`, identity, gzip: zipped, brotli };
}
