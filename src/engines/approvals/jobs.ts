import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { remindHolders } from './drafts/notices.ts';

export const jobs: readonly Job<never>[] = [
  {
    name: 'approvals.remind',
    // Twice a week: what waits for days is not quicker for a notice every morning.
    cron: '10 8 * * 1,4',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await database.inTown(code, remindHolders);
    },
  },
];
