import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'forms.build',
    label: { ja: 'フォームを作成・編集する', en: 'Build and edit forms' },
    defaultRoles: ['planner', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'forms.publish',
    label: { ja: 'フォームを公開する', en: 'Publish forms' },
    defaultRoles: ['chief', 'admin'],
  },
  {
    name: 'forms.enter',
    label: {
      ja: '窓口・電話・郵送で受けた内容を入力する',
      en: 'Enter what came in at the counter, by phone or on paper',
    },
    defaultRoles: ['clerk', 'chief', 'admin'],
  },
  {
    name: 'forms.ledger',
    label: {
      ja: '記入の省略を集計し、秒数を設定する',
      en: 'See what writing was saved, and set the seconds',
    },
    defaultRoles: ['planner', 'chief', 'admin'],
  },
] as const satisfies readonly Permission[];

export type FormsPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function authorise(actor: Actor, permission: FormsPermission): void {
  if (can(actor, permission)) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.errors.notPermitted });
}
