import type { Permission } from '#platform/module.ts';
import { text } from './text.ts';

/** Messages may hold sign-in links, so reading them is for those who administer anyway. */
export const permissions = [
  {
    name: 'outbox.read',
    label: text.permissions.read,
    defaultRoles: ['admin'],
    secondFactor: true,
  },
  {
    name: 'jobs.manage',
    label: text.permissions.manage,
    defaultRoles: ['admin'],
    secondFactor: true,
  },
] as const satisfies readonly Permission[];
