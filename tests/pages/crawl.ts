import { Parser } from 'htmlparser2';
import { languages } from '#platform/i18n/text.ts';

/** A page as one kind of reader gets it. */
export interface PublicPage {
  /** Path and query. */
  readonly path: string;
  /** How it was read: a language, `furigana`, or `ja` when a form was refused. */
  readonly reading: string;
  readonly status: number;
  readonly html: string;
  /** It answers a form and has no address of its own. */
  readonly isAnswer?: boolean;
}

/** The ways in which a page is read, by the cookies of the reader. */
const readings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(languages.map((language) => [language, `tomoni_lang=${language}`])),
  furigana: 'tomoni_lang=ja; tomoni_aids=ssf',
};

/** The cookies of a way of reading, by name and value. */
export function cookiesOf(reading: string): { name: string; value: string }[] {
  return (readings[reading] ?? '').split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return { name, value };
  });
}

/** Where the walk begins; the addresses that nothing leads to are here too. */
const entrances = [
  ...['/', '/sitemap', '/search?q=市役所', '/search?q=zzzzzzzz', '/no/such/page'],
  ...['/follow', '/follow/asked', '/follow/stopped'],
];

/** A list is the same page whatever it is asked; so many of each kind of question are looked at. */
const questionsOfAKind = 3;

/** Months and days go on without end. */
const pathsOfAKind = 60;

const staffOnly = /^\/(staff|api|my|assets|media|r)(\/|$)/;

interface Found {
  readonly links: readonly string[];
  /** Addresses that take a form. */
  readonly forms: readonly string[];
}

/** What a page leads to on its own server. */
function lookAt(html: string, base: string): Found {
  const links: string[] = [];
  const forms: string[] = [];
  const add = (list: string[], href: string | undefined): void => {
    if (!URL.canParse(href ?? '', base)) return;
    const url = new URL(href ?? '', base);
    // The same page: each one is read in all languages anyway.
    url.searchParams.delete('lang');
    if (url.origin === new URL(base).origin) list.push(url.pathname + url.search);
  };
  const parser = new Parser({
    onopentag(name, { href, action, method }) {
      if (name === 'a') add(links, href);
      if (name === 'form' && method?.toLowerCase() === 'post') add(forms, action ?? base);
    },
  });
  parser.end(html);
  return { links, forms };
}

/** Addresses of one kind: the same path, or the same names asked, whatever the answers. */
function kindsOf(path: string): readonly (readonly [string, number])[] {
  const { pathname, searchParams } = new URL(path, 'http://town');
  const names = [...searchParams.keys()].sort().join('&');
  const folder = pathname.replace(/[^/]*$/, '');
  return [
    [`${pathname}?${names}`, questionsOfAKind],
    [`${folder}*?${names}`, pathsOfAKind],
  ];
}

/** Says of each address whether it is still worth a look. */
function makeChooser(): (path: string) => boolean {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return (path) => {
    if (seen.has(path) || staffOnly.test(path)) return false;
    seen.add(path);
    const kinds = kindsOf(path);
    if (kinds.some(([kind, limit]) => (counts.get(kind) ?? 0) >= limit)) return false;
    for (const [kind] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return true;
  };
}

async function read(origin: string, path: string, reading: string) {
  const cookie = readings[reading] ?? '';
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
  const html = await answer.text();
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const location = answer.headers.get('location') ?? undefined;
  return { page: { path, reading, status: answer.status, html }, isPage, location };
}

/** Sends a form with nothing in it, as somebody who pressed too early. */
async function refuse(origin: string, path: string): Promise<readonly PublicPage[]> {
  const answer = await fetch(origin + path, {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { origin, cookie: readings.ja ?? '' },
    redirect: 'manual',
  });
  const html = await answer.text();
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return [];
  return [{ path, reading: 'ja', status: answer.status, html, isAnswer: true }];
}

async function sitemapPaths(origin: string, path = '/sitemap.xml'): Promise<readonly string[]> {
  const xml = await (await fetch(origin + path)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => {
    const { pathname, search } = new URL(loc.replaceAll('&amp;', '&'));
    return pathname + search;
  });
  if (!xml.includes('<sitemapindex')) return paths;
  return (await Promise.all(paths.map((part) => sitemapPaths(origin, part)))).flat();
}

/** Runs work for each, so many at a time, in their order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += 8) {
    results.push(...(await Promise.all(items.slice(start, start + 8).map(work))));
  }
  return results;
}

/** Addresses of all pages that a visitor can walk to, and of the forms on them. */
async function walk(origin: string) {
  const choose = makeChooser();
  const paths: string[] = [];
  const forms = new Set<string>();
  const given = [...entrances, ...(await sitemapPaths(origin))];
  for (let next = given.filter(choose); next.length > 0; ) {
    const answers = await inTurns(next, (path) => read(origin, path, 'ja'));
    const found = answers.flatMap(({ page, isPage, location }) => {
      if (location) return lookAt(`<a href="${location}">`, origin + page.path).links;
      if (!isPage) return [];
      paths.push(page.path);
      const { links, forms: own } = lookAt(page.html, origin + page.path);
      for (const form of own) forms.add(form);
      return links;
    });
    next = found.filter(choose);
  }
  return { paths, forms: [...forms].filter((path) => !staffOnly.test(path)) };
}

/** These addresses in every reading. */
export async function readPages(
  origin: string,
  paths: readonly string[],
): Promise<readonly PublicPage[]> {
  const asked = paths.flatMap((path) =>
    Object.keys(readings).map((reading) => ({ path, reading })),
  );
  const answers = await inTurns(asked, ({ path, reading }) => read(origin, path, reading));
  return answers.filter(({ isPage }) => isPage).map(({ page }) => page);
}

/** What forms answer to somebody who filled in nothing. */
export async function refuseForms(
  origin: string,
  forms: readonly string[],
): Promise<readonly PublicPage[]> {
  return (await inTurns(forms, (path) => refuse(origin, path))).flat();
}

/** Every page that a visitor can reach from the entrances, the site map and the forms, in every reading. */
export async function collectPages(origin: string): Promise<readonly PublicPage[]> {
  const { paths, forms } = await walk(origin);
  const pages = await readPages(origin, paths);
  return [...pages, ...(await refuseForms(origin, forms))];
}
