import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { followSuccessions } from './handover/succession.ts';
import { checkOutside } from './links/check-commands.ts';
import { clock, runDueEverywhere } from './publication/due.ts';

const linksName = 'news.check-links';

export const jobs: readonly Job<never>[] = [
  {
    // What came due while nothing was running is done at the next minute.
    name: 'news.due',
    cron: '* * * * *',
    retryLimit: 0,
    run: ({ database }) => runDueEverywhere(database),
  },
  {
    name: 'news.night',
    cron: '20 2 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, (unit) => followSuccessions(unit, clock));
        await database.inTown(code, (unit) =>
          unit.enqueue(linksName, {}, { singletonKey: 'town' }),
        );
      }
    },
  },
  {
    name: linksName,
    retryLimit: 0,
    run: ({ database }, { town }: { town: string }) => checkOutside(database, town),
  } satisfies Job<{ town: string }>,
];
