import { type Actor, can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'content.override',
    label: {
      ja: '点検で見つかった誤りを、理由を書いて残したまま公開する',
      en: 'Publish with errors that checks found, stating the reason',
    },
    defaultRoles: ['chief', 'admin'],
  },
  {
    name: 'content.accessibility',
    label: {
      ja: 'アクセシビリティの課題を割り当て、方針と試験結果を書く',
      en: 'Assign accessibility faults, write the policy and test results',
    },
    defaultRoles: ['editor', 'admin'],
  },
  {
    name: 'content.media',
    label: {
      ja: '画像・動画・添付ファイルを登録し、直す',
      en: 'Add and change pictures, videos and files',
    },
    defaultRoles: ['planner', 'editor', 'clerk', 'chief', 'admin'],
  },
  {
    name: 'content.readings',
    label: { ja: 'ふりがな辞書を登録し、直す', en: 'Change the dictionary of readings' },
    defaultRoles: ['editor', 'admin'],
  },
] as const satisfies readonly Permission[];

export type ContentPermission = (typeof permissions)[number]['name'];

/** @throws AppError `forbidden` unless the actor holds the permission. */
export function authorise(actor: Actor, permission: ContentPermission): void {
  if (can(actor, permission)) return;
  throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
}
