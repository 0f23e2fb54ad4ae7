import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'threads.read',
    label: permissionTexts.read,
    defaultRoles: ['clerk', 'chief', 'planner', 'editor', 'finance', 'admin', 'mayor'],
  },
  {
    name: 'threads.work',
    label: permissionTexts.work,
    defaultRoles: ['clerk', 'chief', 'planner', 'editor'],
  },
  {
    name: 'threads.answer',
    label: permissionTexts.answer,
    defaultRoles: ['clerk', 'chief', 'planner'],
  },
  {
    name: 'threads.moderate',
    label: permissionTexts.moderate,
    defaultRoles: ['chief', 'planner', 'editor', 'admin'],
  },
  {
    name: 'threads.projects',
    label: permissionTexts.projects,
    defaultRoles: ['chief', 'planner', 'editor', 'admin'],
  },
] as const satisfies readonly Permission[];

export type ThreadsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function insistOn(actor: Actor, permission: ThreadsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}
