import { type Actor, can, type StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import type { StepMode } from './chain/model.ts';
import { refusals } from './text.ts';

export const permissions = [
  {
    name: 'approvals.request',
    label: { ja: '起案する', en: 'Put drafts before approvers' },
    defaultRoles: ['clerk', 'planner', 'editor', 'finance', 'chief', 'admin'],
  },
  {
    name: 'approvals.decide',
    label: { ja: '決裁する', en: 'Approve drafts' },
    defaultRoles: ['chief', 'mayor', 'finance'],
    secondFactor: true,
  },
  {
    name: 'approvals.consult',
    label: { ja: '合議に応じる', en: 'Agree to drafts of other departments' },
    defaultRoles: ['chief', 'mayor', 'finance', 'planner', 'admin'],
  },
  {
    name: 'approvals.routes',
    label: { ja: '決裁経路を決める', en: 'Set the routes of approval' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];

export type ApprovalPermission = (typeof permissions)[number]['name'];

/** Any one of these lets a person stamp; who may decide may also agree. */
export const stampPermissions: Readonly<Record<StepMode, readonly ApprovalPermission[]>> = {
  approve: ['approvals.decide'],
  consult: ['approvals.consult', 'approvals.decide'],
};

/** @throws AppError `forbidden` unless the actor is a member of staff. */
export function asStaff(actor: Actor): StaffActor {
  if (actor.kind === 'staff') return actor;
  throw new AppError('forbidden', refusals.staffOnly);
}

/** @throws AppError `forbidden` unless the actor holds one of the permissions. */
export function authorise(actor: Actor, ...permissions: readonly ApprovalPermission[]): void {
  if (permissions.some((name) => can(actor, name))) return;
  throw new AppError('forbidden', refusals.notPermitted);
}
