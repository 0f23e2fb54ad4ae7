import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors.ts';
import type { HttpContext, HttpEnv } from './context.ts';
import { routeMarks } from './route-marks.ts';
import { originOf } from './town-origin.ts';

const ownAuthentication = routeMarks<string>();

const crossOrigin = new AppError('forbidden', {
  code: 'cross-origin',
  text: {
    ja: '送信元のページを確認できなかったため、受け付けていません。このサイトのページを開き直して、もう一度お試しください。',
    en: 'We could not confirm which page this was sent from, so nothing was accepted. Please open the page on this site again and retry.',
    easy: 'どの ページから 送ったか わかりませんでした。ページを もう一度 見てから、送って ください。',
  },
});

/**
 * Lets requests of other origins reach this route: it trusts a token or a signature of its own and
 * no cookie. `why` is read by reviewers.
 */
export function authenticatesItself(why: string): MiddlewareHandler<HttpEnv> {
  return ownAuthentication.put((_c, next) => next(), why);
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host : undefined;
}

/** JSON without a cookie acts for nobody, and no form of another site can make a browser send it. */
function isPlainApiCall(c: HttpContext): boolean {
  const type = c.req.header('content-type') ?? '';
  const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type);
  return c.req.path.startsWith('/api/') && json && c.req.header('cookie') === undefined;
}

/**
 * Whether a browser could not have been made to send this by another site. The browser's own word
 * decides (Fetch Metadata, which it sends over https and to localhost), else the origin, else the
 * referring page. A request with none of them and no cookie carries nobody's authority to abuse.
 * Another town of this installation is another site. The town's own origin counts beside the host
 * that was asked, because a proxy may ask us by a name of its own.
 */
function comesFromHere(c: HttpContext): boolean {
  const ours = (host: string | undefined) =>
    host !== undefined &&
    (host === new URL(c.req.url).host || host === hostOf(originOf(c.var.platform, c.var.town)));
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  if (origin !== undefined) return ours(hostOf(origin));
  const referer = c.req.header('referer');
  if (referer !== undefined) return ours(hostOf(referer));
  return c.req.header('cookie') === undefined;
}

/**
 * Refuses writes that another site made a browser send (CSRF), by where they come from. Behind the
 * middleware that finds the town.
 */
export function sameOrigin(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const free =
      safeMethods.has(c.req.method) ||
      comesFromHere(c) ||
      isPlainApiCall(c) ||
      ownAuthentication.of(c) !== undefined;
    if (!free) throw crossOrigin;
    await next();
  };
}
