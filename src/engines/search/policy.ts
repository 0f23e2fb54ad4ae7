import type { Permission } from '#platform/module.ts';
import { staffWords } from './text.ts';

export const permissions = [
  { name: 'search.manage', label: staffWords.permission, defaultRoles: ['editor', 'admin'] },
] as const satisfies readonly Permission[];
