import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { forgetOldQueries } from './asked/commands.ts';
import { readWaiting } from './readings.ts';
import { findRebuild, rebuildIndex } from './rebuild.ts';

export const rebuildName = 'search.rebuild';

export const jobs: readonly Job<never>[] = [
  {
    // Readings are not made in the transaction of a change: they need 300 MB and time.
    name: 'search.read',
    cron: '* * * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        // A town that is new, or comes from before there was an index, has none yet.
        const rebuild = await database.inTown(code, findRebuild);
        await (rebuild ? readWaiting(database, code) : rebuildIndex(database, code));
      }
    },
  },
  {
    name: 'search.tidy',
    cron: '20 3 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, forgetOldQueries);
        // What a page says changes with the day, too: terms that begin or end, sections that move.
        await rebuildIndex(database, code);
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
