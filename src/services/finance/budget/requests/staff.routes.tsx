import { Hono } from 'hono';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { answerWorkbook } from '../../download.ts';
import { sentCells } from '../../sent-cells.ts';
import {
  budgetDeskHref,
  budgetStyles,
  type Project,
  pageSize,
  type Round,
  roundDeskHref,
} from '../model.ts';
import { tableLimits } from '../money-table.ts';
import { mayRequest, visibleDepartments } from '../policy.ts';
import { findRound } from '../queries.ts';
import { roundText } from '../refusals.ts';
import { roundTexts } from '../rounds/text.ts';
import { phaseOf } from '../rules.ts';
import { budgetTitle } from '../text.ts';
import { saveDrafts } from './commands.ts';
import { decideRest } from './decide-rest.ts';
import { countRequests, countStates, listRequests, readTotals } from './queries.ts';
import { reviewTexts } from './review-text.ts';
import { type RequestState, requestStates } from './rules.ts';
import { sendDrafts } from './send-drafts.ts';
import { readRequestTable, requestSheet, requestWidths } from './table.ts';
import { requestTexts as texts } from './text.ts';
import { type RequestFilterValues, RequestList } from './views/list.tsx';

const largest = 5 * 1024 * 1024;
const desk = { label: budgetTitle, href: budgetDeskHref };
const askers = permit('finance.budgetRequest');

const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));
const listTitle = (year: FiscalYear): Text => texts.title(year);

const filterOf = (c: HttpContext): RequestFilterValues => ({
  department: c.req.query('department') ?? '',
  state: c.req.query('state') ?? '',
  words: (c.req.query('words') ?? '').slice(0, 100),
});

const isState = (state: string): state is RequestState =>
  (requestStates as readonly string[]).includes(state);

/** Departments that somebody sees, narrowed to the one that was chosen. */
function scopeOf(c: HttpContext, chosen: string): readonly string[] | undefined {
  const visible = visibleDepartments(c.var.actor);
  if (chosen === '' || (visible && !visible.includes(chosen))) return visible;
  return /^[0-9a-f-]{36}$/i.test(chosen) ? [chosen] : visible;
}

async function getRound(unit: Unit, year: FiscalYear): Promise<Round> {
  const round = await findRound(unit, year);
  if (!round) throw notFound(roundText);
  return round;
}

async function readList(c: HttpContext, filter: RequestFilterValues) {
  const year = yearOf(c);
  const page = pageOf(c);
  const departmentIds = scopeOf(c, filter.department);
  const asked = {
    ...{ departmentIds, words: filter.words },
    states: isState(filter.state) ? [filter.state] : undefined,
  };
  return inTown(c, async (unit) => {
    const round = await getRound(unit, year);
    const slice = { offset: (page - 1) * pageSize, limit: pageSize };
    const rows = await listRequests(unit, year, asked, slice);
    const visible = visibleDepartments(c.var.actor);
    return {
      ...{ round, rows, page },
      phase: phaseOf(round, dayInTokyo(unit.now)),
      total: await countRequests(unit, year, asked),
      totals: await readTotals(unit, year, departmentIds),
      counts: await countStates(unit, year, { departmentIds }),
      departments: visible
        ? [...(await findDepartments(unit, visible)).values()]
        : await listDepartments(unit),
    };
  });
}

/** Codes that fit in a sentence. */
const namedCodes = 10;

/** Drafts that could not be sent with the others, told once by the address. */
function silentText(c: HttpContext): Text | undefined {
  const silent = c.req.query('silent') ?? '';
  const codes = /^[\w-]{2,20}( [\w-]{2,20}){0,9}$/.test(silent) ? silent.split(' ') : [];
  return codes.length > 0 ? texts.withoutGrounds(codes.join('、')) : undefined;
}

/** What was just done, told once by the address. */
function doneText(c: HttpContext): Text | undefined {
  const count = c.req.query('count') ?? '0';
  const told: Readonly<Record<string, Text>> = {
    imported: texts.imported(count),
    sent: count === '0' ? texts.sentNone : texts.sentAll(count),
    decided: texts.decided(count),
    reviewed: reviewTexts.recorded(count),
    planned: roundTexts.planned,
    changed: roundTexts.changed,
  };
  return /^\d{1,5}$/.test(count) ? told[c.req.query('done') ?? ''] : undefined;
}

async function listPage(c: HttpContext, form: FormState = {}, problems: readonly Text[] = []) {
  const filter = filterOf(c);
  const found = await readList(c, filter);
  const { actor } = c.var;
  const [done, silent] = [doneText(c), silentText(c)];
  return staffPage(
    c,
    {
      ...{ title: listTitle(found.round.year), lead: texts.lead, styles: budgetStyles },
      breadcrumbs: [desk],
      status: problems.length > 0 ? 422 : statusOfForm(form),
    },
    <>
      {done && <Notice kind="success" title={done} />}
      {silent && <Notice kind="warning" title={silent} />}
      <RequestList
        {...found}
        {...form}
        filter={filter}
        problems={problems}
        mayWrite={can(actor, 'finance.budgetRequest') || can(actor, 'finance.budget')}
        mayReview={can(actor, 'finance.budget')}
        mayDecide={can(actor, 'finance.budgetDecide')}
      />
    </>,
  );
}

async function download(c: HttpContext) {
  const year = yearOf(c);
  const departmentIds = scopeOf(c, filterOf(c).department);
  const { rows, names } = await inTown(c, async (unit) => {
    await getRound(unit, year);
    const found = await listRequests(unit, year, { departmentIds });
    const ids = [...new Set(found.map(({ project }) => project.departmentId))];
    return { rows: found, names: await findDepartments(unit, ids) };
  });
  const sheet = requestSheet(rows, (id) => names.get(id)?.name.ja ?? '');
  return answerWorkbook(c, texts.fileName(year).ja, sheet, requestWidths, 3);
}

async function upload(c: HttpContext) {
  const year = yearOf(c);
  const values = await readForm(c);
  const sent = await sentCells(values, tableLimits);
  if ('problem' in sent) return listPage(c, { values }, [sent.problem]);
  const rows = await inTown(c, (unit) => listRequests(unit, year));
  const own = rows.filter(({ project }) => mayRequest(c.var.actor, project.departmentId));
  const codes = (some: readonly { readonly project: Project }[]) =>
    new Set(some.map(({ project }) => project.code));
  const table = readRequestTable(sent.cells, codes(own), codes(rows));
  if (!table.ok) return listPage(c, { values }, table.problems);
  const outcome = await attempt(() =>
    inTown(c, (unit) => saveDrafts(unit, c.var.actor, year, table.rows)),
  );
  if ('errors' in outcome) return listPage(c, { values, ...outcome });
  return c.redirect(`${roundDeskHref(year)}?done=imported&count=${outcome.value}`, 303);
}

async function sendAll(c: HttpContext) {
  const year = yearOf(c);
  const outcome = await attempt(() => inTown(c, (unit) => sendDrafts(unit, c.var.actor, year)));
  if ('errors' in outcome) return listPage(c, outcome);
  const { sent, silent } = outcome.value;
  const query = new URLSearchParams({ done: 'sent', count: String(sent) });
  if (silent.length > 0) query.set('silent', silent.slice(0, namedCodes).join(' '));
  return c.redirect(`${roundDeskHref(year)}?${query}`, 303);
}

async function decideAll(c: HttpContext) {
  const year = yearOf(c);
  const typed = typedValue(await readForm(c), 'reason')
    .trim()
    .slice(0, 2000);
  const reason = typed || texts.asReviewed.ja;
  const count = await inTown(c, (unit) => decideRest(unit, c.var.actor, year, reason));
  return c.redirect(`${roundDeskHref(year)}?done=decided&count=${count}`, 303);
}

const year = '/finance/budget/:year{(?:19|20)\\d{2}}';

/** Whoever opens the address of a form that came back finds the page where it stands. */
const toList = (c: HttpContext) => c.redirect(roundDeskHref(yearOf(c)), 303);

export const requestListRoutes = new Hono<HttpEnv>()
  .get(year, openToAllStaff(), (c) => listPage(c))
  .get(`${year}/requests.xlsx`, openToAllStaff(), download)
  .get(`${year}/import`, openToAllStaff(), toList)
  .get(`${year}/send`, openToAllStaff(), toList)
  .get(`${year}/decide`, openToAllStaff(), toList)
  .post(`${year}/import`, askers, takesUploads(largest), upload)
  .post(`${year}/send`, askers, sendAll)
  .post(`${year}/decide`, permit('finance.budgetDecide'), decideAll);
