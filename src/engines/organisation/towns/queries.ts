import type { Database } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { towns } from '../schema.ts';

export type Town = TownInfo;

/** All towns by code. Past row-level security: which town a request is for is not known before. */
export async function listTowns(database: Database): Promise<Town[]> {
  const rows = await database.acrossTowns((db) => db.select().from(towns).orderBy(towns.town));
  return rows.map(({ town, accent, createdAt: _, ...row }) => ({
    ...row,
    code: town,
    accent: accent as TownInfo['accent'],
  }));
}

export async function findTown(database: Database, code: string): Promise<Town | undefined> {
  return (await listTowns(database)).find((town) => town.code === code);
}

/**
 * The town that claims the host; else the fallback town, else the only town.
 * @param host with or without port.
 */
export async function findTownByHost(
  database: Database,
  host: string,
  fallbackTown?: string,
): Promise<Town | undefined> {
  const all = await listTowns(database);
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return (
    all.find(({ hosts }) => hosts.includes(name)) ??
    all.find(({ code }) => code === fallbackTown) ??
    (all.length === 1 ? all[0] : undefined)
  );
}
