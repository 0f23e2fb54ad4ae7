import type { Permission } from '#platform/module.ts';

export const permissions = [
  {
    name: 'audit.read',
    label: { ja: '操作の記録を見る', en: 'Read the audit log' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];
