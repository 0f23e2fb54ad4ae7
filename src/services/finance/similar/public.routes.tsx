import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { answerCsv } from '../download.ts';
import { financeHref, financeStyles, financeTopic } from '../model.ts';
import { booksOf } from '../ratios/books.ts';
import { listPublished } from '../settlements/queries.ts';
import { homeText, title } from '../text.ts';
import { listSimilarYears, type SimilarYear } from './queries.ts';
import { tableOfTowns } from './template.ts';
import { similarPageTexts as texts } from './text.ts';
import { SimilarPage } from './views/similar.tsx';

const head = {
  ...{ title: texts.title, lead: texts.lead, styles: financeStyles },
  breadcrumbs: [
    { label: homeText, href: '/' },
    { label: title, href: financeHref },
  ],
};

const ofYear = (years: readonly SimilarYear[], year: string | undefined) =>
  year ? years.find(({ origin }) => String(origin.year) === year) : years[0];

async function similarPage(c: HttpContext) {
  const { years, published } = await inTown(c, async (unit) => ({
    years: await listSimilarYears(unit),
    published: await listPublished(unit),
  }));
  const similar = ofYear(years, c.req.query('year'));
  if (!similar && years.length > 0) throw notFound(texts.title);
  cachePage(c, financeTopic);
  if (!similar) {
    return publicPage(c, head, <EmptyState title={texts.none} hint={texts.noneHint} />);
  }
  const { year } = similar.origin;
  const books = booksOf(published).find(({ settlement }) => settlement.year === year);
  if (!books) return publicPage(c, head, <EmptyState title={texts.noOwn(year)} />);
  return publicPage(c, head, <SimilarPage similar={similar} books={books} years={years} />);
}

async function similarCsv(c: HttpContext) {
  const similar = ofYear(await inTown(c, listSimilarYears), c.req.query('year'));
  if (!similar) throw notFound(texts.title);
  cachePage(c, financeTopic);
  const { year } = similar.origin;
  return answerCsv(c, `similar-towns-${year}`, tableOfTowns(similar.towns));
}

export const similarRoutes = new Hono<HttpEnv>()
  .get('/finance/similar', similarPage)
  .get('/finance/similar.csv', similarCsv);
