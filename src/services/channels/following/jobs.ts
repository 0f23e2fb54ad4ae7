import { findAddresses } from '#engines/accounts/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { forgetUnconfirmed, refreshAddresses } from './commands.ts';
import { listAccountIds } from './queries.ts';

/** Accounts have no town, so their addresses are looked up between two units of work. */
async function followAccounts(platform: Platform, town: string): Promise<void> {
  const { database } = platform;
  const ids = await database.inTown(town, listAccountIds);
  if (ids.length === 0) return;
  const addresses = await findAddresses(platform, ids);
  await database.inTown(town, (unit) => refreshAddresses(unit, addresses, ids));
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'channels.follow-forget',
    cron: '17 * * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, forgetUnconfirmed);
      }
    },
  },
  {
    name: 'channels.follow-accounts',
    cron: '20 4 * * *',
    run: async (platform) => {
      for (const { code } of await listTowns(platform.database))
        await followAccounts(platform, code);
    },
  },
];
