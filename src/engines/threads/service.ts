import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { answerApproval } from './answers/approval-kind.ts';
import { voiceDesk } from './desk/staff.routes.tsx';
import { togetherDesk } from './desk/together/staff.routes.tsx';
import { inputCase } from './inputs/case-type.ts';
import { jobs as inputJobs } from './inputs/check.ts';
import { listeners } from './inputs/follow-case.ts';
import { inputNotice } from './inputs/model.ts';
import { voiceRoutes } from './inputs/public.routes.tsx';
import { hopNotices, lineJobs } from './lines/notify.ts';
import { ownHopKinds } from './lines/own-kinds.ts';
import { lineRoutes } from './lines/public.routes.tsx';
import { lineDesk } from './lines/staff.routes.tsx';
import { measures } from './measures.ts';
import { staffNotice as appealNotice } from './moderation/appeals/text.ts';
import { campaignJobs } from './moderation/campaigns/commands.ts';
import { moderationDesk } from './moderation/staff.routes.tsx';
import { deskWords as moderationWords } from './moderation/text.ts';
import { staffNotice } from './objections/text.ts';
import { permissions } from './policy.ts';
import { projectJobs } from './projects/jobs.ts';
import { projectRoutes } from './projects/public.routes.tsx';
import { projectDesk } from './projects/staff.routes.tsx';
import { navigationTexts as projectTexts } from './projects/text.ts';
import { threadsSearch } from './search.ts';
import { navigationTexts, noticeTexts } from './text.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', voiceRoutes)
  .route('/', lineRoutes)
  .route('/', projectRoutes);
const staffRoutes = new Hono<HttpEnv>()
  .route('/', togetherDesk)
  .route('/', voiceDesk)
  .route('/', lineDesk)
  .route('/', projectDesk)
  .route('/', moderationDesk);

export const threads: ServiceManifest = {
  name: 'threads',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  approvals: [answerApproval],
  cases: [inputCase],
  listeners,
  jobs: [...inputJobs, ...lineJobs, ...projectJobs, ...campaignJobs],
  notifications: [
    { kind: inputNotice, label: noticeTexts.input, for: 'citizens' },
    { kind: staffNotice.kind, label: staffNotice.label, for: 'staff' },
    { kind: appealNotice.kind, label: appealNotice.label, for: 'staff' },
    ...hopNotices,
  ],
  measures,
  search: threadsSearch,
  hops: ownHopKinds,
  navigation: {
    public: [{ label: projectTexts.participate, href: '/participate', order: 41 }],
    staff: [
      {
        ...{ label: navigationTexts.voices, href: '/staff/voices', order: 21 },
        permission: 'threads.read',
      },
      {
        ...{ label: moderationWords.title, href: '/staff/moderation', order: 22 },
        permission: 'threads.moderate',
      },
      {
        ...{ label: projectTexts.threads, href: '/staff/threads', order: 23 },
        permission: 'threads.projects',
      },
      {
        ...{ label: projectTexts.projects, href: '/staff/projects', order: 24 },
        permission: 'threads.projects',
      },
    ],
  },
};
