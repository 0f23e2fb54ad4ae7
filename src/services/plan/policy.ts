import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { refusals } from './record-text.ts';

export const permissions: readonly Permission[] = [
  {
    name: 'plan.import',
    label: { ja: '計画を取り込む', en: 'Import the plan' },
    defaultRoles: ['planner', 'admin'],
    secondFactor: true,
  },
  {
    name: 'plan.record',
    label: { ja: '指標の数値を記録・訂正する', en: 'Record and correct figures' },
    defaultRoles: ['planner', 'clerk', 'chief', 'editor', 'finance'],
  },
  {
    name: 'plan.evaluate',
    label: { ja: '担当課として行政評価を書く', en: 'Write evaluations for the department' },
    defaultRoles: ['planner', 'clerk', 'chief', 'editor', 'finance'],
  },
  {
    name: 'plan.review',
    label: {
      ja: '企画担当として行政評価を確認する',
      en: 'Review evaluations in the planning section',
    },
    defaultRoles: ['planner'],
  },
  {
    name: 'plan.committee',
    label: { ja: '外部評価委員会の意見を記録する', en: 'Record what the outside committee says' },
    defaultRoles: ['planner'],
  },
  {
    name: 'plan.publish',
    label: { ja: '行政評価を公開する', en: 'Publish evaluations' },
    defaultRoles: ['planner', 'mayor'],
    secondFactor: true,
  },
];

/** Departments of a policy, as stored with the plan. */
export type PolicyDepartments = readonly {
  readonly name: string;
  readonly id: string | undefined;
}[];

/** @throws AppError forbidden */
export function assertMay(actor: Actor, permission: string): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/**
 * Whether a policy belongs to a member of staff: one of its departments is one of theirs. A
 * department is known by id, or by name where none bore the name when the plan came in.
 */
export function isOwn(
  actor: Actor,
  departments: PolicyDepartments,
  ownNames: ReadonlySet<string>,
): boolean {
  if (actor.kind !== 'staff') return false;
  return departments.some(({ id, name }) =>
    id === undefined ? ownNames.has(name) : actor.departmentIds.includes(id),
  );
}

/**
 * Figures and self-evaluations are written by the departments of the policy; the planning section
 * (`plan.review`) and jobs may write for any.
 *
 * @throws AppError forbidden
 */
export function assertOwn(
  actor: Actor,
  permission: string,
  departments: PolicyDepartments,
  ownNames: ReadonlySet<string>,
): void {
  assertMay(actor, permission);
  if (can(actor, 'plan.review') || isOwn(actor, departments, ownNames)) return;
  throw new AppError('forbidden', refusals.otherDepartment);
}

/** How rows name who acted; people by their name at the time, as a paper file would. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}
