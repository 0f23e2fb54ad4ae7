import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { HttpContext, HttpEnv } from './context.ts';
import { type Encoding, encodingOf } from './encoding.ts';

const withGzip = promisify(gzip);
const withBrotli = promisify(brotliCompress);

/** Off the main thread. Levels go from 1 to 9 (gzip) or 11 (brotli). */
export function compressText(
  content: Buffer,
  encoding: Exclude<Encoding, 'identity'>,
  level: number,
): Promise<Buffer> {
  if (encoding === 'gzip') return withGzip(content, { level });
  return withBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** For one reader only, so quick rather than small. */
const quickLevel = 4;

/** Below it the headers weigh more than what is saved; in bytes. */
const worthIt = 1024;

const textual =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|application\/yaml\b|image\/svg\+xml)/;

/**
 * Text that nobody has encoded or forbidden to change (RFC 9111, 5.2.2.6). What a route itself marks
 * `no-store` may show a secret, whose letters could be guessed by the size of a compressed page (BREACH).
 */
function mayCompress(answer: Response): boolean {
  const { headers, status } = answer;
  return (
    status !== 206 &&
    textual.test(headers.get('content-type') ?? '') &&
    !headers.has('content-encoding') &&
    !/no-transform|no-store/.test(headers.get('cache-control') ?? '') &&
    // Last, because the server makes a stream of it for whoever looks.
    answer.body !== null
  );
}

async function encoded(c: HttpContext, encoding: Encoding): Promise<Response> {
  const { status } = c.res;
  const headers = new Headers(c.res.headers);
  const plain = Buffer.from(await c.res.arrayBuffer());
  if (!/accept-encoding/i.test(headers.get('vary') ?? ''))
    headers.append('vary', 'Accept-Encoding');
  if (encoding === 'identity' || plain.length < worthIt) {
    return new Response(new Uint8Array(plain), { status, headers });
  }
  const body = await compressText(plain, encoding, quickLevel);
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  // The same page in another form has the same weak tag (RFC 9110, 8.8.1).
  const tag = headers.get('etag');
  if (tag && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`);
  return new Response(new Uint8Array(body), { status, headers });
}

/**
 * Compresses text that did not come from the page cache, which has its own compressed forms. Our
 * texts are whole in memory before they are answered; files and pictures pass untouched, so nothing
 * that streams is held up. Inside `securityHeaders`, which marks all pages of the signed-in `no-store`.
 */
export function compressAnswers(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    await next();
    if (!mayCompress(c.res)) return;
    const answer = await encoded(c, encodingOf(c.req.header('accept-encoding')));
    // Hono would otherwise copy the old headers over the new ones.
    c.res = undefined;
    c.res = answer;
  };
}
