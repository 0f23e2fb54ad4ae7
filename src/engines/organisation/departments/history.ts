import { and, asc, eq, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { validOn } from '../as-of.ts';
import { departmentNames, departmentSuccessions, departments, posts, staff } from '../schema.ts';
import { type Department, findDepartments } from './queries.ts';

export interface Succession {
  readonly department: Department;
  readonly effectiveOn: string;
}

async function successions(unit: Unit, id: string) {
  const { db, town } = unit;
  const table = departmentSuccessions;
  const rows = await db
    .select()
    .from(table)
    .where(and(eq(table.town, town), or(eq(table.predecessorId, id), eq(table.successorId, id))))
    .orderBy(asc(table.effectiveOn));
  const ids = rows.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]);
  const named = await findDepartments(unit, [...new Set(ids)]);
  const list = (from: 'predecessorId' | 'successorId', to: 'predecessorId' | 'successorId') =>
    rows
      .filter((row) => row[from] === id)
      .flatMap((row): Succession[] => {
        const department = named.get(row[to]);
        return department ? [{ department, effectiveOn: row.effectiveOn }] : [];
      });
  return {
    predecessors: list('successorId', 'predecessorId'),
    successors: list('predecessorId', 'successorId'),
  };
}

/** Names of all times, who came before and after, and who is there on the day. */
export async function readDepartment(unit: Unit, id: string, day: string) {
  const { db, town } = unit;
  const names = await db
    .select()
    .from(departmentNames)
    .where(and(eq(departmentNames.town, town), eq(departmentNames.departmentId, id)))
    .orderBy(asc(departmentNames.validFrom));
  const people = await db
    .select({
      id: staff.id,
      name: staff.name,
      employeeNumber: staff.employeeNumber,
      title: posts.title,
      concurrent: posts.concurrent,
    })
    .from(posts)
    .innerJoin(staff, and(eq(staff.town, posts.town), eq(staff.id, posts.staffId)))
    .where(and(eq(posts.town, town), eq(posts.departmentId, id), validOn(posts, day)))
    .orderBy(asc(posts.concurrent), asc(staff.employeeNumber));
  const [period] = await db
    .select({ validFrom: departments.validFrom, validTo: departments.validTo })
    .from(departments)
    .where(and(eq(departments.town, town), eq(departments.id, id)));
  return { names, people, period, ...(await successions(unit, id)) };
}

export type DepartmentRecord = Awaited<ReturnType<typeof readDepartment>>;
