import { Hono } from 'hono';
import { pageTopics } from '#engines/publishing/contract.ts';
import { pageSize, search } from '#engines/search/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import type { IssueRow } from '../issues/queries.ts';
import { hrefOf, pageTopic, refOf } from '../model.ts';
import { names } from '../text.ts';
import { findPublic, listPublic, readCovers, readIssue, readMedia, readSource } from './queries.ts';
import { readingWords as words } from './text.ts';
import { AloudPage } from './views/aloud.tsx';
import { ArticlePage } from './views/article.tsx';
import { IssueFacts, IssuePage } from './views/issue.tsx';
import { Found, IssueList, SearchForm, titleText } from './views/list.tsx';
import { ReadMark } from './views/read-mark.tsx';

export const readingStyles = [
  'services/magazine/reading/views/magazine.css',
  'engines/content/render/views/content-body.css',
];

const crumbs = [{ label: words.home, href: '/' }];
const magazineCrumbs = [...crumbs, { label: words.magazine, href: '/magazine' }];

/** What the pages of an issue show of others: the section's telephone, media, the item of an article. */
function keep(c: HttpContext, ...more: string[]): void {
  cachePage(c, pageTopic, 'organisation', ...more);
}

async function listPage(c: HttpContext): Promise<Response> {
  const q = (c.req.query('q') ?? '').trim().slice(0, 100);
  const page = Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1);
  const { title, lead } = { title: words.magazine, lead: words.lead };
  const meta = { title, lead, description: lead, breadcrumbs: crumbs, styles: readingStyles };
  if (q) {
    const found = await inTown(c, (unit) => search(unit, { q, kinds: ['magazine'], page }));
    const body = <Found q={q} page={page} pageSize={pageSize} found={found} />;
    return publicPage(
      c,
      meta,
      <>
        <SearchForm q={q} />
        {body}
      </>,
    );
  }
  const list = await inTown(c, async (unit) => {
    const issues = await listPublic(unit);
    return { issues, covers: await readCovers(unit, issues) };
  });
  keep(c);
  return publicPage(
    c,
    meta,
    <>
      <SearchForm q="" />
      <IssueList {...list} />
    </>,
  );
}

const slugOf = (c: HttpContext): string => c.req.param('issue') ?? '';

async function issuePage(c: HttpContext): Promise<Response> {
  const read = await inTown(c, async (unit) => {
    const issue = await findPublic(unit, slugOf(c));
    return issue && readIssue(unit, issue);
  });
  if (!read) throw notFound(names.issue);
  const { issue } = read;
  keep(c, pageTopics.item(refOf(issue.id)));
  const description = { ja: issue.lead, en: issue.lead };
  const title = titleText(issue);
  const meta = { title, description, breadcrumbs: magazineCrumbs, styles: readingStyles };
  return publicPage(c, meta, <IssuePage {...read} />);
}

const issueCrumbs = (issue: IssueRow) => [
  ...magazineCrumbs,
  { label: titleText(issue), href: hrefOf(issue) },
];

async function aloudPage(c: HttpContext): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const issue = await findPublic(unit, slugOf(c));
    if (!issue) return undefined;
    const { articles } = await readIssue(unit, issue);
    return { issue, articles, media: await readMedia(unit, articles) };
  });
  if (!page) throw notFound(names.issue);
  const { issue } = page;
  keep(c);
  const title = words.aloudTitle(issue.title);
  return publicPage(
    c,
    { title, breadcrumbs: issueCrumbs(issue), styles: readingStyles },
    <>
      <IssueFacts issue={issue} />
      <AloudPage {...page} />
      <ReadMark issue={issue} page="aloud" />
    </>,
  );
}

async function articlePage(c: HttpContext): Promise<Response> {
  const number = Number(c.req.param('article'));
  const page = await inTown(c, async (unit) => {
    const issue = await findPublic(unit, slugOf(c));
    if (!issue) return undefined;
    const { articles } = await readIssue(unit, issue);
    const place = articles.findIndex((article) => article.number === number);
    const article = articles[place];
    if (!article) return undefined;
    const [previous, next] = [articles[place - 1], articles[place + 1]];
    const media = await readMedia(unit, [article]);
    return { issue, article, previous, next, media, source: await readSource(unit, article) };
  });
  if (!page) throw notFound(names.article);
  const { issue, article, source } = page;
  keep(c, ...(source ? [pageTopics.item(source)] : []));
  const bothWays = (text: string) => ({ ja: text, en: text });
  return publicPage(
    c,
    {
      ...{ title: bothWays(article.title), description: bothWays(article.summary) },
      ...{ breadcrumbs: issueCrumbs(issue), styles: readingStyles },
    },
    <ArticlePage {...page} />,
  );
}

export const readingRoutes = new Hono<HttpEnv>()
  .get('/magazine', listPage)
  .get('/magazine/:issue', issuePage)
  .get('/magazine/:issue/aloud', aloudPage)
  .get('/magazine/:issue/:article{[1-9][0-9]{0,4}}', articlePage);
