import { and, asc, desc, eq, ilike, inArray, or } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { validOn } from '../as-of.ts';
import { type Department, findDepartments } from '../departments/queries.ts';
import { posts, roleAssignments, roles, staff } from '../schema.ts';
import type { StaffMember } from './queries.ts';

export const staffPerPage = 50;

export interface StaffLine extends StaffMember {
  readonly posts: readonly {
    readonly department?: Department;
    readonly title: string;
    readonly concurrent: boolean;
  }[];
  readonly roles: readonly Text[];
}

const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;

async function postsOf({ db, town }: Unit, ids: readonly string[], day: string) {
  return db
    .select()
    .from(posts)
    .where(and(eq(posts.town, town), inArray(posts.staffId, [...ids]), validOn(posts, day)))
    .orderBy(asc(posts.concurrent), asc(posts.validFrom));
}

async function rolesOf({ db, town }: Unit, ids: readonly string[], day: string) {
  const assignment = roleAssignments;
  return db
    .select({ staffId: assignment.staffId, label: roles.label })
    .from(assignment)
    .innerJoin(roles, and(eq(roles.town, assignment.town), eq(roles.id, assignment.roleId)))
    .where(
      and(
        eq(assignment.town, town),
        inArray(assignment.staffId, [...ids]),
        validOn(assignment, day),
      ),
    )
    .orderBy(asc(roles.name));
}

/** One page of the people in service today; six queries however many there are. */
export async function listStaff(
  unit: Unit,
  search: string,
  page: number,
): Promise<{ readonly members: readonly StaffLine[]; readonly total: number }> {
  const { db, town } = unit;
  const day = dayInTokyo(unit.now);
  const like = pattern(search);
  const found = search ? or(ilike(staff.name, like), ilike(staff.employeeNumber, like)) : undefined;
  const matching = and(eq(staff.town, town), validOn(staff, day), found);
  const rows = await db
    .select()
    .from(staff)
    .where(matching)
    .orderBy(asc(staff.employeeNumber))
    .limit(staffPerPage)
    .offset((page - 1) * staffPerPage);
  const ids = rows.map(({ id }) => id);
  const held = await postsOf(unit, ids, day);
  const given = await rolesOf(unit, ids, day);
  const named = await findDepartments(
    unit,
    held.map(({ departmentId }) => departmentId),
  );
  const members = rows.map(({ id, userId, employeeNumber, name }) => ({
    ...{ id, userId: userId ?? undefined, employeeNumber, name },
    posts: held
      .filter(({ staffId }) => staffId === id)
      .map((post) => ({ ...post, department: named.get(post.departmentId) })),
    roles: given.filter(({ staffId }) => staffId === id).map(({ label }) => label),
  }));
  return { members, total: await db.$count(staff, matching) };
}

/** Every post and role a member of staff has had or will have, newest first. */
export async function readCareer(unit: Unit, staffId: string) {
  const { db, town } = unit;
  const held = await db
    .select()
    .from(posts)
    .where(and(eq(posts.town, town), eq(posts.staffId, staffId)))
    .orderBy(desc(posts.validFrom), asc(posts.concurrent));
  const named = await findDepartments(unit, [...new Set(held.map((post) => post.departmentId))]);
  const given = await db
    .select({
      id: roleAssignments.id,
      name: roles.name,
      label: roles.label,
      validFrom: roleAssignments.validFrom,
      validTo: roleAssignments.validTo,
    })
    .from(roleAssignments)
    .innerJoin(
      roles,
      and(eq(roles.town, roleAssignments.town), eq(roles.id, roleAssignments.roleId)),
    )
    .where(and(eq(roleAssignments.town, town), eq(roleAssignments.staffId, staffId)))
    .orderBy(desc(roleAssignments.validFrom));
  const career = held.map((post) => ({ ...post, department: named.get(post.departmentId) }));
  return { posts: career, roles: given };
}

export type Career = Awaited<ReturnType<typeof readCareer>>;
