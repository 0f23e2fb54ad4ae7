import { Hono } from 'hono';
import {
  findDepartments,
  findStaffByNumber,
  listDepartments,
  listPermissions,
} from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { readNumber } from '#japan/numbers.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, statusOf } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { type Chain, chainOf, previewChain } from '../chain/preview.ts';
import { listApprovalKinds } from '../registry.ts';
import { refusals, title } from '../text.ts';
import { addRoute, endRoute, insistOnRoute, reviseRoute } from './commands.ts';
import { flatRows, formValues, RouteInput, typedRows } from './inputs.ts';
import { getRoute, listRoutes, type Route } from './queries.ts';
import { routeWords as words } from './text.ts';
import { RouteEditor } from './views/editor.tsx';
import { RouteList } from './views/list.tsx';
import { Preview } from './views/preview.tsx';

export const routeRoutes = new Hono<HttpEnv>();
const list = '/approvals/routes';
const guard = permit('approvals.routes');
const crumbs = [{ label: title, href: '/staff/approvals' }];
const listCrumbs = [...crumbs, { label: words.title, href: `/staff${list}` }];

/** The example of a preview: who would draft what. */
async function readExample(
  unit: Unit,
  typed: { readonly department: string; readonly amount: string; readonly drafter: string },
) {
  const amount = Number(readNumber(typed.amount) ?? Number.NaN);
  const drafter = typed.drafter ? await findStaffByNumber(unit, typed.drafter) : undefined;
  return {
    departmentId: typed.department,
    amount: Number.isSafeInteger(amount) && amount >= 0 ? amount : undefined,
    drafterStaffId: drafter?.id ?? '',
  };
}

async function previewOf(unit: Unit, values: FormValues): Promise<Chain | undefined> {
  const kind = typedValue(values, 'kind');
  const departments = await listDepartments(unit);
  const department = typedValue(values, 'department');
  if (!kind || !departments.some(({ id }) => id === department)) return undefined;
  const amount = typedValue(values, 'amount');
  const example = await readExample(unit, {
    ...{ department, amount, drafter: typedValue(values, 'drafter') },
  });
  return previewChain(unit, { ...example, kind });
}

const doneTexts = { saved: words.saved, ended: words.endedDone } as const;

routeRoutes.get(list, guard, async (c) => {
  const values = c.req.query();
  const found = await inTown(c, async (unit) => {
    const routes = await listRoutes(unit);
    const ids = routes.flatMap(({ departmentId }) => departmentId ?? []);
    const named = await findDepartments(unit, [...new Set(ids)]);
    const departments = await listDepartments(unit);
    return { routes, named, departments, chain: await previewOf(unit, values), now: unit.now };
  });
  const done = Object.entries(doneTexts).find(([name]) => name === values.done)?.[1];
  const { routes, named, departments, chain } = found;
  const preview = { departments, chain, values, kinds: listApprovalKinds() };
  return staffPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: crumbs },
    <>
      {done && <Notice kind="success" title={done} />}
      <RouteList routes={routes} departments={named} today={dayInTokyo(found.now)} />
      <Preview {...preview} />
    </>,
  );
});

interface Editor {
  readonly values: FormValues;
  readonly errors?: FieldErrors;
  readonly rows: number;
  readonly status?: number;
  readonly chain?: Chain;
}

async function editorPage(c: HttpContext, editor: Editor, id?: string): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    route: id ? await getRoute(unit, id) : undefined,
    departments: await listDepartments(unit),
    permissions: await listPermissions(unit),
  }));
  const { status = 200, ...form } = editor;
  return staffPage(
    c,
    { title: id ? words.edit : words.new, breadcrumbs: listCrumbs, styles, status },
    <RouteEditor {...found} {...form} kinds={listApprovalKinds()} />,
  );
}

const spareRows = 1;
const moreRows = 4;
const styles = ['engines/approvals/routes/views/routes.css'];

function valuesOf(route: Route, today: string): FormValues {
  return {
    ...formValues(route.steps),
    name: route.name,
    amountFrom: route.amountFrom === 0 ? '' : route.amountFrom.toLocaleString('en'),
    amountTo: route.amountTo?.toLocaleString('en') ?? '',
    validFrom: route.validFrom > today ? route.validFrom : today,
    tryDepartment: route.departmentId ?? '',
  };
}

routeRoutes.get(`${list}/new`, guard, (c) => editorPage(c, { values: {}, rows: 4 }));

routeRoutes.get(`${list}/:id`, guard, async (c) => {
  const id = c.req.param('id');
  const { route, today } = await inTown(c, async (unit) => ({
    route: await getRoute(unit, id),
    today: dayInTokyo(unit.now),
  }));
  const values = valuesOf(route, today);
  return editorPage(c, { values, rows: route.steps.length + spareRows }, id);
});

/** What was typed, with its rows moved together so that errors find their places. */
function readEditor(values: FormValues) {
  const rows = typedRows(values);
  const others = Object.entries(values).filter(([name]) => !name.startsWith('steps.'));
  return { rows, values: { ...Object.fromEntries(others), ...flatRows(rows) } };
}

async function tryRoute(unit: Unit, values: FormValues, input: RouteInput): Promise<Chain> {
  insistOnRoute(input);
  const example = await readExample(unit, {
    department: typedValue(values, 'tryDepartment'),
    amount: typedValue(values, 'tryAmount'),
    drafter: typedValue(values, 'tryDrafter'),
  });
  const steps = await chainOf(unit, input.steps, example);
  return steps.length > 0 ? { steps } : { steps, problem: refusals.nobodyDecides };
}

/** Tries or saves what is typed; faults come back with it. @returns the chain tried, if any. */
async function runEditor(c: HttpContext, values: FormValues, input: RouteInput, id?: string) {
  return inTown(c, async (unit) => {
    if (values.act === 'try') return tryRoute(unit, values, input);
    if (id) await reviseRoute(unit, c.var.actor, id, input);
    else await addRoute(unit, c.var.actor, input);
    return undefined;
  });
}

function faultsOf(error: unknown): { errors: FieldErrors; status: number } {
  if (error instanceof InputError) return { errors: error.fields, status: 422 };
  if (error instanceof AppError && error.kind === 'conflict') {
    return { errors: { form: error.reason.text }, status: statusOf(error.kind) };
  }
  throw error;
}

async function answerEditor(c: HttpContext, id?: string): Promise<Response> {
  const { rows, values } = readEditor(await readForm(c));
  const shown = { values, rows: rows.length + spareRows };
  if (values.act === 'more') {
    return editorPage(c, { ...shown, rows: rows.length + moreRows }, id);
  }
  const route = id ? await inTown(c, (unit) => getRoute(unit, id)) : undefined;
  const kind = route?.kind ?? values.kind;
  const checked = checkInput(RouteInput, { ...values, kind, steps: rows });
  if (!checked.ok) return editorPage(c, { ...shown, errors: checked.errors, status: 422 }, id);
  try {
    const chain = await runEditor(c, values, checked.value, id);
    if (chain) return editorPage(c, { ...shown, chain }, id);
  } catch (error) {
    return editorPage(c, { ...shown, ...faultsOf(error) }, id);
  }
  return c.redirect(`/staff${list}?done=saved`, 303);
}

routeRoutes.post(`${list}/new`, guard, (c) => answerEditor(c));
routeRoutes.post(`${list}/:id`, guard, (c) => answerEditor(c, c.req.param('id')));

routeRoutes.post(`${list}/:id/end`, guard, async (c) => {
  const id = c.req.param('id');
  const lastDay = typedValue(await readForm(c), 'lastDay');
  try {
    await inTown(c, (unit) => endRoute(unit, c.var.actor, id, lastDay));
  } catch (error) {
    const { route, today } = await inTown(c, async (unit) => ({
      route: await getRoute(unit, id),
      today: dayInTokyo(unit.now),
    }));
    const rows = route.steps.length + spareRows;
    return editorPage(c, { values: valuesOf(route, today), rows, ...faultsOf(error) }, id);
  }
  return c.redirect(`/staff${list}?done=ended`, 303);
});
