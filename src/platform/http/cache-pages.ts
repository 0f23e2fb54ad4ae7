import type { MiddlewareHandler } from 'hono';
import { finishPage } from '../cache/finish-page.ts';
import type { CachedPage, PageKey } from '../cache/page-cache.ts';
import { answerFromCache } from './cached-answer.ts';
import type { HttpContext, HttpEnv } from './context.ts';
import { mayBeSignedIn, pagePath } from './page-variant.ts';
import { formatAids } from './reading-aids.ts';

/** Belong to one answer and not to the page, or are set for each reader. */
const notOfThePage = new Set([
  'content-length',
  'content-encoding',
  'etag',
  'cache-control',
  'vary',
]);

function targetOf(c: HttpContext): string {
  const { url } = c.req;
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

function keyFor(c: HttpContext): PageKey | undefined {
  const path = pagePath(targetOf(c));
  const { town, language, aids } = c.var;
  return path === undefined
    ? undefined
    : { town: town.code, path, language, aids: formatAids(aids) };
}

/** The page for this reader, beside whatever the middleware has set, such as the language cookie. */
function send(c: HttpContext, page: CachedPage): Response {
  const { status, headers, body } = answerFromCache(
    page,
    c.req.header('accept-encoding'),
    c.req.header('if-none-match'),
  );
  // `?lang=` sets a cookie, which a cache between us and the readers must not hand to others.
  const asksForLanguage = c.req.query('lang') !== undefined;
  const own = asksForLanguage ? { ...headers, 'cache-control': 'private, no-cache' } : headers;
  return new Response(body ? new Uint8Array(body) : null, { status, headers: own });
}

/**
 * An answer may be kept when its route asked for it, it is a whole page, it was made for a visitor,
 * and it sets no cookie. Answers to `?lang=` set one, and are served from the cache but not kept.
 */
function isKeepable(c: HttpContext): boolean {
  const { headers, status } = c.res;
  return (
    c.var.pageTopics !== undefined &&
    status === 200 &&
    c.var.actor.kind === 'visitor' &&
    !headers.has('set-cookie') &&
    !headers.has('cache-control')
  );
}

async function finish(c: HttpContext): Promise<CachedPage> {
  const headers = [...c.res.headers].filter(([name]) => !notOfThePage.has(name));
  const body = Buffer.from(await c.res.arrayBuffer());
  return finishPage(c.res.status, Object.fromEntries(headers), body);
}

/** Replaces the answer; Hono would otherwise copy the old headers over the new ones. */
function replace(c: HttpContext, answer: Response): void {
  c.res = undefined;
  c.res = answer;
}

/**
 * Answers anonymous readers from the page cache, and keeps what routes ask to keep by `cachePage`.
 * Before `identify`, so that a cached page costs no look at the sessions.
 */
export function cachePages(options: {
  readonly sessionCookie: string;
}): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const anonymous = !mayBeSignedIn(c.req.header('cookie'), options.sessionCookie);
    const key = reads && anonymous ? keyFor(c) : undefined;
    if (!key) return next();
    const { pages } = c.var.platform;
    const found = pages.find(key);
    if (found) {
      c.set('pageHit', true);
      const cookie = c.res.headers.get('set-cookie');
      const answer = send(c, found);
      if (cookie) answer.headers.append('set-cookie', cookie);
      return replace(c, answer);
    }
    const making = pages.begin();
    await next();
    if (!isKeepable(c)) return;
    const page = await finish(c);
    making.keep(key, c.var.pageTopics ?? [], page);
    replace(c, send(c, page));
  };
}
