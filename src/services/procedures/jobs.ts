import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';

export const jobs: readonly Job<never>[] = [
  {
    // Pages say whether applications are taken today, which changes with the day.
    name: 'procedures.midnight',
    cron: '1 0 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => unit.drop('procedures'));
      }
    },
  },
];
