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
import { publicPage } from '#ui/page.tsx';
import { answerCsv } from '../download.ts';
import { spendingTargets } from '../hops.ts';
import { financeHref, financeStyles, financeTopic } from '../model.ts';
import { budgetLineHop, moneyTopics } from '../projects/model.ts';
import { readSpending } from '../projects/queries.ts';
import { SpendingPart } from '../projects/views/picture.tsx';
import { publicTexts as texts } from '../public-text.ts';
import { Brackets } from '../tax/views/tax.tsx';
import { homeText, title } from '../text.ts';
import { noBooks } from '../views/no-books.tsx';
import { yearText } from '../views/year-word.ts';
import { listPublished } from './queries.ts';
import { yearRows } from './table.ts';
import { YearPage } from './views/year.tsx';

const home = { label: homeText, href: '/' };
const finances = { label: title, href: financeHref };
const yearOf = (c: HttpContext): FiscalYear =>
  fiscalYear(Number.parseInt(c.req.param('year') ?? c.req.param('file') ?? '', 10));

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

export const yearRoutes = new Hono<HttpEnv>()
  .get('/finance', (c) => yearPage(c))
  .get('/finance/:file{(?:19|20)\\d{2}\\.csv}', yearCsv)
  .get('/finance/:year{(?:19|20)\\d{2}}', (c) => yearPage(c, yearOf(c)));
