import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { forgetOldQueries } from './asked/commands.ts';
import { readWaiting } from './readings.ts';
import { rebuildIndex } from './rebuild.ts';

export const rebuildName = 'search.rebuild';

export const jobs: readonly Job<never>[] = [
  {
    // Readings are not made in the transaction of a change: they need 300 MB and time.
    name: 'search.read',
    cron: '* * * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await readWaiting(database, code);
    },
  },
  {
    name: 'search.tidy',
    cron: '20 3 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, forgetOldQueries);
      }
    },
  },
  {
    name: rebuildName,
    run: async ({ database }, { town }: { town: string }) => {
      await rebuildIndex(database, town);
    },
  } satisfies Job<{ town: string }>,
];
