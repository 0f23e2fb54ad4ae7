import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { noteOpened } from './catalogue/opened.ts';

export const jobs: readonly Job<never>[] = [
  {
    // Before the measures take their picture of the day, ten minutes after midnight.
    name: 'datasets.note-opened',
    cron: '50 23 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await database.inTown(code, noteOpened);
    },
  },
];
