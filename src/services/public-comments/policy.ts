import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'public-comments.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'public-comments.answer',
    label: permissionTexts.answer,
    defaultRoles: ['planner', 'clerk', 'chief'],
  },
] as const satisfies readonly Permission[];

export type CommentsPermission = (typeof permissions)[number]['name'];

interface Owned {
  readonly departmentId: string;
}

/** What belongs to the own sections; others ask the section in charge. */
export function canDo(actor: Actor, permission: CommentsPermission, owned: Owned): boolean {
  if (!can(actor, permission)) return false;
  return actor.kind !== 'staff' || actor.departmentIds.includes(owned.departmentId);
}

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: CommentsPermission, owned: Owned): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
  if (!canDo(actor, permission, owned)) throw new AppError('forbidden', refusals.otherSection);
}

/** How records name who acted. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
