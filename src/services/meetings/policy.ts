import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

/** Meetings are run by several sections together, so whoever may run one may run all; the log tells who. */
export const permissions = [
  {
    name: 'meetings.manage',
    label: permissionTexts.manage,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'meetings.minutes',
    label: permissionTexts.minutes,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'meetings.moderate',
    label: permissionTexts.moderate,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
] as const satisfies readonly Permission[];

export type MeetingsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: MeetingsPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

export function staffIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'citizen' ? actor.userId : null;
}
