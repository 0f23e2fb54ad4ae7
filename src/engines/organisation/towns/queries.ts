import { eq } from 'drizzle-orm';
import type { Database, Unit } from '#platform/database/database.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { towns } from '../schema.ts';

export type Town = TownInfo;

function present({ town, accent, createdAt: _, ...row }: typeof towns.$inferSelect): Town {
  return { ...row, code: town, accent: accent as TownInfo['accent'] };
}

/** The town of the unit of work; for jobs, which no request told where they are. */
export async function getTown({ db, town }: Unit): Promise<Town> {
  const [row] = await db.select().from(towns).where(eq(towns.town, town));
  if (!row) throw new Error(`town ${town} is not in this installation`);
  return present(row);
}

/** All towns by code. Past row-level security: which town a request is for is not known before. */
export async function listTowns(database: Database): Promise<Town[]> {
  const rows = await database.acrossTowns((db) => db.select().from(towns).orderBy(towns.town));
  return rows.map(present);
}

/**
 * Finds a town by host, with or without port: the town that claims it; else the fallback town, else
 * the only one. Every request asks, and an installation may serve all 1,741 municipalities.
 */
export function indexByHost(
  towns: readonly Town[],
  fallback: string | undefined,
): (host: string) => Town | undefined {
  const byHost = new Map(towns.flatMap((town) => town.hosts.map((host) => [host, town] as const)));
  const otherwise =
    towns.find(({ code }) => code === fallback) ?? (towns.length === 1 ? towns[0] : undefined);
  return (host) => byHost.get(host.replace(/:\d+$/, '').toLowerCase()) ?? otherwise;
}
