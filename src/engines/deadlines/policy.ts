import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  { name: 'deadlines.manage', label: text.permission, defaultRoles: ['admin'] },
] as const satisfies readonly Permission[];

/** @throws AppError `forbidden` unless the actor may change the town's closing days. */
export function authorise(actor: Actor): void {
  if (can(actor, 'deadlines.manage')) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
}
