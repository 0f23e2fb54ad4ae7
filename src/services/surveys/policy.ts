import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'surveys.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'surveys.enter',
    label: permissionTexts.enter,
    defaultRoles: ['clerk', 'chief', 'planner', 'admin'],
  },
  {
    name: 'surveys.results',
    label: permissionTexts.results,
    defaultRoles: ['mayor', 'planner', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'surveys.sample',
    label: permissionTexts.sample,
    defaultRoles: ['planner', 'chief', 'admin'],
  },
] as const satisfies readonly Permission[];

export type SurveysPermission = (typeof permissions)[number]['name'];

/** @throws AppError forbidden */
export function insistOn(actor: Actor, permission: SurveysPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** How rows name who acted; people by their name at the time, as a paper file would. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}
