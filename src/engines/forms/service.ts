import type { ServiceManifest } from '#engines/manifest.ts';
import { builderTexts } from './builder/text.ts';
import { trialOwner } from './builder/trial.ts';
import { jobs } from './drafts/jobs.ts';
import { ledgerWords } from './ledger/text.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { staffRoutes } from './staff.routes.ts';

export const forms: ServiceManifest = {
  name: 'forms',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs,
  forms: trialOwner,
  navigation: {
    staff: [
      {
        ...{ label: builderTexts.title, href: '/staff/forms', order: 76 },
        permission: 'forms.build',
      },
      {
        ...{ label: ledgerWords.title, href: '/staff/forms/ledger', order: 78 },
        permission: 'forms.ledger',
      },
    ],
  },
};
