import { and, count, desc, eq, exists, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ItemRef, RegisteredItem } from '../item.ts';
import { filings, items } from '../schema.ts';
import { readAreas, readTopics } from '../topics/queries.ts';
import { resolve, withDescendants } from '../topics/tree.ts';
import { type ItemFilter, type ItemQuery, itemsPerPage } from './model.ts';

/** Everything but the text for the search, which is long. */
const shown = {
  owner: items.owner,
  id: items.id,
  kind: items.kind,
  href: items.href,
  title: items.title,
  summary: items.summary,
  departmentId: items.departmentId,
  topics: items.topics,
  areas: items.areas,
  policy: items.policy,
  image: items.image,
  occasion: items.occasion,
  sample: items.sample,
  status: items.status,
  revision: items.revision,
  publishedAt: items.publishedAt,
  revisedAt: items.revisedAt,
  correction: items.correction,
  withdrawnAt: items.withdrawnAt,
  withdrawalReason: items.withdrawalReason,
};

type Row = { [Key in keyof typeof shown]: (typeof items.$inferSelect)[Key] };

/** The row without its empty columns: an item has no properties that it does not use. */
function present(row: Row): RegisteredItem {
  const given = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as unknown as RegisteredItem;
}

/** For other queries of this engine: the columns of an item, and what makes an item of them. */
export const itemColumns = { shown, present };

/** The first moment of a day in Japan. */
export const startOf = (day: IsoDate): Date => new Date(`${day}T00:00:00+09:00`);

const isRef = ({ town }: Unit, { owner, id }: ItemRef): SQL | undefined =>
  and(eq(items.town, town), eq(items.owner, owner), eq(items.id, id));

function filedUnder(
  { town, db }: Unit,
  facet: 'topic' | 'area',
  slugs: readonly string[],
): SQL | undefined {
  return exists(
    db
      .select({ one: sql`1` })
      .from(filings)
      .where(
        and(
          eq(filings.town, town),
          eq(filings.facet, facet),
          inArray(filings.slug, [...slugs]),
          eq(filings.owner, items.owner),
          eq(filings.itemId, items.id),
        ),
      ),
  );
}

async function underTopic(unit: Unit, topic: string | undefined): Promise<SQL | undefined> {
  if (topic === undefined) return undefined;
  const { list, merged } = await readTopics(unit);
  return filedUnder(unit, 'topic', withDescendants(list, resolve(merged, topic)));
}

async function forArea(unit: Unit, area: string | undefined): Promise<SQL | undefined> {
  if (area === undefined) return undefined;
  const { merged } = await readAreas(unit);
  return filedUnder(unit, 'area', [resolve(merged, area), '*']);
}

/** The condition for what a filter asks for. */
export async function matching(unit: Unit, filter: ItemFilter): Promise<SQL | undefined> {
  const { kinds, departmentId, policy, owner, from, until, status = 'published' } = filter;
  return and(
    eq(items.town, unit.town),
    eq(items.status, status),
    kinds && inArray(items.kind, [...kinds]),
    departmentId === undefined ? undefined : eq(items.departmentId, departmentId),
    policy === undefined ? undefined : eq(items.policy, policy),
    owner === undefined ? undefined : eq(items.owner, owner),
    from === undefined ? undefined : gte(items.publishedAt, startOf(from)),
    until === undefined ? undefined : lt(items.publishedAt, startOf(addDays(until, 1))),
    await underTopic(unit, filter.topic),
    await forArea(unit, filter.area),
  );
}

/** The item as it stands in the register; undefined when nobody planned or published it. */
export async function findItem(unit: Unit, ref: ItemRef): Promise<RegisteredItem | undefined> {
  const [row] = await unit.db.select(shown).from(items).where(isRef(unit, ref));
  return row && present(row);
}

/** The items of these references that are in the register, in no order. */
export async function findItems(
  unit: Unit,
  refs: readonly ItemRef[],
): Promise<readonly RegisteredItem[]> {
  if (refs.length === 0) return [];
  const rows = await unit.db
    .select(shown)
    .from(items)
    .where(and(eq(items.town, unit.town), or(...refs.map((ref) => isRef(unit, ref)))));
  return rows.map(present);
}

/** The whole text of an item without markup, as its owner gave it for the search. */
export async function findItemBody(unit: Unit, ref: ItemRef): Promise<Text | undefined> {
  const [row] = await unit.db.select({ body: items.body }).from(items).where(isRef(unit, ref));
  return row?.body ?? undefined;
}

/** How many items a filter finds. */
export async function countItems(unit: Unit, filter: ItemFilter): Promise<number> {
  const [row] = await unit.db
    .select({ total: count() })
    .from(items)
    .where(await matching(unit, filter));
  return row?.total ?? 0;
}

export interface ItemPage {
  readonly items: readonly RegisteredItem[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of items, the newest first. */
export async function listItems(unit: Unit, query: ItemQuery): Promise<ItemPage> {
  const { page = 1, pageSize = itemsPerPage } = query;
  const size = Math.min(pageSize, 500);
  const total = await countItems(unit, query);
  const rows = await unit.db
    .select(shown)
    .from(items)
    .where(await matching(unit, query))
    .orderBy(desc(items.publishedAt), items.id)
    .limit(size)
    .offset((page - 1) * size);
  return { items: rows.map(present), total, page, pageSize: size };
}

/** Published items that share topics with this one: most in common first, then the newest. */
export async function relatedItems(
  unit: Unit,
  ref: ItemRef,
  limit: number,
): Promise<readonly RegisteredItem[]> {
  const { town, db } = unit;
  const own = db
    .select({ slug: filings.slug })
    .from(filings)
    .where(
      and(
        eq(filings.town, town),
        eq(filings.facet, 'topic'),
        eq(filings.owner, ref.owner),
        eq(filings.itemId, ref.id),
      ),
    );
  const shared = db
    .select({ owner: filings.owner, itemId: filings.itemId, inCommon: count().as('in_common') })
    .from(filings)
    .where(and(eq(filings.town, town), eq(filings.facet, 'topic'), inArray(filings.slug, own)))
    .groupBy(filings.owner, filings.itemId)
    .as('shared');
  const rows = await db
    .select(shown)
    .from(items)
    .innerJoin(shared, and(eq(shared.owner, items.owner), eq(shared.itemId, items.id)))
    .where(
      and(
        eq(items.town, town),
        eq(items.status, 'published'),
        or(ne(items.owner, ref.owner), ne(items.id, ref.id)),
      ),
    )
    .orderBy(desc(shared.inCommon), desc(items.publishedAt), items.id)
    .limit(limit);
  return rows.map(present);
}
