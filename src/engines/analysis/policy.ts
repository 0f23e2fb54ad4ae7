import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { permissionTexts, refusals } from './text.ts';

export const permissions = [
  {
    name: 'analysis.run',
    label: permissionTexts.run,
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'analysis.sign',
    label: permissionTexts.sign,
    defaultRoles: ['planner', 'chief', 'admin'],
  },
] as const satisfies readonly Permission[];

export type AnalysisPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` */
export function assertMay(actor: Actor, permission: AnalysisPermission): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** Who acted: a member of staff by id, everything else by name. */
export function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'system' ? actor.name : actor.kind;
}
