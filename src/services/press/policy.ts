import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'press.write',
    label: permissionTexts.write,
    defaultRoles: ['editor', 'clerk', 'planner', 'chief', 'finance', 'admin'],
  },
  { name: 'press.publish', label: permissionTexts.publish, defaultRoles: ['chief', 'admin'] },
  { name: 'press.list', label: permissionTexts.list, defaultRoles: ['editor', 'admin'] },
] as const satisfies readonly Permission[];

export type PressPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: PressPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

interface Owned {
  readonly departmentId: string;
  readonly ownerStaffId?: string | null;
}

/** Releases of the own sections and one's own; who keeps the press list or publishes, those of all. */
export function canWrite(actor: Actor, release: Owned): boolean {
  if (can(actor, 'press.list') || can(actor, 'press.publish')) return true;
  if (actor.kind !== 'staff' || !can(actor, 'press.write')) return false;
  return (
    actor.departmentIds.includes(release.departmentId) || actor.staffId === release.ownerStaffId
  );
}

/** @throws AppError `forbidden` */
export function assertMayWrite(actor: Actor, release: Owned): void {
  if (!canWrite(actor, release)) throw new AppError('forbidden', refusals.otherSection);
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
