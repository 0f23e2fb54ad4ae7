import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { answerWorkbook } from '../../download.ts';
import { sentCells } from '../../sent-cells.ts';
import { budgetDeskHref, budgetStyles, roundDeskHref } from '../model.ts';
import { tableLimits } from '../money-table.ts';
import { findRound } from '../queries.ts';
import { roundText } from '../refusals.ts';
import { budgetTitle } from '../text.ts';
import { listRequests } from './queries.ts';
import { reviewMany } from './review-many.ts';
import { readReviewTable, reviewSheet, reviewWidths } from './review-table.ts';
import { reviewTexts as texts } from './review-text.ts';
import { requestTexts } from './text.ts';
import { ReviewsPage } from './views/reviews.tsx';

const largest = 5 * 1024 * 1024;
const reviewers = permit('finance.budget');
const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));

/** Requests that nobody has reviewed since they were sent, or sent once more. */
async function listWaiting(unit: Unit, year: FiscalYear) {
  if (!(await findRound(unit, year))) throw notFound(roundText);
  return listRequests(unit, year, { states: ['sent', 'appealed'] });
}

async function reviewsPage(c: HttpContext, form: FormState = {}, problems: readonly Text[] = []) {
  const year = yearOf(c);
  const waiting = await inTown(c, (unit) => listWaiting(unit, year));
  return staffPage(
    c,
    {
      ...{ title: texts.title, lead: texts.lead, styles: budgetStyles },
      breadcrumbs: [
        { label: budgetTitle, href: budgetDeskHref },
        { label: requestTexts.title(year), href: roundDeskHref(year) },
      ],
      status: problems.length > 0 ? 422 : statusOfForm(form),
    },
    <ReviewsPage {...form} year={year} waiting={waiting.length} problems={problems} />,
  );
}

async function download(c: HttpContext) {
  const year = yearOf(c);
  const { rows, names } = await inTown(c, async (unit) => {
    const waiting = await listWaiting(unit, year);
    const ids = [...new Set(waiting.map(({ project }) => project.departmentId))];
    return { rows: waiting, names: await findDepartments(unit, ids) };
  });
  const sheet = reviewSheet(rows, (id) => names.get(id)?.name.ja ?? '');
  return answerWorkbook(c, texts.fileName(year).ja, sheet, reviewWidths, 3);
}

async function takeIn(c: HttpContext) {
  const year = yearOf(c);
  const values = await readForm(c);
  const sent = await sentCells(values, tableLimits);
  if ('problem' in sent) return reviewsPage(c, { values }, [sent.problem]);
  const rows = await inTown(c, (unit) =>
    listRequests(unit, year, { states: ['sent', 'returned', 'reviewed', 'appealed'] }),
  );
  const table = readReviewTable(sent.cells, new Set(rows.map(({ project }) => project.code)));
  if (!table.ok) return reviewsPage(c, { values }, table.problems);
  const outcome = await attempt(() =>
    inTown(c, (unit) => reviewMany(unit, c.var.actor, year, table.rows)),
  );
  if ('errors' in outcome) return reviewsPage(c, { values, ...outcome });
  return c.redirect(`${roundDeskHref(year)}?done=reviewed&count=${outcome.value}`, 303);
}

const year = '/finance/budget/:year{(?:19|20)\\d{2}}';

export const reviewRoutes = new Hono<HttpEnv>()
  .get(`${year}/reviews`, reviewers, (c) => reviewsPage(c))
  .get(`${year}/reviews.xlsx`, reviewers, download)
  .post(`${year}/reviews`, reviewers, takesUploads(largest), takeIn);
