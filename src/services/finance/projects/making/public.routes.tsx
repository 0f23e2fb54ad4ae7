import { Hono } from 'hono';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { say, sayEach, type Text } from '#platform/i18n/text.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { budgetTitle } from '../../budget/text.ts';
import { financeHref, financeStyles } from '../../model.ts';
import { title as financeTitle, homeText } from '../../text.ts';
import { shortYear } from '../../views/year-word.ts';
import { budgetHref, budgetsHref, moneyTopics } from '../model.ts';
import { partOf } from './names.ts';
import { findMaking, type MakingPage } from './queries.ts';
import { makingTexts as texts } from './text.ts';
import { GroupProjects } from './views/groups.tsx';
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
  const { purpose, department } = c.req.query();
  if (purpose !== undefined || department !== undefined) return partPage(c, page);
  const title = titleOf(page);
  const head = { title, lead: texts.lead, breadcrumbs, styles: financeStyles };
  return publicPage(c, head, <Making page={page} />);
}

const titleOf = ({ round }: MakingPage): Text =>
  sayEach((language) => texts.title(say(shortYear(round.year), language)));

/** The projects of a purpose or of a section. @throws AppError not-found */
function partPage(c: HttpContext, page: MakingPage) {
  const part = partOf(page, c.req.query());
  if (!part) throw notFound(texts.missing);
  const { year } = page.round;
  const title = sayEach((language) =>
    texts.part(say(part.name, language), say(shortYear(year), language)),
  );
  const above = { label: titleOf(page), href: budgetHref(year) };
  return publicPage(
    c,
    { title, lead: texts.partLead, breadcrumbs: [...breadcrumbs, above] },
    <GroupProjects page={page} title={title} projects={part.projects} />,
  );
}

export const makingRoutes = new Hono<HttpEnv>()
  .get(budgetsHref, (c) => makingPage(c))
  .get(`${budgetsHref}/:year{(?:19|20)\\d{2}}`, (c) => makingPage(c, c.req.param('year')));
