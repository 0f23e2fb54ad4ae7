import { Hono } from 'hono';
import { dayInTokyo, isIsoDate } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { Frame, trail } from '../views/frame.tsx';
import { addDepartment, closeDepartment, renameDepartment } from './commands.ts';
import { readDepartment } from './history.ts';
import { findDepartmentByCode, listDepartments } from './queries.ts';
import { text } from './text.ts';
import { DepartmentPage } from './views/department.tsx';
import { Departments, departmentHref } from './views/departments.tsx';
import { NewDepartmentForm } from './views/forms.tsx';

export const departmentRoutes = new Hono<HttpEnv>();
const list = '/organisation/departments';

const mayManage = (c: HttpContext): boolean => can(c.var.actor, 'organisation.manage');

departmentRoutes.get(list, openToAllStaff(), async (c) => {
  const asked = c.req.query('on') ?? '';
  const shown = await inTown(c, async (unit) => {
    const day = isIsoDate(asked) ? asked : dayInTokyo(unit.now);
    return { day, departments: await listDepartments(unit, day) };
  });
  return staffPage(
    c,
    { title: text.title, lead: text.lead },
    <Frame actor={c.var.actor} current="departments">
      <Departments {...shown} page={pageOf(c)} mayManage={mayManage(c)} />
    </Frame>,
  );
});

async function newPage(c: HttpContext, form: FormState): Promise<Response> {
  const others = await inTown(c, (unit) => listDepartments(unit));
  return staffPage(
    c,
    { title: text.add, breadcrumbs: trail('departments'), status: statusOfForm(form) },
    <NewDepartmentForm form={form} others={others} />,
  );
}

/** `name.ja` and `name.en` are one thing to the command. */
function nested(values: FormValues) {
  return {
    code: typedValue(values, 'code'),
    name: { ja: typedValue(values, 'name.ja'), en: typedValue(values, 'name.en') },
    telephone: typedValue(values, 'telephone'),
    from: typedValue(values, 'from'),
    predecessorIds: typedValues(values, 'predecessorIds'),
  };
}

departmentRoutes.get(`${list}/new`, permit('organisation.manage'), (c) => newPage(c, {}));

departmentRoutes.post(list, permit('organisation.manage'), async (c) => {
  const values = await readForm(c);
  const input = nested(values);
  const outcome = await attempt(() => inTown(c, (unit) => addDepartment(unit, c.var.actor, input)));
  if ('errors' in outcome) return newPage(c, { values, errors: outcome.errors });
  return c.redirect(`${departmentHref(input.code)}?done=1`, 303);
});

async function departmentPage(c: HttpContext, code: string, form: FormState): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const day = dayInTokyo(unit.now);
    const department = await findDepartmentByCode(unit, code);
    if (!department) throw notFound(text.what);
    const record = await readDepartment(unit, department.id, day);
    const others = (await listDepartments(unit)).filter(({ id }) => id !== department.id);
    return { department, record, others };
  });
  return staffPage(
    c,
    {
      title: found.department.name,
      breadcrumbs: trail('departments'),
      status: statusOfForm(form),
    },
    <Frame actor={c.var.actor} current="departments" done={c.req.query('done') === '1'}>
      <DepartmentPage {...found} mayManage={mayManage(c)} form={form} />
    </Frame>,
  );
}

departmentRoutes.get(`${list}/:code`, openToAllStaff(), (c) =>
  departmentPage(c, c.req.param('code'), {}),
);

async function idOf(c: HttpContext, code: string): Promise<string> {
  const department = await inTown(c, (unit) => findDepartmentByCode(unit, code));
  if (!department) throw notFound(text.what);
  return department.id;
}

departmentRoutes.post(`${list}/:code/names`, permit('organisation.manage'), async (c) => {
  const code = c.req.param('code');
  const values = await readForm(c);
  const id = await idOf(c, code);
  const outcome = await attempt(() =>
    inTown(c, (unit) => renameDepartment(unit, c.var.actor, id, nested(values))),
  );
  if ('errors' in outcome) return departmentPage(c, code, { values, errors: outcome.errors });
  return c.redirect(`${departmentHref(code)}?done=1`, 303);
});

departmentRoutes.post(`${list}/:code/close`, permit('organisation.manage'), async (c) => {
  const code = c.req.param('code');
  const values = await readForm(c);
  const id = await idOf(c, code);
  const input = {
    lastDay: typedValue(values, 'lastDay'),
    successorIds: typedValues(values, 'successorIds'),
  };
  const outcome = await attempt(() =>
    inTown(c, (unit) => closeDepartment(unit, c.var.actor, id, input)),
  );
  if ('errors' in outcome) return departmentPage(c, code, { values, errors: outcome.errors });
  return c.redirect(`${departmentHref(code)}?done=1`, 303);
});
