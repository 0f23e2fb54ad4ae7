import { and, asc, desc, gt, gte, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { RegisteredItem } from '../item.ts';
import type { ItemFilter } from '../items/model.ts';
import { itemColumns, matching } from '../items/queries.ts';
import { items } from '../schema.ts';

const { shown, present } = itemColumns;

/** No town has as many occasions in a month; a calendar that asks for more gets these. */
export const mostOccasions = 1000;

export interface OccasionFilter extends Pick<ItemFilter, 'topic' | 'area' | 'departmentId'> {
  /** First and last day; what is on between them is found, also when it began before. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly limit?: number;
}

const inOrder: SQL[] = [
  asc(items.startsOn),
  asc(sql`${items.occasion}->>'startsAt'`),
  asc(items.id),
];

/** Published items with an occasion in the days, in the order in which they begin. */
export async function listOccasions(
  unit: Unit,
  { from, until, limit = mostOccasions, ...filter }: OccasionFilter,
): Promise<readonly RegisteredItem[]> {
  const rows = await unit.db
    .select(shown)
    .from(items)
    .where(
      and(
        await matching(unit, filter),
        gte(items.endsOn, from),
        until === undefined ? undefined : lte(items.startsOn, until),
      ),
    )
    .orderBy(...inOrder)
    .limit(limit);
  return rows.map(present);
}

/** Occasions that were withdrawn since a moment, so that calendars cross them out. */
export async function listCancelled(
  unit: Unit,
  since: Date,
  filter: Pick<ItemFilter, 'topic' | 'area'>,
): Promise<readonly RegisteredItem[]> {
  const rows = await unit.db
    .select(shown)
    .from(items)
    .where(
      and(
        await matching(unit, { ...filter, status: 'withdrawn' }),
        isNotNull(items.startsOn),
        gt(items.withdrawnAt, since),
      ),
    )
    .orderBy(desc(items.withdrawnAt))
    .limit(mostOccasions);
  return rows.map(present);
}

/** What the front page shows of the register. */
export interface HomeItems {
  readonly newest: readonly RegisteredItem[];
  /** What is on today and in the six days after. */
  readonly thisWeek: readonly RegisteredItem[];
}

const kindsOnHome = ['article', 'event', 'video', 'story', 'magazine', 'press'] as const;

/** Three newest items and at most five occasions of the seven days from today. */
export async function findHomeItems(unit: Unit): Promise<HomeItems> {
  const from = dayInTokyo(unit.now);
  const rows = await unit.db
    .select(shown)
    .from(items)
    .where(and(await matching(unit, {}), inArray(items.kind, [...kindsOnHome])))
    .orderBy(desc(items.publishedAt), items.id)
    .limit(3);
  return {
    newest: rows.map(present),
    thisWeek: await listOccasions(unit, { from, until: addDays(from, 6), limit: 5 }),
  };
}
