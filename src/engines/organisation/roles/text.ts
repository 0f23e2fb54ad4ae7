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
