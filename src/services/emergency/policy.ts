import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { words } from './text.ts';

export const permissions = [
  {
    name: 'emergency.report',
    label: words.mayReport,
    defaultRoles: ['mayor', 'editor', 'clerk', 'chief', 'admin'],
  },
  { name: 'emergency.switch', label: words.maySwitch, defaultRoles: ['mayor', 'chief', 'editor'] },
  { name: 'emergency.manage', label: words.mayManage, defaultRoles: ['admin'] },
] as const satisfies readonly Permission[];

export type EmergencyPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` without the permission. */
export function authorise(actor: Actor, permission: EmergencyPermission): void {
  if (can(actor, permission)) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: words.notPermitted });
}
