import { Hono } from 'hono';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { budgetTitle } from '../../budget/text.ts';
import { financeHref, financeStyles } from '../../model.ts';
import { title as financeTitle, homeText } from '../../text.ts';
import { budgetsHref, moneyTopics } from '../model.ts';
import { shortYear } from '../year-word.ts';
import { findMaking } from './queries.ts';
import { makingTexts as texts } from './text.ts';
import { Making } from './views/making.tsx';

const breadcrumbs = [
  { label: homeText, href: '/' },
  { label: financeTitle, href: financeHref },
];

/** @throws AppError not-found */
async function makingPage(c: HttpContext, typed?: string) {
  const year = typed === undefined ? undefined : fiscalYear(Number(typed));
  const page = await inTown(c, (unit) => findMaking(unit, year));
  if (!page && year !== undefined) throw notFound(texts.missing);
  // What everybody may see depends on the day: pages that are kept end with it.
  cachePage(c, ...moneyTopics);
  if (!page) {
    const body = <EmptyState title={texts.none} hint={texts.noneHint} />;
    return publicPage(c, { title: budgetTitle, lead: texts.lead, breadcrumbs }, body);
  }
  const title = sayEach((language) => texts.title(say(shortYear(page.round.year), language)));
  const head = { title, lead: texts.lead, breadcrumbs, styles: financeStyles };
  return publicPage(c, head, <Making page={page} />);
}

export const makingRoutes = new Hono<HttpEnv>()
  .get(budgetsHref, (c) => makingPage(c))
  .get(`${budgetsHref}/:year{[12]\\d{3}}`, (c) => makingPage(c, c.req.param('year')));
