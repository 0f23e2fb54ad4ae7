import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'problem-reports.work',
    label: permissionTexts.work,
    defaultRoles: ['clerk', 'chief', 'planner', 'editor'],
  },
  {
    name: 'problem-reports.manage',
    label: permissionTexts.manage,
    defaultRoles: ['chief', 'planner', 'admin'],
  },
] as const satisfies readonly Permission[];

export type ReportsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: ReportsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** Reports of the own sections; who manages the service, those of all. */
export function canWorkOn(actor: Actor, report: { readonly departmentId: string }): boolean {
  if (can(actor, 'problem-reports.manage')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'problem-reports.work')) return false;
  return actor.departmentIds.includes(report.departmentId);
}

/** @throws AppError `forbidden` */
export function assertWorksOn(actor: Actor, report: { readonly departmentId: string }): void {
  if (!canWorkOn(actor, report)) throw new AppError('forbidden', refusals.otherSection);
}
