import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'opinions.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'opinions.settings',
    label: permissionTexts.settings,
    defaultRoles: ['planner', 'admin'],
  },
] as const satisfies readonly Permission[];

export type OpinionsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: OpinionsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** Consultations of the own sections; who keeps the settings, those of all. */
export function canManage(actor: Actor, owned: { readonly departmentId: string }): boolean {
  if (can(actor, 'opinions.settings')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'opinions.manage')) return false;
  return actor.departmentIds.includes(owned.departmentId);
}

/** @throws AppError `forbidden` */
export function assertManages(actor: Actor, owned: { readonly departmentId: string }): void {
  if (!canManage(actor, owned)) throw new AppError('forbidden', refusals.otherSection);
}
