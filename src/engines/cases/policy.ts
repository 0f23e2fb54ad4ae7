import { eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, can, type StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { listCaseTypes } from './registry.ts';
import { caseNotes, cases } from './schema.ts';
import { refusals } from './text.ts';

export const permissions = [
  {
    name: 'cases.read-all',
    label: { ja: 'すべての課の案件を見る', en: 'See the cases of all departments' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
  {
    name: 'cases.dispose',
    label: { ja: '保存期間が満了した案件を廃棄する', en: 'Dispose of cases after retention' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function insistOn(actor: Actor, permission: string): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** What a member of staff sees of the cases; the parts are apart so that queues can take an index for each. */
export interface Sight {
  readonly staffId: string;
  readonly types: readonly string[];
  readonly departments: 'all' | readonly string[];
}

export function sightOf(actor: StaffActor): Sight {
  const types = listCaseTypes().filter(({ permissions: { read } }) => can(actor, read));
  return {
    staffId: actor.staffId,
    types: types.map(({ type }) => type),
    departments: can(actor, 'cases.read-all') ? 'all' : actor.departmentIds,
  };
}

const nothing = sql`false`;

function inDepartments({ departments }: Sight): SQL {
  if (departments === 'all') return sql`true`;
  return departments.length > 0 ? inArray(cases.departmentId, [...departments]) : nothing;
}

/** Was asked for an opinion, oneself or one's department, and so needs to see what it is about. */
function wasAsked({ staffId, departments }: Sight): SQL {
  const asked = caseNotes.askedDepartmentId;
  const mine =
    departments === 'all' || departments.length === 0 ? nothing : inArray(asked, [...departments]);
  return sql`EXISTS (SELECT 1 FROM ${caseNotes}
    WHERE ${caseNotes.town} = ${cases.town} AND ${caseNotes.caseId} = ${cases.id}
      AND (${caseNotes.askedStaffId} = ${staffId} OR ${mine}))`;
}

/**
 * The one rule of who sees a case: staff who may read its type see those of their own departments
 * (`cases.read-all`: of all), those assigned to them, and those they were asked about. Queue, page,
 * search, export and API ask here.
 */
export function visibleTo(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind === 'citizen') return eq(cases.applicantUserId, actor.userId);
  if (actor.kind === 'visitor') return nothing;
  const sight = sightOf(actor);
  if (sight.types.length === 0) return wasAsked(sight);
  const own = or(inDepartments(sight), eq(cases.assigneeId, sight.staffId));
  return sql`((${inArray(cases.type, [...sight.types])} AND ${own}) OR ${wasAsked(sight)})`;
}

/** Whether it was oneself or one's department that was asked for an opinion. */
export function isAsked(
  actor: Actor,
  asked: { readonly askedDepartmentId?: string | null; readonly askedStaffId?: string | null },
): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  if (asked.askedStaffId) return asked.askedStaffId === actor.staffId;
  return actor.departmentIds.some((id) => id === asked.askedDepartmentId);
}
