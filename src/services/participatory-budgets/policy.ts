import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'participatory-budgets.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'finance', 'admin'],
  },
  {
    name: 'participatory-budgets.examine',
    label: permissionTexts.examine,
    defaultRoles: ['planner', 'finance', 'clerk', 'chief', 'admin', 'mayor'],
  },
] as const satisfies readonly Permission[];

export type RoundsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: RoundsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** Who works on proposals types in what came on paper or by telephone. @throws AppError `forbidden` */
export const assertMayEnter = (actor: Actor): void =>
  assertMay(actor, 'participatory-budgets.examine');

/** Proposals before the own sections; who manages rounds, those of all. */
export function canExamine(actor: Actor, proposal: { readonly departmentId: string }): boolean {
  if (can(actor, 'participatory-budgets.manage')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'participatory-budgets.examine')) return false;
  return actor.departmentIds.includes(proposal.departmentId);
}

/** @throws AppError `forbidden` */
export function assertExamines(actor: Actor, proposal: { readonly departmentId: string }): void {
  if (!canExamine(actor, proposal)) throw new AppError('forbidden', refusals.otherSection);
}

/** How records name who acted. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
