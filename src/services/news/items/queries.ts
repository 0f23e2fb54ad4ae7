import {
  and,
  asc,
  count,
  desc,
  eq,
  ilike,
  inArray,
  isNotNull,
  lt,
  ne,
  or,
  type SQL,
} from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { Content } from '../model.ts';
import { untouchedBefore } from '../rules.ts';
import { events, items, versions } from '../schema.ts';
import { names } from '../text.ts';
import type { ListFilter } from './inputs.ts';

export type ItemRow = typeof items.$inferSelect;
export type Version = typeof versions.$inferSelect;
export type EventRow = typeof events.$inferSelect;

export const pageSize = 50;

const own = ({ town }: Unit, id: string): SQL | undefined =>
  and(eq(items.town, town), eq(items.id, id));

export async function findItem(unit: Unit, id: string): Promise<ItemRow | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await unit.db.select().from(items).where(own(unit, id));
  return row;
}

/** @throws AppError `not-found` */
export async function getItem(unit: Unit, id: string): Promise<ItemRow> {
  const row = await findItem(unit, id);
  if (!row) throw notFound(names.item);
  return row;
}

/** The item, held until the commit so that two acts on it come one after the other. */
export async function lockItem(unit: Unit, id: string): Promise<ItemRow> {
  if (!isId(id)) throw notFound(names.item);
  const [row] = await unit.db.select().from(items).where(own(unit, id)).for('update');
  if (!row) throw notFound(names.item);
  return row;
}

export async function findBySlug(unit: Unit, slug: string): Promise<ItemRow | undefined> {
  const [row] = await unit.db
    .select()
    .from(items)
    .where(and(eq(items.town, unit.town), eq(items.slug, slug)));
  return row;
}

export async function findVersion(
  { db, town }: Unit,
  itemId: string,
  number: number,
): Promise<Version | undefined> {
  const [row] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.town, town), eq(versions.itemId, itemId), eq(versions.number, number)));
  return row;
}

/** @throws AppError `not-found` */
export async function getVersion(unit: Unit, itemId: string, number: number): Promise<Version> {
  const version = await findVersion(unit, itemId, number);
  if (!version) throw notFound(names.version);
  return version;
}

export type VersionHead = Omit<Version, 'content' | 'town'>;

/** Without what they say, newest first. */
export async function listVersions({ db, town }: Unit, itemId: string): Promise<VersionHead[]> {
  const { itemId: item, number, base, note, savedBy, savedByStaffId, savedAt } = versions;
  return db
    .select({ itemId: item, number, base, note, savedBy, savedByStaffId, savedAt })
    .from(versions)
    .where(and(eq(versions.town, town), eq(item, itemId)))
    .orderBy(desc(number))
    .limit(200);
}

/** Newest first. */
export async function listEvents({ db, town }: Unit, itemId: string): Promise<EventRow[]> {
  return db
    .select()
    .from(events)
    .where(and(eq(events.town, town), eq(events.itemId, itemId)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(200);
}

/** Days before the end on which the list of expiring items begins. */
const soon = 14 * 86_400_000;

function ofView(unit: Unit, actor: Actor, view: ListFilter['view']): SQL | undefined {
  const live = eq(items.live, 'live');
  switch (view) {
    case 'mine':
      return actor.kind === 'staff' ? eq(items.ownerStaffId, actor.staffId) : undefined;
    case 'drafts':
      return eq(items.branch, 'draft');
    case 'waiting':
      return eq(items.branch, 'waiting');
    case 'scheduled':
      return eq(items.branch, 'scheduled');
    case 'published':
      return live;
    case 'expiring':
      return and(live, lt(items.expireAt, new Date(unit.now.getTime() + soon)));
    case 'untouched':
      return and(live, lt(items.touchedAt, untouchedBefore(unit.now)));
    case 'all':
      return undefined;
  }
}

function matching(unit: Unit, actor: Actor, filter: ListFilter): SQL | undefined {
  const { kind, department, q } = filter;
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    eq(items.town, unit.town),
    ofView(unit, actor, filter.view),
    kind && eq(items.kind, kind),
    department ? eq(items.departmentId, department) : undefined,
    q ? or(ilike(items.title, like), ilike(items.slug, like)) : undefined,
  );
}

/** One page of the desk's list; with how many there are in all. */
export async function listForDesk(
  unit: Unit,
  actor: Actor,
  filter: ListFilter,
  size = pageSize,
): Promise<{ readonly total: number; readonly rows: readonly ItemRow[] }> {
  const where = matching(unit, actor, filter);
  const [counted] = await unit.db.select({ total: count() }).from(items).where(where);
  const byEnd = filter.view === 'expiring' ? [asc(items.expireAt)] : [];
  const byAge = filter.view === 'untouched' ? [asc(items.touchedAt)] : [];
  const rows = await unit.db
    .select()
    .from(items)
    .where(where)
    .orderBy(...byEnd, ...byAge, desc(items.touchedAt), desc(items.id))
    .limit(size)
    .offset((filter.page - 1) * size);
  return { total: counted?.total ?? 0, rows };
}

/** Ids and titles of public items, newest first, for the choice of related ones. */
export async function listPublic({ db, town }: Unit, except?: string) {
  return db
    .select({ id: items.id, title: items.title, slug: items.slug, kind: items.kind })
    .from(items)
    .where(
      and(eq(items.town, town), eq(items.live, 'live'), except ? ne(items.id, except) : undefined),
    )
    .orderBy(desc(items.firstPublishedAt))
    .limit(300);
}

/** What readers may see of these items: those that are public, in the order asked for. */
export async function findPublic(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<{ readonly item: ItemRow; readonly content: Content }[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  const rows = await db
    .select({ item: items, content: versions.content })
    .from(items)
    .innerJoin(
      versions,
      and(
        eq(versions.town, items.town),
        eq(versions.itemId, items.id),
        eq(versions.number, items.liveVersion),
      ),
    )
    .where(and(eq(items.town, town), eq(items.live, 'live'), inArray(items.id, known)));
  return known.flatMap((id) => rows.find(({ item }) => item.id === id) ?? []);
}

/** Slugs that begin so, of other items, live or wished for by a branch. */
export async function takenSlugs(
  { db, town }: Unit,
  wanted: string,
  except: string | undefined,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ slug: items.slug })
    .from(items)
    .where(
      and(
        eq(items.town, town),
        ilike(items.slug, `${wanted}%`),
        except ? ne(items.id, except) : undefined,
      ),
    );
  return new Set(rows.map(({ slug }) => slug));
}

/** Items whose time has come, oldest first: to be published, or to end. */
export async function listDue(
  { db, town, now }: Unit,
  what: 'publish' | 'expire',
): Promise<string[]> {
  const due =
    what === 'publish'
      ? and(eq(items.branch, 'scheduled'), lt(items.publishAt, new Date(now.getTime() + 1)))
      : and(
          eq(items.live, 'live'),
          isNotNull(items.expireAt),
          lt(items.expireAt, new Date(now.getTime() + 1)),
        );
  const rows = await db
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.town, town), due))
    .orderBy(asc(what === 'publish' ? items.publishAt : items.expireAt), asc(items.id))
    .limit(500);
  return rows.map(({ id }) => id);
}

/** Departments that items which are not gone belong to. */
export async function departmentsInUse({ db, town }: Unit): Promise<string[]> {
  const rows = await db
    .selectDistinct({ departmentId: items.departmentId })
    .from(items)
    .where(and(eq(items.town, town), or(ne(items.live, 'withdrawn'), ne(items.branch, 'none'))));
  return rows.map(({ departmentId }) => departmentId);
}

export async function listOf(
  { db, town }: Unit,
  owners: { readonly staffIds?: readonly string[]; readonly departmentIds?: readonly string[] },
): Promise<ItemRow[]> {
  const { staffIds = [], departmentIds = [] } = owners;
  const of = [
    staffIds.length > 0 ? inArray(items.ownerStaffId, [...staffIds]) : undefined,
    departmentIds.length > 0 ? inArray(items.departmentId, [...departmentIds]) : undefined,
  ].filter((one) => one !== undefined);
  if (of.length === 0) return [];
  return db
    .select()
    .from(items)
    .where(
      and(
        eq(items.town, town),
        or(...of),
        or(ne(items.live, 'withdrawn'), ne(items.branch, 'none')),
      ),
    )
    .orderBy(asc(items.title), asc(items.id))
    .limit(1000);
}
