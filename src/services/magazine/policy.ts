import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'magazine.write',
    label: permissionTexts.write,
    defaultRoles: ['editor', 'planner', 'chief', 'admin'],
  },
  { name: 'magazine.publish', label: permissionTexts.publish, defaultRoles: ['chief', 'admin'] },
] as const satisfies readonly Permission[];

export type MagazinePermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: MagazinePermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
