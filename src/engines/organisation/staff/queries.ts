import { and, arrayContains, asc, eq, exists, inArray, type SQL } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { validOn } from '../as-of.ts';
import { findReceived } from '../delegations/queries.ts';
import { posts, roleAssignments, roles, staff } from '../schema.ts';
import { text } from '../text.ts';

export interface StaffMember {
  readonly id: string;
  /** The user of the accounts engine; undefined until the invitation is accepted. */
  readonly userId?: string;
  readonly employeeNumber: string;
  readonly name: string;
}

/** Permissions of each member by the roles held on the day. */
export async function permissionsByRole(
  { db, town }: Unit,
  staffIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .select({ staffId: roleAssignments.staffId, permissions: roles.permissions })
    .from(roleAssignments)
    .innerJoin(
      roles,
      and(eq(roles.town, roleAssignments.town), eq(roles.id, roleAssignments.roleId)),
    )
    .where(
      and(
        eq(roleAssignments.town, town),
        inArray(roleAssignments.staffId, [...staffIds]),
        validOn(roleAssignments, day),
      ),
    );
  const held = new Map<string, Set<string>>(staffIds.map((id) => [id, new Set()]));
  for (const row of rows) {
    for (const permission of row.permissions) held.get(row.staffId)?.add(permission);
  }
  return held;
}

async function departmentsOf({ db, town }: Unit, staffIds: string[], day: string) {
  const rows = await db
    .selectDistinct({ departmentId: posts.departmentId })
    .from(posts)
    .where(and(eq(posts.town, town), inArray(posts.staffId, staffIds), validOn(posts, day)));
  return rows.map(({ departmentId }) => departmentId);
}

/**
 * The member of staff behind a user with the posts, roles and delegations of today. A delegation
 * gives only what its giver holds today by role: what was received cannot be passed on.
 */
export async function findStaffActor(unit: Unit, userId: string): Promise<StaffActor | undefined> {
  const { db, town } = unit;
  const day = dayInTokyo(unit.now);
  const [member] = await db
    .select()
    .from(staff)
    .where(and(eq(staff.town, town), eq(staff.userId, userId), validOn(staff, day)));
  if (!member) return undefined;
  const received = await findReceived(unit, member.id, day);
  const everyone = [member.id, ...received.map(({ fromStaffId }) => fromStaffId)];
  const held = await permissionsByRole(unit, everyone, day);
  const permissions = new Set(held.get(member.id));
  for (const delegation of received) {
    for (const name of delegation.permissions) {
      if (held.get(delegation.fromStaffId)?.has(name)) permissions.add(name);
    }
  }
  return {
    kind: 'staff',
    userId,
    staffId: member.id,
    name: member.name,
    departmentIds: await departmentsOf(unit, everyone, day),
    permissions,
  };
}

const memberColumns = {
  id: staff.id,
  userId: staff.userId,
  employeeNumber: staff.employeeNumber,
  name: staff.name,
};

function present(row: { id: string; userId: string | null; employeeNumber: string; name: string }) {
  return { ...row, userId: row.userId ?? undefined };
}

/** @throws AppError `not-found` */
export async function getStaff({ db, town }: Unit, id: string) {
  const [member] = isId(id)
    ? await db
        .select()
        .from(staff)
        .where(and(eq(staff.town, town), eq(staff.id, id)))
    : [];
  if (!member) throw notFound(text.staffMember);
  return member;
}

/** The member with this 職員番号 who is in service today. */
export async function findStaffByNumber(
  { db, town, now }: Unit,
  employeeNumber: string,
): Promise<StaffMember | undefined> {
  const [row] = await db
    .select(memberColumns)
    .from(staff)
    .where(
      and(
        eq(staff.town, town),
        eq(staff.employeeNumber, employeeNumber),
        validOn(staff, dayInTokyo(now)),
      ),
    );
  return row && present(row);
}

/** Members by id, those who left included. */
export async function findStaff(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StaffMember>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select(memberColumns)
    .from(staff)
    .where(and(eq(staff.town, town), inArray(staff.id, [...ids])));
  return new Map(rows.map((row) => [row.id, present(row)]));
}

/** Whom to tell: members of today in a department, holding a permission by role, or both. */
export async function listStaffWith(
  { db, town, now }: Unit,
  filter: { readonly departmentId?: string; readonly permission?: string },
): Promise<StaffMember[]> {
  const day = dayInTokyo(now);
  const conditions: (SQL | undefined)[] = [eq(staff.town, town), validOn(staff, day)];
  const { departmentId, permission } = filter;
  if (departmentId) {
    const here = and(eq(posts.departmentId, departmentId), validOn(posts, day));
    const post = and(eq(posts.town, town), eq(posts.staffId, staff.id), here);
    conditions.push(exists(db.select({ id: posts.id }).from(posts).where(post)));
  }
  if (permission) {
    const sameRole = and(
      eq(roles.town, roleAssignments.town),
      eq(roles.id, roleAssignments.roleId),
    );
    const assigned = and(
      eq(roleAssignments.town, town),
      eq(roleAssignments.staffId, staff.id),
      validOn(roleAssignments, day),
      arrayContains(roles.permissions, [permission]),
    );
    conditions.push(
      exists(
        db
          .select({ id: roles.id })
          .from(roleAssignments)
          .innerJoin(roles, sameRole)
          .where(assigned),
      ),
    );
  }
  const rows = await db
    .select(memberColumns)
    .from(staff)
    .where(and(...conditions))
    .orderBy(asc(staff.employeeNumber));
  return rows.map(present);
}

/** For the audit log, which keeps ids only; an id that is none of ours has no name. */
export async function nameStaff(
  unit: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await findStaff(unit, ids.filter(isId));
  return new Map([...people].map(([id, { name }]) => [id, name]));
}
