import { and, asc, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { MeetingState } from '../model.ts';
import { meetings, minutes, signUps } from '../schema.ts';
import { names } from '../text.ts';

export type MeetingRow = typeof meetings.$inferSelect;

export const pageSize = 20;

/** Meetings that everybody may know of. */
export const publicStates: MeetingState[] = ['announced', 'running', 'ended', 'cancelled'];

const own = ({ town }: Unit, id: string) => and(eq(meetings.town, town), eq(meetings.id, id));

export async function findMeeting(unit: Unit, id: string): Promise<MeetingRow | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await unit.db.select().from(meetings).where(own(unit, id));
  return row;
}

/** @throws AppError `not-found` */
export async function getMeeting(unit: Unit, id: string): Promise<MeetingRow> {
  const row = await findMeeting(unit, id);
  if (!row) throw notFound(names.meeting);
  return row;
}

/** Holds the meeting until the end of the unit of work. @throws AppError `not-found` */
export async function lockMeeting(unit: Unit, id: string): Promise<MeetingRow> {
  const rows = isId(id)
    ? await unit.db.select().from(meetings).where(own(unit, id)).for('update')
    : [];
  const [row] = rows;
  if (!row) throw notFound(names.meeting);
  return row;
}

/** The meeting at an address, if everybody may know of it. @throws AppError `not-found` */
export async function getPublicMeeting({ db, town }: Unit, slug: string): Promise<MeetingRow> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(
      and(eq(meetings.town, town), eq(meetings.slug, slug), inArray(meetings.state, publicStates)),
    );
  if (!row) throw notFound(names.meeting);
  return row;
}

export async function isSlugTaken({ db, town }: Unit, slug: string, id?: string): Promise<boolean> {
  const rows = await db
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.town, town), eq(meetings.slug, slug)));
  return rows.some((row) => row.id !== id);
}

export interface MeetingQuery {
  readonly seriesId?: string;
  readonly states?: readonly MeetingState[];
  /** ISO days, inclusive. */
  readonly from?: string;
  readonly until?: string;
}

function matching(
  { town }: Unit,
  { seriesId, states, from, until }: MeetingQuery,
): SQL | undefined {
  return and(
    eq(meetings.town, town),
    seriesId === undefined ? undefined : eq(meetings.seriesId, seriesId),
    states && inArray(meetings.state, [...states]),
    from === undefined ? undefined : sql`${meetings.day} >= ${from}`,
    until === undefined ? undefined : sql`${meetings.day} <= ${until}`,
  );
}

/** Soonest first; at most `limit`. */
export async function listComing(
  unit: Unit,
  query: MeetingQuery,
  limit = 100,
): Promise<MeetingRow[]> {
  return unit.db
    .select()
    .from(meetings)
    .where(matching(unit, query))
    .orderBy(asc(meetings.day), asc(meetings.startsAt), asc(meetings.id))
    .limit(limit);
}

/** Latest first, in pages. */
export async function listMeetings(
  unit: Unit,
  query: MeetingQuery,
  page: number,
  size = pageSize,
): Promise<{ rows: MeetingRow[]; total: number }> {
  const where = matching(unit, query);
  const rows = await unit.db
    .select()
    .from(meetings)
    .where(where)
    .orderBy(desc(meetings.day), desc(meetings.startsAt), desc(meetings.id))
    .limit(size)
    .offset((page - 1) * size);
  const [all] = await unit.db.select({ total: count() }).from(meetings).where(where);
  return { rows, total: all?.total ?? 0 };
}

export interface Seats {
  readonly confirmed: number;
  readonly waiting: number;
  readonly attended: number;
}

const noSeats: Seats = { confirmed: 0, waiting: 0, attended: 0 };

/** How many come, wait and came, by meeting. */
export async function countSeats(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Seats>> {
  if (ids.length === 0) return new Map();
  const of = (state: string) =>
    sql<number>`count(*) FILTER (WHERE ${signUps.state} = ${state})::int`;
  const rows = await db
    .select({
      id: signUps.meetingId,
      confirmed: of('confirmed'),
      waiting: of('waiting'),
      attended: sql<number>`count(${signUps.attendedAt})::int`,
    })
    .from(signUps)
    .where(and(eq(signUps.town, town), inArray(signUps.meetingId, [...ids])))
    .groupBy(signUps.meetingId);
  return new Map(rows.map(({ id, ...seats }) => [id, seats]));
}

export async function seatsOf(unit: Unit, id: string): Promise<Seats> {
  return (await countSeats(unit, [id])).get(id) ?? noSeats;
}

/** Which of these have minutes that everybody can read. */
export async function withMinutes(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: minutes.meetingId })
    .from(minutes)
    .where(
      and(
        eq(minutes.town, town),
        inArray(minutes.meetingId, [...ids]),
        sql`${minutes.shownVersion} IS NOT NULL`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** Meetings that are not over and for which any of these people or sections answer. */
export async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<MeetingRow[]> {
  const { staffIds, departmentIds } = owners;
  const by = [
    staffIds.length > 0 ? inArray(meetings.ownerStaffId, [...staffIds]) : undefined,
    departmentIds.length > 0 ? inArray(meetings.departmentId, [...departmentIds]) : undefined,
  ].filter((one) => one !== undefined);
  if (by.length === 0) return [];
  const unfinished: MeetingState[] = ['draft', 'announced', 'running'];
  return db
    .select()
    .from(meetings)
    .where(and(eq(meetings.town, town), inArray(meetings.state, unfinished), or(...by)));
}
