import { Hono } from 'hono';
import { pageTopics } from '#engines/publishing/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { canWrite } from '../policy.ts';
import { asText } from '../publication/bodies.ts';
import { refOf } from '../publication/register.ts';
import { names } from '../text.ts';
import { findPublicPage, type ReadItem } from './queries.ts';
import { readingWords as words } from './text.ts';
import { Article } from './views/article.tsx';

export const articleStyles = [
  'services/news/reading/views/article.css',
  'engines/content/render/views/content-body.css',
];

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function articlePage(c: HttpContext, page: ReadItem): Response {
  const { content, item } = page;
  return publicPage(
    c,
    {
      title: asText(content.title, content),
      description: asText(content.summary, content),
      breadcrumbs: [
        { label: words.home, href: '/' },
        { label: words.news, href: '/news' },
      ],
      styles: articleStyles,
      ...(canWrite(c.var.actor, item) && { deskHref: `/staff/news/${item.id}` }),
    },
    <Article {...page} />,
  );
}

export const readingRoutes = new Hono<HttpEnv>()
  // Lists of one kind have short addresses, which people remember and posters print.
  .get('/stories', (c) => c.redirect('/news?kind=story', 302))
  .get('/videos', (c) => c.redirect('/news?kind=video', 302))
  .get('/news/:slug', async (c) => {
    const slug = c.req.param('slug');
    const page = slugShape.test(slug)
      ? await inTown(c, (unit) => findPublicPage(unit, slug))
      : undefined;
    if (!page) throw notFound(names.item);
    const { id } = page.item;
    // What it shows of others: titles of related pages, names of topics, the section's telephone.
    cachePage(c, `news:${id}`, pageTopics.item(refOf(id)), pageTopics.labels, 'organisation');
    return articlePage(c, page);
  });
