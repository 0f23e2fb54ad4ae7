import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { listPermissions } from '../roles/queries.ts';
import { findStaff, permissionsByRole } from '../staff/queries.ts';
import { Frame } from '../views/frame.tsx';
import { addDelegation, cancelDelegation } from './commands.ts';
import { NewDelegation } from './inputs.ts';
import { listDelegations } from './queries.ts';
import { errors, words } from './text.ts';
import { Delegations } from './views/delegations.tsx';

export const delegationRoutes = new Hono<HttpEnv>();
const list = '/organisation/delegations';

function staffIdOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  throw new AppError('forbidden', { code: 'staff-only', text: errors.staffOnly });
}

async function page(c: HttpContext, form: FormState): Promise<Response> {
  const staffId = staffIdOf(c.var.actor);
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const delegations = await listDelegations(unit, staffId, today);
    const ids = delegations.flatMap(({ fromStaffId, toStaffId }) => [fromStaffId, toStaffId]);
    const permissions = await listPermissions(unit);
    const held = (await permissionsByRole(unit, [staffId], today)).get(staffId);
    const people = await findStaff(unit, [...new Set(ids)]);
    const own = permissions.filter(({ name }) => held?.has(name));
    return { delegations, people, permissions, own };
  });
  return staffPage(
    c,
    { title: words.title, lead: words.lead, status: statusOfForm(form) },
    <Frame actor={c.var.actor} current="delegations" done={c.req.query('done') === '1'}>
      <Delegations {...found} staffId={staffId} form={form} />
    </Frame>,
  );
}

delegationRoutes.get(list, permit('organisation.delegate'), (c) => page(c, {}));

delegationRoutes.post(list, permit('organisation.delegate'), async (c) => {
  const values = await readForm(c);
  const checked = checkInput(NewDelegation, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors });
  const outcome = await attempt(() =>
    inTown(c, (unit) => addDelegation(unit, c.var.actor, checked.value)),
  );
  if ('errors' in outcome) return page(c, { values, errors: outcome.errors });
  return c.redirect(`/staff${list}?done=1`, 303);
});

delegationRoutes.post(`${list}/:id/cancel`, permit('organisation.delegate'), async (c) => {
  const id = c.req.param('id');
  await inTown(c, (unit) => cancelDelegation(unit, c.var.actor, id));
  return c.redirect(`/staff${list}?done=1`, 303);
});
