import { and, eq, gte, lte, sum } from 'drizzle-orm';
import type { ItemRef } from '#engines/publishing/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { linkDays, links } from '../schema.ts';

const joined = and(eq(linkDays.town, links.town), eq(linkDays.code, links.code));

/** Clicks of an item by account, since the beginning. */
export async function countClicks(
  { db, town }: Unit,
  { owner, id }: ItemRef,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ accountId: links.accountId, clicks: sum(linkDays.clicks) })
    .from(links)
    .innerJoin(linkDays, joined)
    .where(and(eq(links.town, town), eq(links.owner, owner), eq(links.itemId, id)))
    .groupBy(links.accountId);
  return new Map(rows.map(({ accountId, clicks }) => [accountId, Number(clicks ?? 0)]));
}

/** Clicks of an account by day, both days included. */
export async function clicksByDay(
  { db, town }: Unit,
  accountId: string,
  from: IsoDate,
  until: IsoDate,
): Promise<ReadonlyMap<IsoDate, number>> {
  const rows = await db
    .select({ day: linkDays.day, clicks: sum(linkDays.clicks) })
    .from(links)
    .innerJoin(linkDays, joined)
    .where(
      and(
        eq(links.town, town),
        eq(links.accountId, accountId),
        gte(linkDays.day, from),
        lte(linkDays.day, until),
      ),
    )
    .groupBy(linkDays.day);
  return new Map(rows.map(({ day, clicks }) => [day, Number(clicks ?? 0)]));
}

/** Clicks of the items that an account has links of, since the beginning, as `owner id`. */
export async function clicksByItem(
  { db, town }: Unit,
  accountId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ owner: links.owner, itemId: links.itemId, clicks: sum(linkDays.clicks) })
    .from(links)
    .leftJoin(linkDays, joined)
    .where(and(eq(links.town, town), eq(links.accountId, accountId)))
    .groupBy(links.owner, links.itemId);
  return new Map(
    rows.map(({ owner, itemId, clicks }) => [`${owner} ${itemId}`, Number(clicks ?? 0)]),
  );
}
