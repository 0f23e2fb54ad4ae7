import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'organisation.manage',
    label: { ja: '組織・職員・役割を管理する', en: 'Manage departments, staff and roles' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
  {
    name: 'organisation.transfer',
    label: { ja: '人事異動を準備し、予約する', en: 'Prepare and schedule transfers' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
  {
    name: 'organisation.delegate',
    label: { ja: '自分の権限の代理を頼む', en: 'Delegate own permissions for a time' },
    defaultRoles: ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'],
  },
] as const satisfies readonly Permission[];

export type OrganisationPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function authorise(actor: Actor, permission: OrganisationPermission): void {
  if (can(actor, permission)) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.errors.notPermitted });
}
