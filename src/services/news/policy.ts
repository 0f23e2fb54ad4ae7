import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'news.write',
    label: permissionTexts.write,
    defaultRoles: ['editor', 'clerk', 'planner', 'chief', 'finance', 'admin'],
  },
  {
    name: 'news.manage',
    label: permissionTexts.manage,
    defaultRoles: ['editor', 'planner', 'admin'],
  },
  { name: 'news.publish', label: permissionTexts.publish, defaultRoles: ['chief', 'admin'] },
  { name: 'news.handover', label: permissionTexts.handover, defaultRoles: ['chief', 'admin'] },
] as const satisfies readonly Permission[];

export type NewsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: NewsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

interface Owned {
  readonly departmentId: string;
  readonly ownerStaffId?: string | null;
}

/** Items of the own sections and one's own; who manages, those of all. */
export function canWrite(actor: Actor, item: Owned): boolean {
  if (can(actor, 'news.manage')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'news.write')) return false;
  return actor.departmentIds.includes(item.departmentId) || actor.staffId === item.ownerStaffId;
}

/** @throws AppError `forbidden` */
export function assertMayWrite(actor: Actor, item: Owned): void {
  if (!canWrite(actor, item)) throw new AppError('forbidden', refusals.otherSection);
}

/** How rows name who acted. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
