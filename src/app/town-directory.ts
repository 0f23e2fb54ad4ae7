import { listTowns } from '#engines/organisation/contract.ts';
import type { Database } from '#platform/database/database.ts';
import { pageTopicsChannel } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';

/** Which town a host is for, in memory: every request asks, and towns change once in years. */
export interface TownDirectory {
  find(host: string): TownInfo | undefined;
  list(): readonly TownInfo[];
  reload(): Promise<void>;
}

/** Dropped by whoever adds or changes a town, so that every process reads the towns again. */
export const townsTopic = 'towns';

/**
 * @param fallback `TOMONI_TOWN`: the town for hosts that no town claims. Without it the only town
 *   answers them; with several towns and no fallback they get 404.
 */
export async function createTownDirectory(
  database: Database,
  fallback: string | undefined,
): Promise<TownDirectory> {
  let towns: readonly TownInfo[] = [];
  let byHost = new Map<string, TownInfo>();
  const reload = async (): Promise<void> => {
    towns = await listTowns(database);
    byHost = new Map(towns.flatMap((town) => town.hosts.map((host) => [host, town] as const)));
  };
  await reload();
  await database.listen(pageTopicsChannel, (message) => {
    const { topics } = JSON.parse(message) as { topics: readonly string[] };
    if (topics.includes(townsTopic)) void reload();
  });
  return {
    find: (host) =>
      byHost.get(host.replace(/:\d+$/, '').toLowerCase()) ??
      towns.find(({ code }) => code === fallback) ??
      (towns.length === 1 ? towns[0] : undefined),
    list: () => towns,
    reload,
  };
}
