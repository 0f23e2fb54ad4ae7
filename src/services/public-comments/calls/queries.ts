import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { calls, events, settings } from '../schema.ts';
import { names } from '../text.ts';

export type Call = typeof calls.$inferSelect;
export type CallEvent = typeof events.$inferSelect;

export async function findCall({ db, town }: Unit, id: string): Promise<Call | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(calls)
    .where(and(eq(calls.town, town), eq(calls.id, id)));
  return row;
}

/** @throws AppError `not-found` */
export async function getCall(unit: Unit, id: string): Promise<Call> {
  const call = await findCall(unit, id);
  if (!call) throw notFound(names.call);
  return call;
}

/** As `getCall`, held until the end of the unit. */
export async function lockCall({ db, town }: Unit, id: string): Promise<Call> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(calls)
        .where(and(eq(calls.town, town), eq(calls.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.call);
  return row;
}

/** One that everybody may see; withdrawn ones say so. @throws AppError `not-found` for drafts */
export async function getAnnounced({ db, town }: Unit, slug: string): Promise<Call> {
  const [row] = await db
    .select()
    .from(calls)
    .where(
      and(
        eq(calls.town, town),
        eq(calls.slug, slug.slice(0, 60)),
        inArray(calls.state, ['published', 'withdrawn']),
      ),
    );
  if (!row) throw notFound(names.call);
  return row;
}

interface Paged {
  readonly page: number;
  readonly pageSize: number;
}

export interface CallList {
  readonly rows: readonly Call[];
  readonly total: number;
}

const published = (town: string) => and(eq(calls.town, town), eq(calls.state, 'published'));

/** Open or to come, those that end first at the top. */
export async function listCurrent({ db, town }: Unit, today: IsoDate): Promise<readonly Call[]> {
  return db
    .select()
    .from(calls)
    .where(and(published(town), gte(calls.closesOn, today), isNull(calls.answeredOn)))
    .orderBy(asc(calls.closesOn), asc(calls.id))
    .limit(100);
}

/** Over, the newest first. */
export async function listPast(
  { db, town }: Unit,
  today: IsoDate,
  { page, pageSize }: Paged,
): Promise<CallList> {
  const over = and(published(town), or(lt(calls.closesOn, today), isNotNull(calls.answeredOn)));
  const rows = await db
    .select()
    .from(calls)
    .where(over)
    .orderBy(desc(calls.closesOn), desc(calls.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(calls, over) };
}

/** Everything that was announced and not withdrawn, by address. */
export async function listAnnounced({ db, town }: Unit): Promise<readonly Call[]> {
  return db.select().from(calls).where(published(town)).orderBy(asc(calls.slug));
}

/** For the desk: everything, the newest first. */
export async function listAll({ db, town }: Unit, { page, pageSize }: Paged): Promise<CallList> {
  const own = eq(calls.town, town);
  const rows = await db
    .select()
    .from(calls)
    .where(own)
    .orderBy(desc(calls.createdAt), desc(calls.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(calls, own) };
}

/** What sections or people would leave behind when they move. */
export async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<readonly Call[]> {
  const { staffIds, departmentIds } = owners;
  const by = [
    ...(staffIds.length > 0 ? [inArray(calls.ownerStaffId, [...staffIds])] : []),
    ...(departmentIds.length > 0 ? [inArray(calls.departmentId, [...departmentIds])] : []),
  ];
  if (by.length === 0) return [];
  const unfinished = and(ne(calls.state, 'withdrawn'), isNull(calls.answeredOn));
  return db
    .select()
    .from(calls)
    .where(and(eq(calls.town, town), unfinished, or(...by)));
}

/** Those with a result, by words of their title; the newest first, at most 20. */
export async function listAnswered({ db, town }: Unit): Promise<readonly Call[]> {
  return db
    .select()
    .from(calls)
    .where(and(published(town), isNotNull(calls.answeredOn)))
    .orderBy(desc(calls.answeredOn), desc(calls.id))
    .limit(200);
}

/** What readers are told of it, the oldest first. */
export async function listEvents({ db, town }: Unit, callId: string): Promise<CallEvent[]> {
  return db
    .select()
    .from(events)
    .where(and(eq(events.town, town), eq(events.callId, callId)))
    .orderBy(asc(events.id));
}

/** 30 days, as the state's own (行政手続法39条3項), until the town says what its ordinance asks for. */
export const usualDays = 30;

export async function minimumDays({ db, town }: Unit): Promise<number> {
  const [row] = await db
    .select({ days: settings.minimumDays })
    .from(settings)
    .where(eq(settings.town, town));
  return row?.days ?? usualDays;
}
