import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { forgetSafety } from './commands.ts';

export const safetyJobs: readonly Job<never>[] = [
  {
    name: 'emergency.forget-safety',
    cron: '20 2 * * *',
    run: async ({ database }: Platform) => {
      for (const { code } of await listTowns(database)) await database.inTown(code, forgetSafety);
    },
  },
];
