import { Hono } from 'hono';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { sentCells } from '../../sent-cells.ts';
import { budgetDeskHref, budgetStyles, pageSize, paymentsHref } from '../model.ts';
import { monthText } from '../months.ts';
import { visibleDepartments } from '../policy.ts';
import { countProjects, findRound, listProjects, listProjectYears, withYears } from '../queries.ts';
import { roundText } from '../refusals.ts';
import { staffTexts } from '../staff-text.ts';
import { budgetTitle } from '../text.ts';
import { importMonths } from './commands.ts';
import { listMonthVersions, readYearTotals } from './queries.ts';
import { paymentLimits, readPaymentTable, warningsOf } from './table.ts';
import { paymentTexts as texts } from './text.ts';
import { PaymentImportPage, PaymentsPage } from './views/payments.tsx';

const largest = 5 * 1024 * 1024;
const plan = permit('finance.budget');
const desk = { label: budgetTitle, href: budgetDeskHref };
const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));
const titleOf = (year: FiscalYear) => texts.title(year);

/** A department sees its own projects, the finance officer and the mayor all of them. */
async function readPage(c: HttpContext) {
  const year = yearOf(c);
  const page = pageOf(c);
  const filter = {
    department: c.req.query('department') ?? '',
    words: (c.req.query('words') ?? '').slice(0, 100),
  };
  return inTown(c, async (unit) => {
    const round = await findRound(unit, year);
    if (!round) throw notFound(roundText);
    const visible = visibleDepartments(c.var.actor);
    const departments = visible
      ? [...(await findDepartments(unit, visible)).values()]
      : await listDepartments(unit);
    const chosen = departments.find(({ id }) => id === filter.department);
    const departmentIds = chosen ? [chosen.id] : visible;
    const asked = { words: filter.words, ...(departmentIds && { departmentIds }) };
    const slice = { offset: (page - 1) * pageSize, limit: pageSize };
    return {
      ...{ round, page, filter, departments },
      rows: await listProjectYears(unit, year, asked, slice),
      total: await countProjects(unit, { ...asked, year }),
      totals: await readYearTotals(unit, year, departmentIds),
      versions: await listMonthVersions(unit, year),
    };
  });
}

async function paymentsPage(c: HttpContext) {
  const found = await readPage(c);
  const done = c.req.query('done') ?? '';
  const told =
    /^[\d-]{7}( [\d-]{7})*$/.test(done) &&
    texts.imported(
      done
        .split(' ')
        .map((month) => monthText(month).ja)
        .join('、'),
    );
  return staffPage(
    c,
    {
      ...{ title: titleOf(found.round.year), lead: texts.lead },
      ...{ styles: budgetStyles, breadcrumbs: [desk] },
    },
    <>
      {told && <Notice kind="success" title={told} />}
      <PaymentsPage {...found} mayImport={can(c.var.actor, 'finance.budget')} />
    </>,
  );
}

function importPage(
  c: HttpContext,
  form: FormState = {},
  points: { readonly problems?: readonly Text[]; readonly warnings?: readonly Text[] } = {},
) {
  const { problems = [], warnings = [] } = points;
  const year = yearOf(c);
  return staffPage(
    c,
    {
      ...{ title: texts.importTitle, lead: texts.importLead, styles: budgetStyles },
      breadcrumbs: [desk, { label: titleOf(year), href: paymentsHref(year) }],
      status: problems.length + warnings.length > 0 ? 422 : statusOfForm(form),
    },
    <PaymentImportPage {...form} problems={problems} warnings={warnings} />,
  );
}

/** The budgets of a year by the code of the project, with its id. */
async function readBudgets(c: HttpContext) {
  const year = yearOf(c);
  return inTown(c, async (unit) => {
    if (!(await findRound(unit, year))) throw notFound(roundText);
    const years = await withYears(unit, await listProjects(unit), [year]);
    return {
      ids: new Map(years.map(({ project }) => [project.code, project.id])),
      amounts: new Map(years.map(({ project, amounts }) => [project.code, amounts])),
    };
  });
}

/** What was read, to be sent again without choosing the file once more. */
const asTyped = (values: FormValues, cells: readonly (readonly string[])[]): FormValues => ({
  note: typedValue(values, 'note'),
  confirmed: typedValue(values, 'confirmed'),
  table: cells
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n"]/g, ' ')).join('\t'))
    .join('\n'),
});

async function takeIn(c: HttpContext) {
  const values = await readForm(c);
  const sent = await sentCells(values, paymentLimits);
  if ('problem' in sent) return importPage(c, { values }, { problems: [sent.problem] });
  const { ids, amounts } = await readBudgets(c);
  const table = readPaymentTable(sent.cells, yearOf(c), new Set(ids.keys()));
  const kept = asTyped(values, sent.cells);
  if (!table.ok) return importPage(c, { values: kept }, { problems: table.problems });
  const warnings = warningsOf(table.rows, amounts);
  if (warnings.length > 0 && typedValue(values, 'confirmed') !== '1') {
    return importPage(c, { values: kept }, { warnings });
  }
  const note = typedValue(values, 'note').trim();
  if (note.length > 2000) {
    return importPage(
      c,
      { values: kept, errors: { note: staffTexts.tooLong(2000) } },
      { warnings },
    );
  }
  const facts = { rows: table.rows, idOf: (code: string) => ids.get(code) ?? '', note };
  let months: readonly string[] = [];
  const errors = await tryWrite(async () => {
    months = await inTown(c, (unit) => importMonths(unit, c.var.actor, yearOf(c), facts));
  });
  if (errors) return importPage(c, { values: kept, errors }, { warnings });
  const query = new URLSearchParams({ done: months.join(' ') });
  return c.redirect(`${paymentsHref(yearOf(c))}?${query}`, 303);
}

const payments = '/finance/budget/:year{(?:19|20)\\d{2}}/payments';

export const paymentRoutes = new Hono<HttpEnv>()
  .get(payments, openToAllStaff(), paymentsPage)
  .get(`${payments}/import`, plan, (c) => importPage(c))
  .post(`${payments}/import`, plan, takesUploads(largest), takeIn);
