import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { activitiesTopic } from './model.ts';

export const midnightName = 'threads.midnight';

export const projectJobs: readonly Job<never>[] = [
  {
    // Pages say what is open today; the clock of jobs is Japan's.
    name: midnightName,
    cron: '0 0 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => unit.drop(activitiesTopic));
      }
    },
  } satisfies Job,
];
