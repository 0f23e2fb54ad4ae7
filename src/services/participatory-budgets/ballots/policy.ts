import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { ballotRefusals, permissionTexts } from './text.ts';

/** Who handles the roll sees names, who handles the box sees ballots, who counts answers for both. */
export const ballotPermissions = [
  {
    name: 'participatory-budgets.roll',
    label: permissionTexts.roll,
    defaultRoles: ['planner', 'admin'],
  },
  {
    name: 'participatory-budgets.poll',
    label: permissionTexts.poll,
    defaultRoles: ['clerk', 'planner', 'chief'],
  },
  {
    name: 'participatory-budgets.count',
    label: permissionTexts.count,
    defaultRoles: ['planner', 'chief'],
  },
] as const satisfies readonly Permission[];

export type BallotPermission = (typeof ballotPermissions)[number]['name'];

/** @throws AppError `forbidden` */
export function insistOn(actor: Actor, permission: BallotPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', ballotRefusals.notPermitted);
}
