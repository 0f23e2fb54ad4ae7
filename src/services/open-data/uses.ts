import { and, eq, sum } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { insertInto } from '#platform/database/statement.ts';
import { type UseKind, uses } from './schema.ts';

const counted = insertInto(
  'open_data_uses',
  { town: 'text', slug: 'text', day: 'date', kind: 'text', count: 'integer' },
  `ON CONFLICT (town, slug, day, kind) DO UPDATE SET count = open_data_uses.count + 1`,
);

/** Counts a use; it leaves with the end of the unit and nobody waits for it. */
export function countUse(unit: Unit, slug: string, kind: UseKind): void {
  // One by one: two rows of one set in one statement would meet themselves.
  const { forMany: _, ...statement } = counted;
  unit.send(statement, [unit.town, slug, dayInTokyo(unit.now), kind, 1]);
}

export interface UseCounts {
  readonly downloads: number;
  readonly api: number;
}

/** How often a set was taken in all. */
export async function usesOf({ db, town }: Unit, slug: string): Promise<UseCounts> {
  const rows = await db
    .select({ kind: uses.kind, n: sum(uses.count).mapWith(Number) })
    .from(uses)
    .where(and(eq(uses.town, town), eq(uses.slug, slug)))
    .groupBy(uses.kind);
  const of = (kind: UseKind) => rows.find((row) => row.kind === kind)?.n ?? 0;
  return { downloads: of('download'), api: of('api') };
}
