import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { recalculate } from './clock/recalculate.ts';
import { remind } from './clock/remind.ts';
import { recalculateJob } from './closing-days/commands.ts';

const dailyName = 'deadlines.daily';

interface OfTown {
  readonly town: string;
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'deadlines.every-morning',
    // Before the offices open, so that the day's list is there when they do.
    cron: '5 6 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, (unit) =>
          unit.enqueue(dailyName, {}, { singletonKey: 'town' }),
        );
      }
    },
  },
  {
    name: dailyName,
    run: async ({ database }: Platform, { town }: OfTown) => {
      // Heals clocks that began by a calendar just being changed, or before holidays were known.
      await recalculate(database, town);
      await remind(database, town);
    },
  } satisfies Job<OfTown>,
  {
    name: recalculateJob,
    run: ({ database }: Platform, { town }: OfTown) => recalculate(database, town),
  } satisfies Job<OfTown>,
];
