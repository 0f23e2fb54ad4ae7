import { getUploaded, listDue } from '#engines/datasets/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Job } from '#platform/module.ts';
import { publish } from './commands.ts';

const clock: Actor = { kind: 'system', name: 'open-data.publish-due' };

export const deskJobs: readonly Job<never>[] = [
  {
    // At the beginning of the day for which a version was planned.
    name: 'open-data.publish-due',
    cron: '5 0 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => {
          for (const { id, datasetId } of await listDue(unit, dayInTokyo(unit.now))) {
            await publish(unit, clock, await getUploaded(unit, datasetId), id);
          }
        });
      }
    },
  },
];
