import type { MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { asLanguage, type Language } from '../i18n/text.ts';
import type { HttpEnv } from './context.ts';
import { cookieValue } from './cookies.ts';

/** Cookie that remembers the language somebody chose with `?lang=`. */
export const languageCookie = 'tomoni_lang';

const aYear = 365 * 24 * 60 * 60;

/** Japanese or English, whichever the browser prefers (RFC 9110, 12.5.4); Japanese when neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'ja', weight: 0 };
  for (const range of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality ? Number(quality.trim().slice(2)) : 1;
    const language = /^(ja|en)(-|$)/.exec(tag.trim())?.[1];
    if (language && weight > best.weight) best = { language: language as 'ja' | 'en', weight };
  }
  return best.language;
}

/** The language of a request that does not ask for one in its address. */
export function rememberedLanguage(
  cookies: string | undefined,
  acceptLanguage: string | undefined,
): Language {
  const chosen = asLanguage(cookieValue(cookies, languageCookie));
  return chosen ?? preferredLanguage(acceptLanguage);
}

/** Sets `c.var.language`: `?lang=` (remembered by a cookie), the cookie, the browser, Japanese. */
export function chooseLanguage(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const asked = asLanguage(c.req.query('lang'));
    if (asked) {
      setCookie(c, languageCookie, asked, {
        path: '/',
        maxAge: aYear,
        sameSite: 'Lax',
        httpOnly: true,
        secure: c.var.platform.settings.publicUrl.startsWith('https:'),
      });
    }
    const header = (name: string) => c.req.header(name);
    c.set('language', asked ?? rememberedLanguage(header('cookie'), header('accept-language')));
    await next();
  };
}
