import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { insist } from '../rules.ts';
import { departmentNames, departmentSuccessions, departments, posts } from '../schema.ts';
import { CloseDepartment, NewDepartment, RenameDepartment } from './inputs.ts';
import { mayClose, mayRename } from './rules.ts';
import { text } from './text.ts';

/** Pages that name departments drop on this topic. */
const topic = 'organisation';

async function lockDepartment({ db, town }: Unit, id: string) {
  const [department] = isId(id)
    ? await db
        .select()
        .from(departments)
        .where(and(eq(departments.town, town), eq(departments.id, id)))
        .for('update')
    : [];
  if (!department) throw notFound(text.what);
  return department;
}

async function insistOnDepartments({ db, town }: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.town, town), inArray(departments.id, [...ids])));
  if (rows.length === new Set(ids).size) return;
  const reason = { code: 'successor-unknown', text: text.errors.successorUnknown };
  throw new AppError('rule-violation', reason);
}

interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: string;
}

async function addSuccessions({ db, town }: Unit, rows: readonly Succession[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({ town, ...row }));
  await db.insert(departmentSuccessions).values(values).onConflictDoNothing();
}

/**
 * @returns the id of the new department.
 * @throws AppError `conflict` when the short name is taken.
 */
export async function addDepartment(
  unit: Unit,
  actor: Actor,
  input: NewDepartment,
): Promise<string> {
  authorise(actor, 'organisation.manage');
  const { code, name, telephone, from, predecessorIds } = parseInput(NewDepartment, input);
  await insistOnDepartments(unit, predecessorIds);
  const { db, town } = unit;
  const id = newId();
  const added = await db
    .insert(departments)
    .values({ town, id, code, validFrom: from })
    .onConflictDoNothing()
    .returning({ id: departments.id });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'code-taken', text: text.errors.codeTaken });
  }
  await db
    .insert(departmentNames)
    .values({ town, departmentId: id, validFrom: from, name, telephone: telephone || null });
  const succession = { successorId: id, effectiveOn: from };
  await addSuccessions(
    unit,
    predecessorIds.map((predecessorId) => ({ predecessorId, ...succession })),
  );
  await recordAudit(unit, actor, {
    action: 'organisation.department-added',
    subject: { type: 'department', id },
    details: { code, from },
  });
  unit.drop(topic);
  return id;
}

/** From a day on the department bears another name; what is older keeps the old one. */
export async function renameDepartment(
  unit: Unit,
  actor: Actor,
  id: string,
  input: RenameDepartment,
): Promise<void> {
  authorise(actor, 'organisation.manage');
  const { name, telephone, from } = parseInput(RenameDepartment, input);
  insist(mayRename(await lockDepartment(unit, id), from));
  const { db, town } = unit;
  const added = await db
    .insert(departmentNames)
    .values({ town, departmentId: id, validFrom: from, name, telephone: telephone || null })
    .onConflictDoNothing()
    .returning({ id: departmentNames.departmentId });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'name-of-day', text: text.errors.nameOfDayTaken });
  }
  await recordAudit(unit, actor, {
    action: 'organisation.department-renamed',
    subject: { type: 'department', id },
    details: { from },
  });
  unit.drop(topic);
}

/** Ends a department and the posts left in it. Its successors begin the day after. */
export async function closeDepartment(
  unit: Unit,
  actor: Actor,
  id: string,
  input: CloseDepartment,
): Promise<void> {
  authorise(actor, 'organisation.manage');
  const { lastDay, successorIds } = parseInput(CloseDepartment, input);
  const department = await lockDepartment(unit, id);
  insist(mayClose(department, lastDay, dayInTokyo(unit.now)));
  await insistOnDepartments(unit, successorIds);
  const { db, town } = unit;
  const own = and(eq(departments.town, town), eq(departments.id, id));
  await db.update(departments).set({ validTo: lastDay }).where(own);
  const left = and(eq(posts.town, town), eq(posts.departmentId, id));
  const open = or(isNull(posts.validTo), gt(posts.validTo, lastDay));
  const ended = await db
    .update(posts)
    .set({ validTo: lastDay })
    .where(and(left, open))
    .returning({ id: posts.id });
  const effectiveOn = addDays(lastDay, 1);
  await addSuccessions(
    unit,
    successorIds.map((successorId) => ({ predecessorId: id, successorId, effectiveOn })),
  );
  await recordAudit(unit, actor, {
    action: 'organisation.department-closed',
    subject: { type: 'department', id },
    details: { lastDay, postsEnded: ended.length },
  });
  unit.drop(topic);
}
