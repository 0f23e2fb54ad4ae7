import type { ServiceManifest } from '../manifest.ts';
import { sweep } from './jobs.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { staffRoutes } from './staff.routes.ts';
import { words } from './views/text.ts';

/** Who is signed in: staff and citizens. */
export const accounts: ServiceManifest = {
  name: 'accounts',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs: [sweep],
  navigation: {
    public: [{ label: words.myPage, href: '/my', order: 900 }],
    staff: [
      { label: words.account, href: '/staff/account', order: 900 },
      {
        ...{ label: words.invitations, href: '/staff/invitations', order: 850 },
        permission: 'accounts.invite',
      },
    ],
  },
};
