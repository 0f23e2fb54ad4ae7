import { and, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { findDepartments } from '../departments/queries.ts';
import { authorise } from '../policy.ts';
import { posts, roleAssignments, roles, staff } from '../schema.ts';
import { text } from '../text.ts';
import { errors } from './text.ts';

export interface NewPost {
  readonly departmentId: string;
  readonly title: string;
  /** 兼務; otherwise 本務. */
  readonly concurrent?: boolean;
}

export interface NewStaff {
  readonly userId?: string;
  readonly employeeNumber: string;
  readonly name: string;
  /** First day of service; default today. */
  readonly from?: string;
  /** Names of roles of the town, such as `clerk`. */
  readonly roles: readonly string[];
  readonly posts: readonly NewPost[];
}

async function roleIds({ db, town }: Unit, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db
    .select({ id: roles.id, name: roles.name })
    .from(roles)
    .where(and(eq(roles.town, town), inArray(roles.name, [...names])));
  const unknown = names.find((name) => !rows.some((row) => row.name === name));
  if (unknown) {
    const reason = { code: 'role-unknown', text: text.errors.roleUnknown(unknown) };
    throw new AppError('rule-violation', reason);
  }
  return rows.map(({ id }) => id);
}

async function insistOnDepartments(unit: Unit, newPosts: readonly NewPost[]): Promise<void> {
  const ids = [...new Set(newPosts.map(({ departmentId }) => departmentId))];
  const known = await findDepartments(unit, ids);
  if (known.size < ids.length) throw new InputError({ departmentId: errors.department });
}

/**
 * Adds a member of staff with posts and roles from the first day on.
 * @returns the staff id.
 * @throws AppError `conflict` when the employee number or the user is taken, `rule-violation` for an unknown role.
 */
export async function addStaff(unit: Unit, actor: Actor, input: NewStaff): Promise<string> {
  authorise(actor, 'organisation.manage');
  const { db, town } = unit;
  const validFrom = input.from ?? dayInTokyo(unit.now);
  const assigned = await roleIds(unit, input.roles);
  await insistOnDepartments(unit, input.posts);
  const id = newId();
  const { employeeNumber, name, userId } = input;
  const added = await db
    .insert(staff)
    .values({ town, id, userId, employeeNumber, name, validFrom })
    .onConflictDoNothing()
    .returning({ id: staff.id });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'staff-taken', text: text.errors.staffTaken });
  }
  const base = { town, staffId: id, validFrom };
  const newPosts = input.posts.map(({ departmentId, title, concurrent = false }) => ({
    ...{ ...base, id: newId(), departmentId, title, concurrent },
  }));
  if (newPosts.length > 0) await db.insert(posts).values(newPosts);
  const assignments = assigned.map((roleId) => ({ ...base, id: newId(), roleId }));
  if (assignments.length > 0) await db.insert(roleAssignments).values(assignments);
  await recordAudit(unit, actor, {
    action: 'organisation.staff-added',
    subject: { type: 'staff', id },
    details: { posts: newPosts.length, roles: input.roles.join(' ') },
  });
  return id;
}

/**
 * Gives a member of staff another post, 兼務 beside what they hold.
 * @throws InputError when there is no such department.
 */
export async function addPost(
  unit: Unit,
  actor: Actor,
  staffId: string,
  post: NewPost & { readonly from: string },
): Promise<void> {
  authorise(actor, 'organisation.manage');
  await insistOnDepartments(unit, [post]);
  const { departmentId, title, concurrent = true, from: validFrom } = post;
  const row = { town: unit.town, id: newId(), staffId, departmentId, title, concurrent, validFrom };
  await unit.db.insert(posts).values(row);
  await recordAudit(unit, actor, {
    action: 'organisation.post-added',
    subject: { type: 'staff', id: staffId },
    details: { department: departmentId },
  });
}

/** Ties a member of staff to the user who accepted the invitation. */
export async function linkUser(
  unit: Unit,
  actor: Actor,
  input: { readonly staffId: string; readonly userId: string },
): Promise<void> {
  authorise(actor, 'organisation.manage');
  const { db, town } = unit;
  await db
    .update(staff)
    .set({ userId: input.userId })
    .where(and(eq(staff.town, town), eq(staff.id, input.staffId)));
  await recordAudit(unit, actor, {
    action: 'organisation.user-linked',
    subject: { type: 'staff', id: input.staffId },
  });
}
