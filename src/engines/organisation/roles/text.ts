import type { Text } from '#platform/i18n/text.ts';
import type { RoleName } from '#platform/module.ts';

export const roleLabels = {
  mayor: { ja: '市長', en: 'Mayor' },
  planner: { ja: '企画担当', en: 'Planner' },
  editor: { ja: '広報担当', en: 'Editor' },
  clerk: { ja: '担当者', en: 'Clerk' },
  chief: { ja: '所属長', en: 'Chief' },
  finance: { ja: '財政担当', en: 'Finance' },
  admin: { ja: 'システム管理者', en: 'Administrator' },
} as const satisfies Record<RoleName, Text>;

export const errors = {
  lastManager: {
    ja: '組織を管理できる職員がいなくなるため、変更できません。先に、ほかの職員に管理の役割を付けてください。',
    en: 'Nobody would be left who can manage the organisation. Please give another member of staff such a role first.',
  },
} as const;

export const words = {
  what: { ja: '役割', en: 'The role' },
  title: { ja: '役割と権限', en: 'Roles and permissions' },
  lead: {
    ja: 'どの役割で何ができるかを表します。新しい権限は、はじめの設定の役割に自動で加わります。',
    en: 'Which role may do what. A new permission joins its default roles by itself.',
  },
  caption: { ja: '権限ごとの役割', en: 'Roles by permission' },
  permission: { ja: '権限', en: 'Permission' },
  roles: { ja: 'この権限がある役割', en: 'Roles that hold it' },
  secondFactor: { ja: '二段階の本人確認が必要', en: 'Needs a second factor' },
  edit: { ja: '役割を変更する', en: 'Change a role' },
  permissions: { ja: 'この役割でできること', en: 'What this role may do' },
  save: { ja: '変更を保存する', en: 'Save changes' },
  nobody: { ja: 'どの役割にもありません', en: 'No role' },
} as const;
