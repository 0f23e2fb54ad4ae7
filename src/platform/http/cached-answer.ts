import type { CachedPage } from '../cache/page-cache.ts';
import { type Encoding, encodingOf, matchesTag } from './encoding.ts';

/** Every reader asks us again, and mostly hears 304: a page is never older than its last commit. */
export const pageCacheControl = 'public, max-age=0, must-revalidate';
export const pageVary = 'Accept-Encoding, Cookie, Accept-Language';

export interface CachedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for 304. */
  readonly body: Buffer | undefined;
}

const bodies = {
  br: ({ brotli }: CachedPage) => brotli,
  gzip: ({ gzip }: CachedPage) => gzip,
  identity: ({ identity }: CachedPage) => identity,
} as const;

/** The headers that tell caches what the page is; names in lower case. */
export function cachedHeaders(page: CachedPage): Record<string, string> {
  return { 'cache-control': pageCacheControl, vary: pageVary, etag: page.etag };
}

/** Headers and body of the page in one encoding; names in lower case. */
export function encodedAnswer(page: CachedPage, encoding: Encoding): CachedAnswer {
  const body = bodies[encoding](page);
  const headers = {
    ...page.headers,
    ...cachedHeaders(page),
    'content-length': String(body.length),
  };
  return {
    status: page.status,
    headers: encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding },
    body,
  };
}

/** What a reader with these headers gets for the page. */
export function answerFromCache(
  page: CachedPage,
  acceptEncoding: string | undefined,
  ifNoneMatch: string | undefined,
): CachedAnswer {
  if (matchesTag(ifNoneMatch, page.etag)) {
    return { status: 304, headers: cachedHeaders(page), body: undefined };
  }
  return encodedAnswer(page, encodingOf(acceptEncoding));
}
