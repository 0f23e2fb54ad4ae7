import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { items } from '../schema.ts';

/** A page of the site, with the moment of its last change where it is known. */
export interface SitePage {
  readonly href: string;
  readonly changedAt?: Date | null;
}

/** Limit of the protocol (sitemaps.org). */
export const pagesInFile = 50_000;

const isPublic = ({ town }: Unit) => and(eq(items.town, town), eq(items.status, 'published'));

export async function countPublicItems(unit: Unit): Promise<number> {
  const [row] = await unit.db.select({ total: count() }).from(items).where(isPublic(unit));
  return row?.total ?? 0;
}

/** Addresses of public items, those of one file. @param file from 1. */
export function listPublicItems(unit: Unit, file: number): Promise<SitePage[]> {
  return unit.db
    .select({
      href: items.href,
      changedAt: sql<Date>`coalesce(${items.revisedAt}, ${items.publishedAt})`.mapWith(
        items.publishedAt,
      ),
    })
    .from(items)
    .where(isPublic(unit))
    .orderBy(asc(items.owner), asc(items.id))
    .limit(pagesInFile)
    .offset((file - 1) * pagesInFile);
}
