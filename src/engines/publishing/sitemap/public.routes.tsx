import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { searchTopic } from '#engines/search/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { publicPage } from '#ui/page.tsx';
import { pageTopics } from '../items/model.ts';
import { names, titles } from '../text.ts';
import { listTopics } from '../topics/queries.ts';
import { publishingStyles } from '../views/styles.ts';
import { listPages } from './pages.ts';
import { countPublicItems, listPublicItems, pagesInFile } from './queries.ts';
import { words } from './text.ts';
import { SiteMap } from './views/site-map.tsx';
import { type SiteMapUrl, writeSiteMap, writeSiteMapIndex } from './write.ts';

export const siteMapRoutes = new Hono<HttpEnv>();

siteMapRoutes.get('/sitemap', async (c) => {
  cachePage(c, pageTopics.labels, 'organisation');
  const shown = await inTown(c, async (unit) => ({
    topics: await listTopics(unit),
    departments: await listDepartments(unit),
  }));
  return publicPage(
    c,
    {
      title: titles.siteMap,
      lead: words.lead,
      description: words.lead,
      breadcrumbs: [{ label: titles.home, href: '/' }],
      styles: [publishingStyles],
    },
    <SiteMap menu={c.var.navigation.public} {...shown} />,
  );
});

/** The files: the first for all pages but items, then items by the 50,000. */
async function listFiles(c: HttpContext): Promise<readonly string[]> {
  const total = await inTown(c, countPublicItems);
  const files = Math.ceil(total / pagesInFile);
  return ['pages', ...Array.from({ length: files }, (_, index) => String(index + 1))];
}

async function listUrls(c: HttpContext, file: string): Promise<readonly SiteMapUrl[]> {
  const origin = originOf(c.var.platform, c.var.town);
  return inTown(c, async (unit) => {
    if (file === 'pages') {
      const paths = await listPages(unit, c.var.navigation.public);
      return paths.map((path) => ({ url: origin + path }));
    }
    const pages = /^[1-9]\d{0,3}$/.test(file) ? await listPublicItems(unit, Number(file)) : [];
    return pages.map(({ href, changedAt }) => ({ url: origin + href, changedAt }));
  });
}

siteMapRoutes.get('/sitemap.xml', async (c) => {
  const file = c.req.query('file');
  const origin = originOf(c.var.platform, c.var.town);
  const xml = (content: string) =>
    c.body(content, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  if (file === undefined) {
    cachePage(c, pageTopics.all);
    const files = await listFiles(c);
    return xml(
      writeSiteMapIndex(files.map((one) => ({ url: `${origin}/sitemap.xml?file=${one}` }))),
    );
  }
  const urls = await listUrls(c, file);
  if (urls.length === 0) throw notFound(names.item);
  cachePage(c, pageTopics.all, pageTopics.labels, 'organisation', searchTopic);
  return xml(writeSiteMap(urls));
});

/** Staff pages, programs' addresses and answers of a search have no place in other people's search. */
const closed = ['/staff', '/api/', '/my', '/apply', '/sign-in', '/search?'] as const;

siteMapRoutes.get('/robots.txt', (c) => {
  const origin = originOf(c.var.platform, c.var.town);
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ];
  cachePage(c, 'robots');
  return c.text(lines.join('\n'));
});
