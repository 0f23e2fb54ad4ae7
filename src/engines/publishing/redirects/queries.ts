import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { RegisteredItem } from '../item.ts';
import { itemColumns } from '../items/queries.ts';
import { items, redirects } from '../schema.ts';
import { type Redirect, sourcesOf } from './rules.ts';

export const redirectsPerPage = 50;

export interface ListedRedirect extends Redirect {
  readonly note: string | null;
  readonly hits: number;
  readonly lastHitAt: Date | null;
}

/** The redirect for an address that has no page, counted as used. */
export async function followRedirect(
  { town, db, now }: Unit,
  address: string,
): Promise<Redirect | undefined> {
  const sources = sourcesOf(address);
  if (sources.length === 0) return undefined;
  const rows = await db
    .select({ source: redirects.source, target: redirects.target })
    .from(redirects)
    .where(and(eq(redirects.town, town), inArray(redirects.source, [...sources])));
  const found = sources.flatMap((source) => rows.filter((row) => row.source === source))[0];
  if (!found) return undefined;
  await db
    .update(redirects)
    .set({ hits: sql`${redirects.hits} + 1`, lastHitAt: now })
    .where(and(eq(redirects.town, town), eq(redirects.source, found.source)));
  return found;
}

/** The item whose page was at the address, and which is public no longer. */
export async function findFormerItem(
  { town, db }: Unit,
  path: string,
): Promise<RegisteredItem | undefined> {
  const [row] = await db
    .select(itemColumns.shown)
    .from(items)
    .where(
      and(
        eq(items.town, town),
        eq(items.href, path),
        inArray(items.status, ['withdrawn', 'ended']),
      ),
    )
    .orderBy(desc(items.withdrawnAt))
    .limit(1);
  return row && itemColumns.present(row);
}

/** All of them, to see where a new one would lead. */
export async function readRedirects({ town, db }: Unit): Promise<readonly Redirect[]> {
  return db
    .select({ source: redirects.source, target: redirects.target })
    .from(redirects)
    .where(eq(redirects.town, town));
}

/** A page of redirects, the newest first; `part` is a part of either address. */
export async function listRedirects(
  { town, db }: Unit,
  { part, page }: { readonly part: string; readonly page: number },
): Promise<{ readonly rows: readonly ListedRedirect[]; readonly total: number }> {
  const where = and(
    eq(redirects.town, town),
    part === ''
      ? undefined
      : sql`(strpos(${redirects.source}, ${part}) > 0 OR strpos(${redirects.target}, ${part}) > 0)`,
  );
  const [counted] = await db.select({ total: count() }).from(redirects).where(where);
  const rows = await db
    .select()
    .from(redirects)
    .where(where)
    .orderBy(desc(redirects.createdAt), redirects.source)
    .limit(redirectsPerPage)
    .offset((page - 1) * redirectsPerPage);
  return { rows, total: counted?.total ?? 0 };
}
