import { listTowns } from '#engines/organisation/contract.ts';
import type { Language } from '#platform/i18n/text.ts';
import { outboxJobs } from '#platform/jobs/outbox.ts';
import type { Job } from '#platform/module.ts';
import { deliverName, recordBounce } from './commands.ts';
import { deliver, sendDigests } from './deliver.ts';
import { lineChannel } from './line/channel.ts';
import { listRefused } from './queries.ts';

const twoHours = 2 * 3_600_000;

export const jobs: readonly Job<never>[] = [
  ...outboxJobs(lineChannel),
  {
    name: deliverName,
    run: deliver,
  } satisfies Job<{ town: string; id: string; language?: Language }>,
  {
    name: 'notifications.digest',
    cron: '0 18 * * *',
    run: async (platform) => {
      for (const { code } of await listTowns(platform.database)) await sendDigests(platform, code);
    },
  },
  {
    // Overlaps with the run before, so that none is missed when the server slept.
    name: 'notifications.note-bounces',
    cron: '23 * * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => {
          const refused = await listRefused(unit, new Date(unit.now.getTime() - twoHours));
          for (const row of refused) await recordBounce(unit, row.address, row.reason ?? '');
        });
      }
    },
  },
];
