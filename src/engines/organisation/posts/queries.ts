import { and, arrayContains, asc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { validOn } from '../as-of.ts';
import { findReceived } from '../delegations/queries.ts';
import { delegations, posts, staff } from '../schema.ts';
import { permissionsByRole, type StaffMember } from '../staff/queries.ts';

export interface HeldPost {
  readonly staffId: string;
  readonly departmentId: string;
  readonly title: string;
}

/** Posts that members hold on the day, 本務 before 兼務. */
export async function findPosts(
  { db, town }: Unit,
  staffIds: readonly string[],
  day: string,
): Promise<HeldPost[]> {
  if (staffIds.length === 0) return [];
  return db
    .select({ staffId: posts.staffId, departmentId: posts.departmentId, title: posts.title })
    .from(posts)
    .where(and(eq(posts.town, town), inArray(posts.staffId, [...staffIds]), validOn(posts, day)))
    .orderBy(asc(posts.concurrent), asc(posts.id));
}

/** Who holds one of the titles on the day, in the department or (left out) in any. */
export async function listStaffByPost(
  { db, town }: Unit,
  filter: { readonly departmentId?: string; readonly titles: readonly string[] },
  day: string,
): Promise<StaffMember[]> {
  if (filter.titles.length === 0) return [];
  const { departmentId } = filter;
  const rows = await db
    .selectDistinct({
      id: staff.id,
      userId: staff.userId,
      employeeNumber: staff.employeeNumber,
      name: staff.name,
    })
    .from(posts)
    .innerJoin(staff, and(eq(staff.town, posts.town), eq(staff.id, posts.staffId)))
    .where(
      and(
        eq(posts.town, town),
        inArray(posts.title, [...filter.titles]),
        departmentId ? eq(posts.departmentId, departmentId) : undefined,
        validOn(posts, day),
        validOn(staff, day),
      ),
    )
    .orderBy(asc(staff.employeeNumber));
  return rows.map((row) => ({ ...row, userId: row.userId ?? undefined }));
}

/** Who lets this member use the permission on the day, and holds it by role: 代理 passes on nothing. */
export async function listDelegators(
  unit: Unit,
  staffId: string,
  permission: string,
  day: string,
): Promise<string[]> {
  const received = await findReceived(unit, staffId, day);
  const given = received.filter(({ permissions }) => permissions.includes(permission));
  const ids = [...new Set(given.map(({ fromStaffId }) => fromStaffId))];
  const held = ids.length > 0 ? await permissionsByRole(unit, ids, day) : undefined;
  return ids.filter((id) => held?.get(id)?.has(permission));
}

/** Whom each of these members lets use the permission on the day. */
export async function listDelegates(
  { db, town }: Unit,
  staffIds: readonly string[],
  permission: string,
  day: string,
): Promise<readonly { readonly from: string; readonly to: string }[]> {
  if (staffIds.length === 0) return [];
  return db
    .selectDistinct({ from: delegations.fromStaffId, to: delegations.toStaffId })
    .from(delegations)
    .where(
      and(
        eq(delegations.town, town),
        inArray(delegations.fromStaffId, [...staffIds]),
        arrayContains(delegations.permissions, [permission]),
        lte(delegations.validFrom, day),
        gte(delegations.validTo, day),
        isNull(delegations.cancelledAt),
      ),
    );
}
