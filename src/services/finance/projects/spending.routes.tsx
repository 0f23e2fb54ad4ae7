import { Hono } from 'hono';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { answerCsv } from '../download.ts';
import { financeHref, financeStyles } from '../model.ts';
import { title as financeTitle, homeText } from '../text.ts';
import { shortYear } from '../views/year-word.ts';
import { csvOf, type Level, levelAt } from './levels.ts';
import { levelHref, moneyTopics, purposeCode, spendingCsvHref, spendingHref } from './model.ts';
import { readSpending, type Spending } from './queries.ts';
import { spendingTexts as texts } from './text.ts';
import { SpendingPage } from './views/picture.tsx';

const crumbs = [
  { label: homeText, href: '/' },
  { label: financeTitle, href: financeHref },
];

/** `?year=2025`; anything else is a page that does not exist. @throws AppError not-found */
function yearOf(c: HttpContext): FiscalYear | undefined {
  const typed = c.req.query('year');
  if (typed === undefined) return undefined;
  if (!/^(19|20)\d{2}$/.test(typed)) throw notFound(texts.missing);
  return fiscalYear(Number(typed));
}

/** Keys of the tree, from the address or the query. */
function pathOf({ purpose, section }: { purpose?: string; section?: string }): string[] {
  return [
    ...(purpose === undefined ? [] : [purposeCode(purpose)]),
    ...(section === undefined ? [] : [section]),
  ];
}

function breadcrumbs(spending: Spending, level: Level) {
  const above = level.path.map((_key, depth) => level.path.slice(0, depth));
  const levels = above.flatMap((path) => {
    const one = levelAt(spending, path);
    const label = path.length === 0 ? texts.title : one?.name;
    return label ? [{ label, href: levelHref(spending.year, path) }] : [];
  });
  return [...crumbs, ...levels];
}

function noMoney(c: HttpContext) {
  cachePage(c, ...moneyTopics);
  const body = <EmptyState title={texts.none} hint={texts.noneHint} />;
  return publicPage(c, { title: texts.title, lead: texts.lead, breadcrumbs: crumbs }, body);
}

/** @throws AppError not-found for a year or a part that is not there. */
async function spendingPage(c: HttpContext, path: readonly string[]) {
  const year = yearOf(c);
  const spending = await inTown(c, (unit) => readSpending(unit, year));
  if (!spending && year === undefined && path.length === 0) return noMoney(c);
  const level = spending && levelAt(spending, path);
  if (!spending || !level) throw notFound(texts.missing);
  cachePage(c, ...moneyTopics);
  const name = path.length === 0 ? texts.title : level.name;
  return publicPage(
    c,
    {
      title: sayEach((language) => {
        const basis = say(texts.basis[spending.basis], language);
        const when = say(texts.yearTab(say(shortYear(spending.year), language), basis), language);
        return texts.titleOf(say(name, language), when);
      }),
      lead: path.length === 0 ? texts.lead : level.official,
      breadcrumbs: breadcrumbs(spending, level),
      styles: financeStyles,
    },
    <SpendingPage spending={spending} level={level} />,
  );
}

async function spendingCsv(c: HttpContext) {
  const spending = await inTown(c, (unit) => readSpending(unit, yearOf(c)));
  const level = spending && levelAt(spending, pathOf(c.req.query()));
  if (!spending || !level) throw notFound(texts.missing);
  const rows = csvOf(spending, c.req.query('all') === undefined ? level : undefined);
  return answerCsv(c, `spending-${spending.year}`, rows);
}

export const spendingRoutes = new Hono<HttpEnv>()
  .get(spendingCsvHref, spendingCsv)
  .get(spendingHref, (c) => spendingPage(c, []))
  .get(`${spendingHref}/:purpose`, (c) => spendingPage(c, pathOf(c.req.param())))
  .get(`${spendingHref}/:purpose/:section`, (c) => spendingPage(c, pathOf(c.req.param())));
