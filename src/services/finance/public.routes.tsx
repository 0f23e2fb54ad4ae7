import { Hono } from 'hono';
import {
  behindTopics,
  threadStyles,
  threadsBehind,
  VoicesBehind,
} from '#engines/threads/contract.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { answerCsv } from './download.ts';
import { ratioTarget, spendingTargets } from './hops.ts';
import { financeHref, financeStyles, financeTopic, ratiosHref } from './model.ts';
import { publicRoutes as outlookRoutes } from './outlook/public.routes.tsx';
import { findOutlook } from './outlook/queries.ts';
import { ratioProjection } from './outlook/ratio-projection.ts';
import { makingRoutes } from './projects/making/public.routes.tsx';
import { budgetLineHop, moneyTopics } from './projects/model.ts';
import { projectRoutes } from './projects/project.routes.tsx';
import { readSpending } from './projects/queries.ts';
import { spendingRoutes } from './projects/spending.routes.tsx';
import { SpendingPart } from './projects/views/picture.tsx';
import { publicTexts as texts } from './public-text.ts';
import { booksOf } from './ratios/books.ts';
import { type RatioId, ratioIds } from './ratios/rules.ts';
import { ratioTexts, ratioWords } from './ratios/text.ts';
import { listPublished } from './settlements/queries.ts';
import { yearRows } from './settlements/table.ts';
import { similarRoutes } from './similar/public.routes.tsx';
import { listSimilarYears } from './similar/queries.ts';
import { StandingPart } from './similar/views/standing.tsx';
import { taxRoutes } from './tax/tax.routes.tsx';
import { Brackets } from './tax/views/tax.tsx';
import { homeText, title } from './text.ts';
import { RatioPage } from './views/ratio.tsx';
import { RatiosPage } from './views/ratios.tsx';
import { YearPage } from './views/year.tsx';
import { yearText } from './views/year-word.ts';

const home = { label: homeText, href: '/' };
const finances = { label: title, href: financeHref };
const yearOf = (c: HttpContext): FiscalYear =>
  fiscalYear(Number.parseInt(c.req.param('year') ?? c.req.param('file') ?? '', 10));

function noBooks(c: HttpContext) {
  cachePage(c, financeTopic);
  const body = <EmptyState title={texts.none} hint={texts.noneHint} />;
  return publicPage(c, { title, lead: texts.lead, breadcrumbs: [home] }, body);
}

/** @throws AppError not-found */
/** Voices may have led to a part of the settlement, or to a project that was paid for in the year. */
async function readYear(unit: Unit, year: FiscalYear | undefined) {
  const published = await listPublished(unit);
  const settlement = year ? published.find((one) => one.year === year) : published.at(-1);
  if (!settlement) return undefined;
  const spending = await readSpending(unit, settlement.year);
  const codes = [...(spending?.projects.keys() ?? [])];
  const projects = codes.map((ref) => ({ kind: budgetLineHop, ref }));
  const behind = await threadsBehind(unit, [...spendingTargets, ...projects]);
  return { published, settlement, spending, behind };
}

async function yearPage(c: HttpContext, year?: FiscalYear) {
  const found = await inTown(c, (unit) => readYear(unit, year));
  if (!found && !year) return noBooks(c);
  if (!found) throw notFound(texts.noYear);
  const { published, settlement, spending, behind } = found;
  const before = published.find((one) => one.year === settlement.year - 1);
  cachePage(c, ...moneyTopics, ...behindTopics(behind));
  const years = published.map((one) => one.year).toReversed();
  return publicPage(
    c,
    {
      title: texts.yearTitle(yearText(settlement.year)),
      lead: texts.lead,
      breadcrumbs: year ? [home, finances] : [home],
      styles: [...financeStyles, threadStyles],
    },
    <YearPage
      settlement={settlement}
      before={before}
      years={years}
      voices={<VoicesBehind behind={behind} />}
      picture={spending && <SpendingPart spending={spending} />}
    >
      <Brackets />
    </YearPage>,
  );
}

/** Every amount of a year, with that of the year before. */
async function yearCsv(c: HttpContext) {
  const year = yearOf(c);
  const published = await inTown(c, listPublished);
  const settlement = published.find((one) => one.year === year);
  if (!settlement) throw notFound(texts.noYear);
  cachePage(c, financeTopic);
  const rows = yearRows(
    settlement,
    published.find((one) => one.year === year - 1),
  );
  return answerCsv(c, `finance-${year}`, rows);
}

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
  if (!newest.ratios.has(id)) throw notFound(ratioWords.ratio);
  cachePage(c, financeTopic, ...behindTopics(behind));
  const breadcrumbs = [home, finances, { label: ratioWords.title, href: ratiosHref }];
  return publicPage(
    c,
    { title: ratioTexts[id].name, breadcrumbs, styles: [...financeStyles, threadStyles] },
    <RatioPage
      id={id}
      books={books}
      projection={ratioProjection(outlook, id, newest.settlement.year)}
      standing={<StandingPart id={id} books={books} similar={similar} />}
      voices={<VoicesBehind behind={behind} />}
    />,
  );
}

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', outlookRoutes)
  .route('/', spendingRoutes)
  .route('/', projectRoutes)
  .route('/', makingRoutes)
  .get('/finance', (c) => yearPage(c))
  .get('/finance/ratios', ratiosPage)
  .get('/finance/ratios/:id', (c) => ratioPage(c, c.req.param('id')))
  .route('/', taxRoutes)
  .route('/', similarRoutes)
  .get('/finance/:file{(?:19|20)\\d{2}\\.csv}', yearCsv)
  .get('/finance/:year{(?:19|20)\\d{2}}', (c) => yearPage(c, yearOf(c)));
