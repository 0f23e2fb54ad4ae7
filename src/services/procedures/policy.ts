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
  {
    name: 'procedures.read-cases',
    label: { ja: '自分の課への申請を見る', en: 'See applications to own departments' },
    defaultRoles: ['clerk', 'chief', 'finance', 'planner'],
  },
  {
    name: 'procedures.work',
    label: { ja: '申請を審査し、補正を求める', en: 'Review applications and ask for corrections' },
    defaultRoles: ['clerk', 'chief'],
  },
  {
    name: 'procedures.decide',
    label: { ja: '申請を承認・不承認にする', en: 'Approve or refuse applications' },
    defaultRoles: ['chief'],
  },
  {
    name: 'procedures.charges',
    label: { ja: '手数料の収納を記録する', en: 'Record the payment of fees' },
    defaultRoles: ['clerk', 'chief', 'finance'],
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
