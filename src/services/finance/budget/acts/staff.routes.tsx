import { Hono } from 'hono';
import type { z } from 'zod';
import { dayInTokyo } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { answerWorkbook } from '../../download.ts';
import { sentCells } from '../../sent-cells.ts';
import { actsHref, budgetDeskHref, budgetStyles } from '../model.ts';
import { tableLimits } from '../money-table.ts';
import { findRound, listProjects, listProjectYears, withYears } from '../queries.ts';
import { roundText } from '../refusals.ts';
import { budgetTitle } from '../text.ts';
import { appropriateReserve, carryOver, supplement, transfer } from './commands.ts';
import { AppropriationForm, CarryOverForm, SupplementForm, TransferForm } from './inputs.ts';
import { listActs, nextSupplement } from './queries.ts';
import { readSupplement, supplementSheet, supplementWidths } from './table.ts';
import { type ActFormName, actFormTexts, actTexts as texts } from './text.ts';
import { ActFormPage, ActsPage } from './views/acts.tsx';

const largest = 5 * 1024 * 1024;
const plan = permit('finance.budget');
const desk = { label: budgetTitle, href: budgetDeskHref };
const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));
const titleOf = (year: FiscalYear) => texts.title(year);

async function actsPage(c: HttpContext) {
  const { round, acts } = await inTown(c, async (unit) => {
    const found = await findRound(unit, yearOf(c));
    if (!found) throw notFound(roundText);
    return { round: found, acts: await listActs(unit, found.year) };
  });
  return staffPage(
    c,
    {
      ...{ title: titleOf(round.year), lead: texts.lead },
      ...{ styles: budgetStyles, breadcrumbs: [desk] },
    },
    <>
      {c.req.query('done') === 'recorded' && <Notice kind="success" title={texts.recorded} />}
      <ActsPage round={round} acts={acts} mayRecord={can(c.var.actor, 'finance.budget')} />
    </>,
  );
}

async function formPage(
  c: HttpContext,
  name: ActFormName,
  form: FormState = {},
  problems: readonly Text[] = [],
) {
  const { round, fresh, projects } = await inTown(c, async (unit) => {
    const found = await findRound(unit, yearOf(c));
    if (!found) throw notFound(roundText);
    const fresh = { key: newId(), day: dayInTokyo(unit.now) };
    if (name !== 'supplement') {
      return { round: found, fresh, projects: await listProjectYears(unit, found.year) };
    }
    const number = String(await nextSupplement(unit, found.year));
    // Fields of funds bear these names in the other forms.
    const items = { others: 'revenue.other', general: 'revenue.carry-over' };
    return { round: found, projects: [], fresh: { ...fresh, number, ...items } };
  });
  const { title, lead } = actFormTexts[name];
  return staffPage(
    c,
    {
      ...{ title, lead, styles: budgetStyles },
      breadcrumbs: [desk, { label: titleOf(round.year), href: actsHref(round.year) }],
      status: problems.length > 0 ? 422 : statusOfForm(form),
    },
    <ActFormPage
      {...{ name, round, projects, problems, errors: form.errors }}
      values={form.values ?? fresh}
    />,
  );
}

type Command<Form> = (unit: Unit, actor: Actor, year: FiscalYear, form: Form) => Promise<string>;

/** Checks what was typed, runs the command, comes back with everything typed where it is refused. */
const record =
  <S extends z.ZodType>(name: ActFormName, schema: S, command: Command<z.output<S>>) =>
  async (c: HttpContext) => {
    const values = await readForm(c);
    const checked = checkInput(schema, values);
    if (!checked.ok) return formPage(c, name, { values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => command(unit, c.var.actor, yearOf(c), checked.value)),
    );
    return errors
      ? formPage(c, name, { values, errors })
      : c.redirect(`${actsHref(yearOf(c))}?done=recorded`, 303);
  };

async function leftByCode(c: HttpContext) {
  const year = yearOf(c);
  return inTown(c, async (unit) => {
    const years = await withYears(unit, await listProjects(unit), [year]);
    return new Map(
      years.map(({ project, amounts }) => [
        project.code,
        { id: project.id, left: amounts.current - amounts.paid },
      ]),
    );
  });
}

async function recordSupplement(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(SupplementForm, values);
  const sent = await sentCells(values, tableLimits);
  const table =
    'problem' in sent
      ? { ok: false as const, problems: [sent.problem] }
      : readSupplement(sent.cells, await leftByCode(c));
  const problems = table.ok ? [] : table.problems;
  if (!checked.ok) return formPage(c, 'supplement', { values, errors: checked.errors }, problems);
  if (!table.ok) return formPage(c, 'supplement', { values }, problems);
  const form = { ...checked.value, rows: table.rows };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => supplement(unit, c.var.actor, yearOf(c), form)),
  );
  return errors
    ? formPage(c, 'supplement', { values, errors })
    : c.redirect(`${actsHref(yearOf(c))}?done=recorded`, 303);
}

async function template(c: HttpContext) {
  const rows = await inTown(c, (unit) => listProjectYears(unit, yearOf(c)));
  return answerWorkbook(c, texts.templateName.ja, supplementSheet(rows), supplementWidths, 2);
}

const acts = '/finance/budget/:year{(?:19|20)\\d{2}}/acts';

export const actRoutes = new Hono<HttpEnv>()
  .get(acts, openToAllStaff(), actsPage)
  .get(`${acts}/template.xlsx`, openToAllStaff(), template)
  .get(`${acts}/supplement`, plan, (c) => formPage(c, 'supplement'))
  .post(`${acts}/supplement`, plan, takesUploads(largest), recordSupplement)
  .get(`${acts}/transfer`, plan, (c) => formPage(c, 'transfer'))
  .post(`${acts}/transfer`, plan, record('transfer', TransferForm, transfer))
  .get(`${acts}/reserve`, plan, (c) => formPage(c, 'reserve'))
  .post(`${acts}/reserve`, plan, record('reserve', AppropriationForm, appropriateReserve))
  .get(`${acts}/carry-over`, plan, (c) => formPage(c, 'carry-over'))
  .post(`${acts}/carry-over`, plan, record('carry-over', CarryOverForm, carryOver));
