import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { remindOfTokens } from '../accounts/reminders.ts';
import { deliverName, wakeAccount } from './commands.ts';
import { listDueAccounts } from './queries.ts';
import { sendDue } from './send.ts';

/** What a pause, a limit, a killed process or a missing setting left behind. */
async function sweep({ database }: Platform): Promise<void> {
  for (const { code } of await listTowns(database)) {
    await database.inTown(code, async (unit) => {
      for (const id of await listDueAccounts(unit)) await wakeAccount(unit, id);
    });
  }
}

export const jobs: readonly Job<never>[] = [
  {
    name: deliverName,
    run: (platform, { town, accountId }) => sendDue(platform, town, accountId),
  } satisfies Job<{ town: string; accountId: string }>,
  { name: 'channels.sweep', cron: '* * * * *', run: sweep },
  {
    name: 'channels.remind',
    cron: '30 8 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) await database.inTown(code, remindOfTokens);
    },
  },
];
