import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { harvest } from './commands.ts';
import { fetchText } from './fetch.ts';
import { listSources } from './queries.ts';

export const harvestName = 'open-data.harvest';

export const neighbourJobs: readonly Job<never>[] = [
  {
    name: harvestName,
    cron: '40 3 * * *',
    retryLimit: 0,
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        const known = await database.inTown(code, listSources);
        for (const source of known) {
          await harvest(database, code, source, (href) => fetchText(href));
        }
      }
    },
  },
];
