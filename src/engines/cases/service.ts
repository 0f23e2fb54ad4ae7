import type { ServiceManifest } from '#engines/manifest.ts';
import { listeners } from './listeners.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { words } from './queue/text.ts';
import { staffRoutes } from './staff.routes.tsx';

export const cases: ServiceManifest = {
  name: 'cases',
  routes: { staff: staffRoutes },
  permissions,
  listeners,
  ownership,
  navigation: { staff: [{ label: words.title, href: '/staff/cases', order: 10 }] },
};
