import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { refusals } from './text.ts';

export const permissions: readonly Permission[] = [
  {
    name: 'procedures.manage',
    label: {
      ja: '手続の案内を編集し、オンライン受付を始める・止める',
      en: 'Edit procedures and open or close them online',
    },
    defaultRoles: ['clerk', 'chief', 'admin'],
  },
  {
    name: 'procedures.promoted',
    label: {
      ja: 'オンライン化を進める手続の一覧を編集する',
      en: 'Edit the list of promoted procedures',
    },
    defaultRoles: ['planner', 'chief', 'admin'],
  },
];

/** @throws AppError forbidden */
export function assertMay(actor: Actor, permission: string): void {
  if (!can(actor, permission)) throw new AppError('forbidden', refusals.notPermitted);
}

/** How rows name who acted; people by their name at the time, as a paper file would. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}
