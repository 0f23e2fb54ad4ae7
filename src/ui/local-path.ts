/** A browser reads `//example.com` as another site, even when it came from `/.//example.com`. */
function pathAndQuery(url: URL): string {
  return url.pathname.replace(/^\/+/, '/') + url.search;
}

/**
 * The path to return to after a small form, `/` unless it is a path of this site: an address that
 * leads elsewhere, such as `//example.com` or `/\example.com`, would make us an open redirect.
 */
export function localPath(value: unknown): string {
  const here = 'http://here.invalid';
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, here)) return '/';
  const url = new URL(value, here);
  return url.origin === here ? pathAndQuery(url) : '/';
}

/** The address of a page with `lang` set, or left out: links carry no language unless it was chosen. */
export function pathInLanguage(requestUrl: string, language?: string): string {
  const url = new URL(requestUrl);
  url.searchParams.delete('lang');
  if (language) url.searchParams.set('lang', language);
  return pathAndQuery(url);
}
