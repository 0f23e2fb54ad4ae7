import { cookieValue } from './cookies.ts';
import { rememberedLanguage } from './language.ts';
import { aidsCookie, formatAids, parseAids } from './reading-aids.ts';

/** What a page differs by besides its address, for a reader who does not ask for a language in it. */
export interface PageVariant {
  readonly language: string;
  readonly aids: string;
}

const known = new Map<string, PageVariant>();

/** The variant for these headers. Most readers send one of a few pairs, so they are remembered. */
export function variantOf(
  cookies: string | undefined,
  acceptLanguage: string | undefined,
): PageVariant {
  const memo = `${acceptLanguage ?? ''}\n${cookies ?? ''}`;
  const found = known.get(memo);
  if (found) return found;
  const variant = {
    language: rememberedLanguage(cookies, acceptLanguage),
    aids: formatAids(parseAids(cookieValue(cookies, aidsCookie))),
  };
  if (known.size >= 500) known.clear();
  if (memo.length <= 300) known.set(memo, variant);
  return variant;
}

/**
 * Whether the cookies might hold a session. A part of the name is enough: `__Secure-` may stand
 * before it, and one reader too many who is not served from the cache harms nobody.
 */
export function mayBeSignedIn(cookies: string | undefined, sessionCookie: string): boolean {
  return cookies?.includes(sessionCookie) ?? false;
}

/** Addresses longer than this are made anew for each reader, in characters. */
const longest = 512;

/** Path and query without `lang`, as page keys hold them; undefined for an address that is not cached. */
export function pagePath(target: string): string | undefined {
  if (target.length > longest) return undefined;
  const query = target.indexOf('?');
  if (query === -1) return target;
  const kept = target
    .slice(query + 1)
    .split('&')
    .filter((part) => part !== '' && part !== 'lang' && !part.startsWith('lang='));
  const path = target.slice(0, query);
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
