import type { MiddlewareHandler } from 'hono';
import { type HttpEnv, type ReadingAids, standardAids } from './context.ts';
import { cookieValue } from './cookies.ts';

/** Cookie that remembers the reading aids; the page cache keeps one page for each value of it. */
export const aidsCookie = 'tomoni_aids';

const sizes = { s: 'standard', l: 'large', x: 'largest' } as const;
const contrasts = { s: 'standard', h: 'high' } as const;

function letterOf(letters: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(letters).find((letter) => letters[letter] === value) ?? 's';
}

/** Three letters: text size, contrast, furigana. `ssn` is a page without aids. */
export function formatAids(aids: ReadingAids): string {
  const furigana = aids.furigana ? 'f' : 'n';
  return letterOf(sizes, aids.textSize) + letterOf(contrasts, aids.contrast) + furigana;
}

/** Anything not written by `formatAids` is a page without aids: a broken cookie must not break a page. */
export function parseAids(cookie: string | undefined): ReadingAids {
  const match = /^([slx])([sh])([fn])$/.exec(cookie ?? '');
  if (!match) return standardAids;
  return {
    textSize: sizes[match[1] as keyof typeof sizes],
    contrast: contrasts[match[2] as keyof typeof contrasts],
    furigana: match[3] === 'f',
  };
}

/** Sets `c.var.aids` from the cookie. */
export function readAids(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    c.set('aids', parseAids(cookieValue(c.req.header('cookie'), aidsCookie)));
    await next();
  };
}
