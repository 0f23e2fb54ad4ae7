import type { Job } from '#platform/module.ts';
import { createPoller } from './poll.ts';

export const jobs: readonly Job<never>[] = [
  // The agency asks for no more than one look a minute. A missed look is made good by the next.
  { name: 'emergency.poll-jma', cron: '* * * * *', retryLimit: 0, run: createPoller() },
];
