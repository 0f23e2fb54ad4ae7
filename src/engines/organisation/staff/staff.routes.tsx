import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { listDelegations } from '../delegations/queries.ts';
import { listDepartments } from '../departments/queries.ts';
import { setStaffRoles } from '../roles/change.ts';
import { listRoles } from '../roles/queries.ts';
import { Frame, trail } from '../views/frame.tsx';
import { addStaff } from './commands.ts';
import { StaffForm } from './inputs.ts';
import { listStaff, readCareer } from './list.ts';
import { findStaff, getStaff } from './queries.ts';
import { words } from './text.ts';
import { NewStaffForm } from './views/forms.tsx';
import { StaffList, staffHref } from './views/staff-list.tsx';
import { StaffPage } from './views/staff-page.tsx';

export const staffMemberRoutes = new Hono<HttpEnv>();
const list = '/organisation/staff';

const mayManage = (c: HttpContext): boolean => can(c.var.actor, 'organisation.manage');

staffMemberRoutes.get(list, openToAllStaff(), async (c) => {
  const search = (c.req.query('q') ?? '').trim().slice(0, 60);
  const page = pageOf(c);
  const found = await inTown(c, (unit) => listStaff(unit, search, page));
  return staffPage(
    c,
    { title: words.title, lead: words.lead },
    <Frame actor={c.var.actor} current="staff">
      <StaffList {...found} page={page} search={search} mayManage={mayManage(c)} />
    </Frame>,
  );
});

async function newPage(c: HttpContext, form: FormState): Promise<Response> {
  const choices = await inTown(c, async (unit) => ({
    departments: await listDepartments(unit),
    roles: await listRoles(unit),
  }));
  return staffPage(
    c,
    { title: words.add, breadcrumbs: trail('staff'), status: statusOfForm(form) },
    <NewStaffForm form={form} {...choices} />,
  );
}

staffMemberRoutes.get(`${list}/new`, permit('organisation.manage'), (c) => newPage(c, {}));

staffMemberRoutes.post(list, permit('organisation.manage'), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(StaffForm, { ...values, roles: typedValues(values, 'roles') });
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const { departmentId, title, ...person } = checked.value;
  const input = { ...person, posts: departmentId ? [{ departmentId, title }] : [] };
  const outcome = await attempt(() => inTown(c, (unit) => addStaff(unit, c.var.actor, input)));
  if ('errors' in outcome) return newPage(c, { values, errors: outcome.errors });
  return c.redirect(`${staffHref(outcome.value)}?done=1`, 303);
});

async function memberPage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const { userId, ...member } = await getStaff(unit, id);
    const today = dayInTokyo(unit.now);
    const delegations = await listDelegations(unit, member.id, today);
    const ids = delegations.flatMap(({ fromStaffId, toStaffId }) => [fromStaffId, toStaffId]);
    return {
      member: { ...member, userId: userId ?? undefined },
      career: await readCareer(unit, member.id),
      delegations,
      people: await findStaff(unit, [...new Set(ids)]),
      roles: await listRoles(unit),
      today,
    };
  });
  const { name } = found.member;
  return staffPage(
    c,
    { title: { ja: name, en: name }, breadcrumbs: trail('staff'), status: statusOfForm(form) },
    <Frame actor={c.var.actor} current="staff" done={c.req.query('done') === '1'}>
      <StaffPage {...found} mayManage={mayManage(c)} form={form} />
    </Frame>,
  );
}

staffMemberRoutes.get(`${list}/:id`, openToAllStaff(), (c) => memberPage(c, c.req.param('id'), {}));

staffMemberRoutes.post(`${list}/:id/roles`, permit('organisation.manage'), async (c) => {
  const id = c.req.param('id');
  const names = typedValues(await readForm(c), 'roles');
  const outcome = await attempt(() =>
    inTown(c, (unit) => setStaffRoles(unit, c.var.actor, id, names)),
  );
  if ('errors' in outcome) return memberPage(c, id, { errors: outcome.errors });
  return c.redirect(`${staffHref(id)}?done=1`, 303);
});
