import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'channels.write',
    label: text.permissions.write,
    defaultRoles: ['editor', 'planner', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'channels.approve',
    label: text.permissions.approve,
    defaultRoles: ['editor', 'chief', 'admin'],
    secondFactor: true,
  },
  {
    name: 'channels.manage',
    label: text.permissions.manage,
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];

export type ChannelPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: ChannelPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', text.refusals.notPermitted);
}

interface Owned {
  readonly departmentId: string;
  readonly shared?: boolean;
}

/** Whether somebody may post for this department, or on this account. */
export function isOwn(actor: Actor, { departmentId, shared }: Owned): boolean {
  if (actor.kind === 'system' || shared) return true;
  if (can(actor, 'channels.manage')) return true;
  return actor.kind === 'staff' && actor.departmentIds.includes(departmentId);
}

/** @throws AppError `forbidden` unless the actor writes for this department. */
export function assertOwn(actor: Actor, owned: Owned): void {
  assertMay(actor, 'channels.write');
  if (!isOwn(actor, owned)) throw new AppError('forbidden', text.refusals.otherDepartment);
}

/** How the ledger names who acted; people by their name at the time. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}
