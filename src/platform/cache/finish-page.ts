import { createHash } from 'node:crypto';
import { compressText } from '../http/compress.ts';
import type { CachedPage } from './page-cache.ts';

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
    compressText(identity, 'gzip', 6),
    // 6 of 11: a tenth larger than the best, some thirty times as fast.
    compressText(identity, 'br', 6),
  ]);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { status, headers, etag: `W/"${digest}"`, identity, gzip: zipped, brotli };
}
