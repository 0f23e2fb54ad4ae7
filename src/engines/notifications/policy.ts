import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

export const permissions = [
  {
    name: 'notifications.deliveries',
    label: text.permission,
    defaultRoles: ['clerk', 'chief', 'admin'],
  },
] as const satisfies readonly Permission[];
