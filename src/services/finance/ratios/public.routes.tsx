import { Hono } from 'hono';
import {
  behindTopics,
  threadStyles,
  threadsBehind,
  VoicesBehind,
} from '#engines/threads/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { ratioTarget } from '../hops.ts';
import { financeHref, financeStyles, financeTopic, ratiosHref } from '../model.ts';
import { findOutlook } from '../outlook/queries.ts';
import { ratioProjection } from '../outlook/ratio-projection.ts';
import { listPublished } from '../settlements/queries.ts';
import { listSimilarYears } from '../similar/queries.ts';
import { StandingPart } from '../similar/views/standing.tsx';
import { homeText, title } from '../text.ts';
import { noBooks } from '../views/no-books.tsx';
import { booksOf } from './books.ts';
import { type RatioId, ratioIds } from './rules.ts';
import { ratioTexts, ratioWords } from './text.ts';
import { RatioPage } from './views/ratio.tsx';
import { RatiosPage } from './views/ratios.tsx';

const home = { label: homeText, href: '/' };
const finances = { label: title, href: financeHref };

async function ratiosPage(c: HttpContext) {
  const books = booksOf(await inTown(c, listPublished));
  if (books.length === 0) return noBooks(c);
  cachePage(c, financeTopic);
  const head = { title: ratioWords.title, lead: ratioWords.lead, breadcrumbs: [home, finances] };
  return publicPage(c, { ...head, styles: financeStyles }, <RatiosPage books={books} />);
}

const isRatio = (id: string): id is RatioId => (ratioIds as readonly string[]).includes(id);

async function ratioPage(c: HttpContext, id: string) {
  if (!isRatio(id)) throw notFound(ratioWords.ratio);
  const { published, similar, behind, outlook } = await inTown(c, async (unit) => ({
    published: await listPublished(unit),
    similar: await listSimilarYears(unit),
    behind: await threadsBehind(unit, [ratioTarget(id)]),
    outlook: await findOutlook(unit),
  }));
  const books = booksOf(published);
  const newest = books.at(-1);
  if (!newest) return noBooks(c);
  const asked = c.req.query('year');
  const chosen = books.find(({ settlement: { year } }) => String(year) === asked);
  if (!newest.ratios.has(id) || (asked && !chosen)) throw notFound(ratioWords.ratio);
  cachePage(c, financeTopic, ...behindTopics(behind));
  const breadcrumbs = [home, finances, { label: ratioWords.title, href: ratiosHref }];
  return publicPage(
    c,
    { title: ratioTexts[id].name, breadcrumbs, styles: [...financeStyles, threadStyles] },
    <RatioPage
      id={id}
      books={books}
      chosen={chosen ?? newest}
      projection={ratioProjection(outlook, id, newest.settlement.year)}
      standing={<StandingPart id={id} books={books} similar={similar} />}
      voices={<VoicesBehind behind={behind} />}
    />,
  );
}

export const ratioRoutes = new Hono<HttpEnv>()
  .get('/finance/ratios', ratiosPage)
  .get('/finance/ratios/:id', (c) => ratioPage(c, c.req.param('id')));
