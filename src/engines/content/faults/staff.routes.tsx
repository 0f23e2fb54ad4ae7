import { Hono } from 'hono';
import { listDepartments, listStaffWith } from '#engines/organisation/contract.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { assignFault, saveResult, saveStatement } from './commands.ts';
import { Assignment, ResultInput, StatementInput } from './inputs.ts';
import { type FaultFilter, findResults, findStatement, getFault, listFaults } from './queries.ts';
import { findFound, withSections } from './report.ts';
import { checklist } from './result.ts';
import { words } from './text.ts';
import { AssignmentForm, FaultList } from './views/faults.tsx';
import { ResultForm, ResultList } from './views/results.tsx';
import { StatementForm } from './views/statement.tsx';

interface Refused {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

const crumbs = [{ label: words.staffTitle, href: '/staff/accessibility' }];

const statusOf = (refused?: Refused): number => (refused ? 422 : 200);

/** What stands above a form that was saved, or that came back. */
function Answer({ c, refused }: { c: HttpContext; refused?: Refused }) {
  if (refused) return <ErrorSummary errors={refused.errors} />;
  return c.req.query('done') ? <Notice kind="success" title={words.saved} /> : null;
}

function filterOf(c: HttpContext): FaultFilter {
  const severity = c.req.query('severity');
  return {
    departmentId: c.req.query('department') || undefined,
    severity: severity === 'error' || severity === 'warning' ? severity : undefined,
    late: c.req.query('due') === 'late',
  };
}

async function faultsPage(c: HttpContext): Promise<Response> {
  const [filter, page] = [filterOf(c), pageOf(c)];
  const props = await inTown(c, async (unit) => {
    const { total, faults } = await listFaults(unit, filter, page);
    return {
      total,
      faults: await withSections(unit, faults),
      departments: await listDepartments(unit),
    };
  });
  return staffPage(
    c,
    { title: words.staffTitle, lead: words.staffLead },
    <>
      <Answer c={c} />
      <FaultList {...props} page={page} filter={filter} />
    </>,
  );
}

async function faultPage(c: HttpContext, id: string, refused?: Refused): Promise<Response> {
  const props = await inTown(c, async (unit) => {
    const found = await getFault(unit, id);
    const [fault = found] = await withSections(unit, [found]);
    const members = await listStaffWith(unit, { departmentId: found.departmentId });
    return { fault, members, departments: await listDepartments(unit) };
  });
  return staffPage(
    c,
    { title: words.assign.open, breadcrumbs: crumbs, status: statusOf(refused) },
    <>
      <Answer c={c} refused={refused} />
      <AssignmentForm {...props} values={refused?.values} errors={refused?.errors ?? {}} />
    </>,
  );
}

async function statementPage(c: HttpContext, refused?: Refused): Promise<Response> {
  const statement = await inTown(c, findStatement);
  return staffPage(
    c,
    { title: words.tabs.statement, breadcrumbs: crumbs, status: statusOf(refused) },
    <>
      <Answer c={c} refused={refused} />
      <StatementForm
        statement={statement}
        values={refused?.values}
        errors={refused?.errors ?? {}}
      />
    </>,
  );
}

const readRows = (c: HttpContext) =>
  inTown(c, async (unit) => checklist(await findResults(unit), await findFound(unit)));

async function resultsPage(c: HttpContext): Promise<Response> {
  const rows = await readRows(c);
  return staffPage(
    c,
    { title: words.tabs.results, breadcrumbs: crumbs },
    <>
      <Answer c={c} />
      <ResultList rows={rows} />
    </>,
  );
}

async function resultPage(c: HttpContext, number: string, refused?: Refused): Promise<Response> {
  const row = (await readRows(c)).find((one) => one.number === number);
  if (!row) throw notFound(words.criterion);
  const title = { ja: `${number} ${row.name.ja}`, en: `${number} ${row.name.en}` };
  return staffPage(
    c,
    { title, breadcrumbs: crumbs, status: statusOf(refused) },
    <>
      <Answer c={c} refused={refused} />
      <ResultForm row={row} values={refused?.values} errors={refused?.errors ?? {}} />
    </>,
  );
}

const manage = 'content.accessibility';

export const accessibilityStaffRoutes = new Hono<HttpEnv>()
  .get('/accessibility', openToAllStaff(), faultsPage)
  .get('/accessibility/results', openToAllStaff(), resultsPage)
  .get('/accessibility/results/:number', permit(manage), (c) =>
    resultPage(c, c.req.param('number')),
  )
  .post('/accessibility/results/:number', permit(manage), async (c) => {
    const number = c.req.param('number');
    const values = await readForm(c);
    const checked = checkInput(ResultInput, values);
    if (!checked.ok) return resultPage(c, number, { values, errors: checked.errors });
    await inTown(c, (unit) => saveResult(unit, c.var.actor, number, checked.value));
    return c.redirect('/staff/accessibility/results?done=1', 303);
  })
  .get('/accessibility/statement', permit(manage), (c) => statementPage(c))
  .post('/accessibility/statement', permit(manage), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(StatementInput, values);
    if (!checked.ok) return statementPage(c, { values, errors: checked.errors });
    await inTown(c, (unit) => saveStatement(unit, c.var.actor, checked.value));
    return c.redirect('/staff/accessibility/statement?done=1', 303);
  })
  .get('/accessibility/:id', permit(manage), (c) => faultPage(c, c.req.param('id')))
  .post('/accessibility/:id', permit(manage), async (c) => {
    const id = c.req.param('id');
    const values = await readForm(c);
    const checked = checkInput(Assignment, values);
    if (!checked.ok) return faultPage(c, id, { values, errors: checked.errors });
    try {
      await inTown(c, (unit) => assignFault(unit, c.var.actor, id, checked.value));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return faultPage(c, id, { values, errors: error.fields });
    }
    return c.redirect('/staff/accessibility?done=1', 303);
  });
