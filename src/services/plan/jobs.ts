import { listTowns } from '#engines/organisation/contract.ts';
import type { Database } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { listDefinedIds, syncComputed } from './observations/sync.ts';
import { remind } from './reminders/commands.ts';

const syncName = 'plan.sync';
const remindName = 'plan.remind';

/** Takes over what the measures computed, an indicator at a time, so that one fault stops one only. */
async function syncTown(database: Database, town: string): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await database.inTown(town, listDefinedIds)) {
    try {
      await database.inTown(town, (unit) => syncComputed(unit, id));
    } catch (failure) {
      failures.push(failure);
    }
  }
  // Pages tell what is due, which changes with the day.
  await database.inTown(town, async (unit) => unit.drop('plan'));
  if (failures.length > 0) throw new AggregateError(failures, `figures of town ${town}`);
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'plan.daily',
    // After the measures have taken their snapshots of the day before.
    cron: '40 0 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, (unit) => unit.enqueue(syncName, {}, { singletonKey: 'town' }));
      }
    },
  },
  {
    name: 'plan.morning',
    cron: '0 8 * * 1-5',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, (unit) =>
          unit.enqueue(remindName, {}, { singletonKey: 'town' }),
        );
      }
    },
  },
  {
    name: syncName,
    run: ({ database }, { town }: { town: string }) => syncTown(database, town),
  } satisfies Job<{ town: string }>,
  {
    name: remindName,
    run: (platform, { town }: { town: string }) => remind(platform, town),
  } satisfies Job<{ town: string }>,
];
