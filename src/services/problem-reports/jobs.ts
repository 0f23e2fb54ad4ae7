import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { sweepDrafts } from './sending/drafts.ts';

export const jobs: readonly Job<never>[] = [
  {
    name: 'problem-reports.sweep',
    cron: '25 3 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await database.inTown(code, sweepDrafts);
    },
  },
];
