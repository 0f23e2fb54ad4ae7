import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { lineListener } from './answering/line.ts';
import { formOwner } from './answering/owner.ts';
import { surveyPages } from './answering/pages.routes.tsx';
import { answerRoutes } from './answering/public.routes.tsx';
import { jobs } from './jobs.ts';
import { ownership } from './ownership.ts';
import { paperFileRoutes } from './paper/files.routes.tsx';
import { paperPages } from './paper/public.routes.ts';
import { paperRoutes } from './paper/staff.routes.tsx';
import { permissions } from './policy.ts';
import { surveySearch } from './questionnaires/appearance.ts';
import { bankRoutes } from './questionnaires/bank/staff.routes.tsx';
import { overviewRoutes } from './questionnaires/overview.routes.tsx';
import { deskRoutes } from './questionnaires/staff.routes.tsx';
import { surveyDatasets } from './results/datasets.ts';
import { measures } from './results/measures.ts';
import { resultRoutes } from './results/public.routes.tsx';
import { resultDesk } from './results/staff.routes.tsx';
import { textSource } from './results/texts.ts';
import { drawRoutes } from './sampling/draws/staff.routes.tsx';
import { letterRoutes } from './sampling/letters/staff.routes.tsx';
import { listRoutes } from './sampling/lists/staff.routes.tsx';
import { samplingRoutes } from './sampling/staff.routes.tsx';
import { asideRoutes } from './setting-aside/staff.routes.tsx';
import { navigationTexts } from './text.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', answerRoutes)
  .route('/', paperPages)
  .route('/', resultRoutes)
  .route('/', surveyPages);
// Words in the place of an id come first.
const staffRoutes = new Hono<HttpEnv>()
  .route('/', bankRoutes)
  .route('/', resultDesk)
  .route('/', asideRoutes)
  .route('/', listRoutes)
  .route('/', drawRoutes)
  .route('/', letterRoutes)
  .route('/', samplingRoutes)
  .route('/', deskRoutes)
  .route('/', paperFileRoutes)
  .route('/', paperRoutes)
  .route('/', overviewRoutes);

/** Questionnaires: made of forms, answered without a name, counted with what they can tell. */
export const surveys: ServiceManifest = {
  name: 'surveys',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs,
  measures,
  texts: [textSource],
  search: surveySearch,
  datasets: surveyDatasets,
  forms: formOwner,
  ownership,
  lineListeners: [lineListener],
  navigation: {
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/surveys', order: 50 },
        permission: 'surveys.results',
      },
    ],
  },
};
