import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { Frame, trail } from '../views/frame.tsx';
import { setRolePermissions } from './change.ts';
import { getRole, listPermissions, listRoles } from './queries.ts';
import { words } from './text.ts';
import { RolePage, Roles } from './views/roles.tsx';

export const roleRoutes = new Hono<HttpEnv>();
const list = '/organisation/roles';

roleRoutes.get(list, openToAllStaff(), async (c) => {
  const found = await inTown(c, async (unit) => ({
    roles: await listRoles(unit),
    permissions: await listPermissions(unit),
  }));
  return staffPage(
    c,
    { title: words.title, lead: words.lead },
    <Frame actor={c.var.actor} current="roles" done={c.req.query('done') === '1'}>
      <Roles {...found} mayManage={can(c.var.actor, 'organisation.manage')} />
    </Frame>,
  );
});

async function rolePage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    role: await getRole(unit, id),
    permissions: await listPermissions(unit),
  }));
  return staffPage(
    c,
    { title: found.role.label, breadcrumbs: trail('roles'), status: statusOfForm(form) },
    <RolePage {...found} form={form} />,
  );
}

roleRoutes.get(`${list}/:id`, permit('organisation.manage'), (c) =>
  rolePage(c, c.req.param('id'), {}),
);

roleRoutes.post(`${list}/:id`, permit('organisation.manage'), async (c) => {
  const id = c.req.param('id');
  const names = typedValues(await readForm(c), 'permissions');
  const outcome = await attempt(() =>
    inTown(c, (unit) => setRolePermissions(unit, c.var.actor, id, names)),
  );
  if ('errors' in outcome) return rolePage(c, id, { errors: outcome.errors });
  return c.redirect(`/staff${list}?done=1`, 303);
});
