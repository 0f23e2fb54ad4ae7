import type { MiddlewareHandler } from 'hono';
import { annotateWith } from '#japan/reading/annotate.ts';
import { loadTokenizer } from '#japan/reading/tokenizer.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { withFurigana } from './furigana.ts';
import { readingDictionary, readingsTopic } from './queries.ts';

/**
 * Puts readings over the kanji of every page, staff pages too, for readers who asked for them by the
 * reading aids. Stands behind `cachePages`, which keeps pages with furigana apart; costs nothing for
 * everybody else.
 */
export function showFurigana(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    await next();
    if (!c.var.aids.furigana || c.var.language === 'en') return;
    // Where the database is away, its page comes as it is.
    if (c.res.status >= 500) return;
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
    const dictionary = await inTown(c, readingDictionary);
    const tokenize = await loadTokenizer();
    const { status, headers } = c.res;
    const html = await c.res.text();
    // A corrected reading shows at once: the cached page hangs on the dictionary, too.
    if (c.var.pageTopics) c.set('pageTopics', [...c.var.pageTopics, readingsTopic]);
    const page = withFurigana(html, (text) => annotateWith(tokenize, text, dictionary));
    const kept = new Headers(headers);
    kept.delete('content-length');
    c.res = undefined;
    c.res = new Response(page, { status, headers: kept });
  };
}
