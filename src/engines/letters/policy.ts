import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'letters.issue',
    label: text.permissions.issue,
    defaultRoles: ['mayor', 'planner', 'clerk', 'chief', 'finance', 'admin'],
  },
  {
    name: 'letters.void',
    label: text.permissions.void,
    defaultRoles: ['chief', 'admin'],
  },
  {
    name: 'letters.templates',
    label: text.permissions.templates,
    defaultRoles: ['chief', 'admin'],
  },
  {
    name: 'letters.seal',
    label: text.permissions.seal,
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];

export type LettersPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function authorise(actor: Actor, permission: LettersPermission): void {
  if (can(actor, permission)) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
}

/** How rows name who did something; the audit log says the rest. */
export function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'system' ? actor.name : actor.kind;
}
