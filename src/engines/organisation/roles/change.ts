import { and, arrayContains, eq, gte, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { validOn } from '../as-of.ts';
import { authorise } from '../policy.ts';
import { roleAssignments, roles, staff } from '../schema.ts';
import { getStaff } from '../staff/queries.ts';
import { getRole, listPermissions, listRoles } from './queries.ts';
import { errors } from './text.ts';

/** Somebody must be left who can mend what an administrator broke. */
async function insistOnManager({ db, town, now }: Unit): Promise<void> {
  const today = dayInTokyo(now);
  const [manager] = await db
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(
      roleAssignments,
      and(eq(roleAssignments.town, staff.town), eq(roleAssignments.staffId, staff.id)),
    )
    .innerJoin(roles, and(eq(roles.town, staff.town), eq(roles.id, roleAssignments.roleId)))
    .where(
      and(
        eq(staff.town, town),
        isNotNull(staff.userId),
        validOn(staff, today),
        validOn(roleAssignments, today),
        arrayContains(roles.permissions, ['organisation.manage']),
      ),
    )
    .limit(1);
  if (manager) return;
  throw new AppError('rule-violation', { code: 'last-manager', text: errors.lastManager });
}

/** Sets what a role permits. Permissions that no module declares now stay as they are. */
export async function setRolePermissions(
  unit: Unit,
  actor: Actor,
  roleId: string,
  names: readonly string[],
): Promise<void> {
  authorise(actor, 'organisation.manage');
  const role = await getRole(unit, roleId);
  const declared = new Set((await listPermissions(unit)).map(({ name }) => name));
  const hidden = role.permissions.filter((name) => !declared.has(name));
  const permissions = [...new Set([...hidden, ...names.filter((name) => declared.has(name))])];
  const { db, town } = unit;
  const mine = and(eq(roles.town, town), eq(roles.id, role.id));
  await db.update(roles).set({ permissions }).where(mine);
  await insistOnManager(unit);
  await recordAudit(unit, actor, {
    action: 'organisation.role-changed',
    subject: { type: 'role', id: role.id },
    details: {
      added: permissions.filter((name) => !role.permissions.includes(name)).join(' '),
      removed: role.permissions.filter((name) => !permissions.includes(name)).join(' '),
    },
  });
}

/** Ends assignments; those that began today or later never were. */
async function endAssignments({ db, town }: Unit, ids: readonly string[], today: string) {
  const these = and(eq(roleAssignments.town, town), inArray(roleAssignments.id, [...ids]));
  await db.delete(roleAssignments).where(and(these, gte(roleAssignments.validFrom, today)));
  await db
    .update(roleAssignments)
    .set({ validTo: addDays(today, -1) })
    .where(and(these, lt(roleAssignments.validFrom, today)));
}

/** Gives a member of staff exactly these roles from today on. */
export async function setStaffRoles(
  unit: Unit,
  actor: Actor,
  staffId: string,
  names: readonly string[],
): Promise<void> {
  authorise(actor, 'organisation.manage');
  const { db, town, now } = unit;
  const today = dayInTokyo(now);
  const member = await getStaff(unit, staffId);
  const wanted = (await listRoles(unit)).filter(({ name }) => names.includes(name));
  const current = await db
    .select()
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.town, town),
        eq(roleAssignments.staffId, member.id),
        or(isNull(roleAssignments.validTo), gte(roleAssignments.validTo, today)),
      ),
    );
  const stays = (roleId: string): boolean => wanted.some(({ id }) => id === roleId);
  const ended = current.filter(({ roleId }) => !stays(roleId)).map(({ id }) => id);
  await endAssignments(unit, ended, today);
  const added = wanted.filter(({ id }) => !current.some(({ roleId }) => roleId === id));
  const base = { town, staffId: member.id, validFrom: today };
  if (added.length > 0) {
    const rows = added.map(({ id }) => ({ ...base, id: newId(), roleId: id }));
    await db.insert(roleAssignments).values(rows);
  }
  await insistOnManager(unit);
  await recordAudit(unit, actor, {
    action: 'organisation.roles-assigned',
    subject: { type: 'staff', id: member.id },
    details: { roles: wanted.map(({ name }) => name).join(' ') },
  });
}
