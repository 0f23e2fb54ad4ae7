import { indexByHost, listTowns, townsTopic } from '#engines/organisation/contract.ts';
import { type Database, pageTopicsChannel } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';

/** Which town a host is for, in memory: every request asks, and towns change once in years. */
export interface TownDirectory {
  find(host: string): TownInfo | undefined;
  list(): readonly TownInfo[];
  reload(): Promise<void>;
}

/**
 * @param fallback `TOMONI_TOWN`: the town for hosts that no town claims. Without it the only town
 *   answers them; with several towns and no fallback they get 404.
 */
export async function createTownDirectory(
  database: Database,
  fallback: string | undefined,
): Promise<TownDirectory> {
  let towns: readonly TownInfo[] = [];
  let find = indexByHost(towns, fallback);
  const reload = async (): Promise<void> => {
    towns = await listTowns(database);
    find = indexByHost(towns, fallback);
  };
  // While the database is away the towns stay as they were; the reconnection asks again.
  const reloadWhenPossible = (): void => void reload().catch(() => undefined);
  const hear = (message: string): void => {
    const { topics } = JSON.parse(message) as { topics: readonly string[] };
    if (topics.includes(townsTopic)) reloadWhenPossible();
  };
  await reload();
  await database.listen(pageTopicsChannel, hear, reloadWhenPossible);
  return { find: (host) => find(host), list: () => towns, reload };
}
