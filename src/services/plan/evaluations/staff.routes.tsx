import { Hono } from 'hono';
import { type FiscalYear, fiscalYearAt } from '#japan/fiscal-year.ts';
import { InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { Notice } from '#ui/components/notice.tsx';
import { policyNumberOf, yearOf } from '../parameters.ts';
import { staffWords } from '../views/evaluation-text.ts';
import { planDesk, planPrint } from '../views/page.tsx';
import { yearTexts } from '../views/parts.tsx';
import type { FormState } from '../views/record-form.tsx';
import { Sheet, sheetTitle } from '../views/sheet.tsx';
import { StaffEvaluations } from '../views/staff-evaluations.tsx';
import { StaffSheet } from '../views/staff-sheet.tsx';
import { advanceSheet, commentSheet, returnSheet, saveSheet } from './commands.ts';
import { sheetInput, stepInput } from './inputs.ts';
import { getSheet, listEvaluations, listEvaluationYears } from './queries.ts';
import { sendSheetPdf, sendSheetsXlsx } from './send.ts';

/** Who may do what to a sheet depends on its step and department; the commands decide. */
export const evaluationRoutes = new Hono<HttpEnv>();

const crumb = { label: staffWords.evaluations, href: '/staff/plan/evaluations' };
const sheetPath = '/plan/evaluations/:year/:policy';

const doneWords = {
  saved: staffWords.saved,
  advance: staffWords.moved,
  return: staffWords.returnedDone,
  comment: staffWords.commentedDone,
} as const;

evaluationRoutes.get('/plan/evaluations', openToAllStaff(), async (c) => {
  const years = await inTown(c, listEvaluationYears);
  return c.redirect(`/staff/plan/evaluations/${years[0] ?? fiscalYearAt(new Date()) - 1}`, 302);
});

evaluationRoutes.get('/plan/evaluations.xlsx', openToAllStaff(), sendSheetsXlsx);

evaluationRoutes.get('/plan/evaluations/:year', openToAllStaff(), async (c) => {
  const year = yearOf(c.req.param('year'));
  const { actor } = c.var;
  const { years, items } = await inTown(c, async (unit) => ({
    years: await listEvaluationYears(unit),
    items: actor.kind === 'staff' ? await listEvaluations(unit, year, actor) : [],
  }));
  return planDesk(
    c,
    { title: staffWords.evaluationsOf(yearTexts(year)) },
    <StaffEvaluations years={years} year={year} items={items} />,
  );
});

function addressOf(c: HttpContext): { year: FiscalYear; policy: number } {
  return { year: yearOf(c.req.param('year')), policy: policyNumberOf(c.req.param('policy')) };
}

async function sheetPage(c: HttpContext, form: FormState): Promise<Response> {
  const { year, policy } = addressOf(c);
  const { sheet, actions } = await inTown(c, (unit) => getSheet(unit, policy, year, c.var.actor));
  const done = Object.entries(doneWords).find(([name]) => name === c.req.query('done'))?.[1];
  return planDesk(
    c,
    { title: sheetTitle(sheet), breadcrumbs: [crumb], status: form.errors ? 422 : 200 },
    <>
      {done && <Notice kind="success" title={done} />}
      <StaffSheet sheet={sheet} actions={actions} form={form} />
    </>,
  );
}

evaluationRoutes.get(sheetPath, openToAllStaff(), (c) => sheetPage(c, { key: newId() }));

evaluationRoutes.post(sheetPath, openToAllStaff(), async (c) => {
  const values = await readForm(c);
  const { year, policy } = addressOf(c);
  const checked = checkInput(sheetInput, { ...values, fiscalYear: year, policy });
  if (!checked.ok) return sheetPage(c, { values, errors: checked.errors, key: newId() });
  try {
    await inTown(c, (unit) => saveSheet(unit, c.var.actor, checked.value));
  } catch (error) {
    if (error instanceof InputError) {
      return sheetPage(c, { values, errors: error.fields, key: newId() });
    }
    throw error;
  }
  return c.redirect(`/staff/plan/evaluations/${year}/${policy}?done=saved`, 303);
});

const moves = { advance: advanceSheet, return: returnSheet, comment: commentSheet } as const;

evaluationRoutes.post(`${sheetPath}/step`, openToAllStaff(), async (c) => {
  const values = await readForm(c);
  const { year, policy } = addressOf(c);
  const move = values.move === 'return' || values.move === 'comment' ? values.move : 'advance';
  const checked = checkInput(stepInput, { ...values, fiscalYear: year, policy });
  if (!checked.ok) return sheetPage(c, { values, errors: checked.errors, key: newId() });
  try {
    await inTown(c, (unit) => moves[move](unit, c.var.actor, checked.value));
  } catch (error) {
    if (error instanceof InputError) {
      return sheetPage(c, { values, errors: error.fields, key: newId() });
    }
    throw error;
  }
  return c.redirect(`/staff/plan/evaluations/${year}/${policy}?done=${move}`, 303);
});

evaluationRoutes.get(`${sheetPath}/print`, openToAllStaff(), async (c) => {
  const { year, policy } = addressOf(c);
  const { sheet } = await inTown(c, (unit) => getSheet(unit, policy, year, c.var.actor));
  return planPrint(c, { title: sheetTitle(sheet) }, <Sheet sheet={sheet} />);
});

evaluationRoutes.get(`${sheetPath}/pdf`, openToAllStaff(), async (c) => {
  const { year, policy } = addressOf(c);
  const { sheet } = await inTown(c, (unit) => getSheet(unit, policy, year, c.var.actor));
  return sendSheetPdf(c, sheet);
});
