import type { PageCache } from '#platform/cache/page-cache.ts';
import { type Database, pageTopicsChannel } from '#platform/database/database.ts';
import { everyPage, type TownAlert } from '#platform/http/context.ts';
import { findAlert } from '#services/emergency/situation/queries.ts';
import type { TownDirectory } from './town-directory.ts';

/** Which towns are in an emergency, in memory: every page asks. */
export interface TownAlerts {
  find(town: string): TownAlert | undefined;
}

export const noAlerts: TownAlerts = { find: () => undefined };

/**
 * Switching a town drops all its pages; whoever hears of it reads anew and drops them once more, so that
 * a page made in between does not outlive its missing banner.
 */
export async function createTownAlerts(
  database: Database,
  towns: TownDirectory,
  pages: PageCache,
): Promise<TownAlerts> {
  const alerts = new Map<string, TownAlert>();
  const read = async (town: string): Promise<void> => {
    const alert = await database.inTown(town, findAlert);
    if (alert) alerts.set(town, alert);
    else alerts.delete(town);
    pages.drop(town, [everyPage]);
  };
  const readAll = async (): Promise<void> => {
    for (const { code } of towns.list()) await read(code);
  };
  // While the database is away the towns stay as they were; the reconnection asks again.
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined);
  await readAll();
  await database.listen(
    pageTopicsChannel,
    (message) => {
      const { town, topics } = JSON.parse(message) as { town: string; topics: readonly string[] };
      if (topics.includes(everyPage)) quietly(read(town));
    },
    () => quietly(readAll()),
  );
  return { find: (town) => alerts.get(town) };
}
