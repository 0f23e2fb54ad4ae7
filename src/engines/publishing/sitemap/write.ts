import { element, textElement, xmlDeclaration } from '#platform/xml.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

export interface SiteMapUrl {
  /** Whole address. */
  readonly url: string;
  readonly changedAt?: Date | null;
}

function entry(name: 'url' | 'sitemap', { url, changedAt }: SiteMapUrl): string {
  const changed = changedAt ? element('lastmod', changedAt.toISOString()) : '';
  return element(name, textElement('loc', url) + changed);
}

const file = (root: string, entries: readonly string[]): string =>
  xmlDeclaration + element(root, `\n${entries.join('\n')}\n`, namespace);

/** One file of at most 50,000 addresses (sitemaps.org). */
export function writeSiteMap(urls: readonly SiteMapUrl[]): string {
  return file(
    'urlset',
    urls.map((url) => entry('url', url)),
  );
}

/** The list of the files. */
export function writeSiteMapIndex(files: readonly SiteMapUrl[]): string {
  return file(
    'sitemapindex',
    files.map((one) => entry('sitemap', one)),
  );
}
