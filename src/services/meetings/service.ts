import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { agendaDeskRoutes } from './agenda/staff.routes.tsx';
import { apiRoutes } from './api.routes.ts';
import { meetingDatasets } from './datasets.ts';
import { jobs } from './jobs.ts';
import { liveJobs } from './live/keep.ts';
import { liveRoutes } from './live/public.routes.tsx';
import { liveDeskRoutes } from './live/staff.routes.tsx';
import { meetingRoutes } from './meetings/public.routes.tsx';
import { meetingDeskRoutes } from './meetings/staff.routes.tsx';
import { minutesApproval } from './minutes/kind.ts';
import { minutesRoutes } from './minutes/public.routes.tsx';
import { minutesDeskRoutes } from './minutes/staff.routes.tsx';
import { moduleName, noticeKind } from './model.ts';
import { ownership } from './ownership.ts';
import { promise, question } from './points/kinds.ts';
import { questionRoutes } from './points/public.routes.tsx';
import { pointDeskRoutes } from './points/staff.routes.tsx';
import { textSource } from './points/texts.ts';
import { permissions } from './policy.ts';
import { recordDeskRoutes } from './records/staff.routes.tsx';
import { seriesRoutes } from './series/public.routes.tsx';
import { searchSource } from './series/search-entry.ts';
import { seriesDeskRoutes } from './series/staff.routes.tsx';
import { signUpRoutes } from './sign-ups/public.routes.tsx';
import { signUpDeskRoutes } from './sign-ups/staff.routes.tsx';
import { navigationTexts, noticeTexts } from './text.ts';

// Words in the place of an address come first.
const publicRoutes = new Hono<HttpEnv>()
  .route('/', seriesRoutes)
  .route('/', signUpRoutes)
  .route('/', questionRoutes)
  .route('/', liveRoutes)
  .route('/', minutesRoutes)
  .route('/', meetingRoutes);

const staffRoutes = new Hono<HttpEnv>()
  .route('/', seriesDeskRoutes)
  .route('/', agendaDeskRoutes)
  .route('/', signUpDeskRoutes)
  .route('/', liveDeskRoutes)
  .route('/', pointDeskRoutes)
  .route('/', minutesDeskRoutes)
  .route('/', recordDeskRoutes)
  .route('/', meetingDeskRoutes);

/** 市民との会議: series, sign-ups, agenda, promises, minutes. */
export const meetings: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs: [...jobs, ...liveJobs],
  ownership,
  inputs: [question, promise],
  texts: [textSource],
  search: searchSource,
  datasets: meetingDatasets,
  approvals: [minutesApproval],
  notifications: [{ kind: noticeKind, label: noticeTexts.kind, for: 'citizens' }],
  navigation: {
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/meetings', order: 52 },
        permission: 'meetings.manage',
      },
    ],
  },
};
