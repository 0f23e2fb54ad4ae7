import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { hookRoutes } from './accounts/hooks.routes.ts';
import { accountNotice } from './accounts/pause.ts';
import { accountRoutes } from './accounts/staff.routes.tsx';
import { calendarRoutes } from './calendar/staff.routes.tsx';
import { carrier } from './carrier.ts';
import { lineListener } from './clients/line/hear.ts';
import { jobs } from './deliveries/jobs.ts';
import { deliveryNotice } from './deliveries/record.ts';
import { deliveryRoutes } from './deliveries/staff.routes.tsx';
import { jobs as followJobs } from './following/jobs.ts';
import { followRoutes } from './following/public.routes.tsx';
import { followersRoutes } from './following/staff.routes.tsx';
import { linkRoutes } from './links/public.routes.ts';
import { jobs as mailingJobs } from './mail-lists/jobs.ts';
import { mailingRoutes } from './mail-lists/staff.routes.tsx';
import { menuRoutes } from './menus/staff.routes.tsx';
import { jobs as collectJobs } from './metrics/collect/jobs.ts';
import { measures } from './metrics/measures.ts';
import { metricsRoutes } from './metrics/staff.routes.tsx';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { approvalKind } from './posts/approval-kind.ts';
import { postRoutes } from './posts/staff.routes.tsx';
import { text } from './text.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', linkRoutes)
  .route('/', hookRoutes)
  .route('/', followRoutes);

const staffRoutes = new Hono<HttpEnv>()
  .route('/', menuRoutes)
  .route('/', metricsRoutes)
  .route('/', followersRoutes)
  .route('/', mailingRoutes)
  .route('/', accountRoutes)
  .route('/', deliveryRoutes)
  .route('/', calendarRoutes)
  .route('/', postRoutes);

const { navigation, notices } = text;
const permission = 'channels.write';

/** Takes what the town publishes to where people are. */
export const channels: ServiceManifest = {
  name: 'channels',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs: [...jobs, ...mailingJobs, ...followJobs, ...collectJobs],
  measures,
  ownership,
  approvals: [approvalKind],
  carriers: [carrier],
  lineListeners: [lineListener],
  notifications: [
    { kind: accountNotice, label: notices.account, for: 'staff', urgent: true },
    { kind: deliveryNotice, label: notices.delivery, for: 'staff' },
  ],
  navigation: {
    footer: [{ label: navigation.follow, href: '/follow', order: 5 }],
    staff: [
      { label: navigation.calendar, href: '/staff/channels/calendar', permission, order: 34 },
      { label: navigation.posts, href: '/staff/channels/posts', permission, order: 35 },
      { label: navigation.deliveries, href: '/staff/channels/deliveries', permission, order: 36 },
      { label: navigation.metrics, href: '/staff/channels/metrics', permission, order: 38 },
      { label: navigation.followers, href: '/staff/channels/followers', permission, order: 39 },
      { label: navigation.accounts, href: '/staff/channels/accounts', permission, order: 37 },
    ],
  },
};
