import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { outlookPermissionText, permissionText, refusals } from './text.ts';

export const permissions = [
  { name: 'finance.settle', label: permissionText, defaultRoles: ['finance', 'admin'] },
  { name: 'finance.outlook', label: outlookPermissionText, defaultRoles: ['finance', 'admin'] },
] as const satisfies readonly Permission[];

export type FinancePermission = (typeof permissions)[number]['name'];

/** @throws AppError forbidden */
export function authorise(actor: Actor, permission: FinancePermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}
