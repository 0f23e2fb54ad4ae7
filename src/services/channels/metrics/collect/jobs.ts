import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { listOpenAccounts } from '../../accounts/queries.ts';
import { collectAccount } from './collect.ts';

export const collectName = 'channels.collect-account';

/** Each account is a job of its own: one that fails is tried again without the others. */
export async function startCollecting({ database }: Platform): Promise<void> {
  for (const { code } of await listTowns(database)) {
    await database.inTown(code, async (unit) => {
      for (const { id, sample } of await listOpenAccounts(unit)) {
        if (sample) continue;
        await unit.enqueue(collectName, { accountId: id }, { singletonKey: id });
      }
    });
  }
}

export const jobs: readonly Job<never>[] = [
  {
    name: 'channels.collect-metrics',
    // When the day before is over everywhere, and before anybody comes to work.
    cron: '30 5 * * *',
    run: startCollecting,
  },
  {
    name: collectName,
    run: (platform, { town, accountId }) => collectAccount(platform, town, accountId),
  } satisfies Job<{ town: string; accountId: string }>,
];
