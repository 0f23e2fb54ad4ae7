import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './staff-text.ts';

export const permissions = [
  {
    name: 'datasets.manage',
    label: permissionTexts.datasets,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'finance', 'admin'],
  },
  {
    name: 'open-data.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'editor', 'admin'],
  },
] as const satisfies readonly Permission[];

export type OpenDataPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: OpenDataPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

interface Owned {
  readonly departmentId: string;
  readonly ownerStaffId?: string | null;
}

/** Sets of the own sections and one's own; who manages the catalogue, those of all. */
export function canManage(actor: Actor, set: Owned): boolean {
  if (can(actor, 'open-data.manage')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'datasets.manage')) return false;
  return actor.departmentIds.includes(set.departmentId) || actor.staffId === set.ownerStaffId;
}

/** @throws AppError `forbidden` */
export function assertManages(actor: Actor, set: Owned): void {
  if (!canManage(actor, set)) throw new AppError('forbidden', refusals.otherSection);
}
