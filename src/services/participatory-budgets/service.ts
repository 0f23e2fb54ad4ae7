import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { ballotJobs } from './ballots/jobs.ts';
import { ballotPermissions } from './ballots/policy.ts';
import { ballotRoutes } from './ballots/public.routes.ts';
import { ballotDesk } from './ballots/staff.routes.ts';
import { datasets } from './datasets.ts';
import { examinationDesk } from './examination/staff.routes.tsx';
import { inputKinds } from './kinds.ts';
import { measures } from './measures.ts';
import { desk, moduleName } from './model.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { progressRoutes } from './progress/staff.routes.tsx';
import { proposalRoutes } from './proposals/public.routes.tsx';
import { proposalDesk } from './proposals/staff.routes.tsx';
import { resultRoutes } from './results/public.routes.tsx';
import { resultDesk } from './results/staff.routes.tsx';
import { roundApproval } from './rounds/approval-kind.ts';
import { roundRoutes } from './rounds/public.routes.tsx';
import { roundDesk } from './rounds/staff.routes.tsx';
import { moduleTexts } from './text.ts';

// Words in the place of a slug come first.
const publicRoutes = new Hono<HttpEnv>()
  .route('/', ballotRoutes)
  .route('/', proposalRoutes)
  .route('/', resultRoutes)
  .route('/', roundRoutes);
const staffRoutes = new Hono<HttpEnv>()
  .route('/', ballotDesk)
  .route('/', examinationDesk)
  .route('/', progressRoutes)
  .route('/', proposalDesk)
  .route('/', resultDesk)
  .route('/', roundDesk);

/** 市民参加型予算: proposals, examination, vote, result, and each winner's way to the finished thing. */
export const participatoryBudgets: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions: [...permissions, ...ballotPermissions],
  jobs: ballotJobs,
  measures,
  ownership,
  datasets,
  approvals: [roundApproval],
  inputs: inputKinds,
  navigation: {
    staff: [
      {
        ...{ label: moduleTexts.desk, href: desk, order: 53 },
        permission: 'participatory-budgets.examine',
      },
    ],
  },
};
