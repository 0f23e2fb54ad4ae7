import type { Permission } from '#platform/module.ts';

export const permissions: readonly Permission[] = [
  {
    name: 'accounts.invite',
    label: { ja: '職員を招待する', en: 'Invite staff' },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
  {
    name: 'accounts.revoke',
    label: {
      ja: '職員のサインインと二段階認証を解除する',
      en: 'End sessions and reset second factors of staff',
    },
    defaultRoles: ['admin'],
    secondFactor: true,
  },
];
