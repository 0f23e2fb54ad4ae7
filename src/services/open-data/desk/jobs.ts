import { listDue } from '#engines/datasets/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import { attemptInside } from '#platform/database/attempt.ts';
import type { Job } from '#platform/module.ts';
import { publish } from './commands.ts';

const clock: Actor = { kind: 'system', name: 'open-data.publish-due' };

export const deskJobs: readonly Job<never>[] = [
  {
    // At the beginning of the day for which a version was planned.
    name: 'open-data.publish-due',
    cron: '5 0 * * *',
    run: async ({ database, log }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => {
          for (const { id, datasetId } of await listDue(unit, dayInTokyo(unit.now))) {
            const due = { set: datasetId, version: id };
            const done = await attemptInside(unit, () => publish(unit, clock, due));
            // One that cannot be published keeps no other waiting; it stays due.
            if (!done.ok) log.error({ town: code, ...due, err: done.error }, 'not published');
          }
        });
      }
    },
  },
];
