import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { Need } from '../model.ts';
import { meetings, signUps } from '../schema.ts';
import { names } from '../text.ts';

export type SignUpRow = typeof signUps.$inferSelect;

/** Sign-ups of a meeting in the order in which they came; a meeting has some hundreds. */
export async function listSignUps({ db, town }: Unit, meetingId: string): Promise<SignUpRow[]> {
  return db
    .select()
    .from(signUps)
    .where(and(eq(signUps.town, town), eq(signUps.meetingId, meetingId)))
    .orderBy(asc(signUps.number));
}

export async function listWaiting({ db, town }: Unit, meetingId: string): Promise<SignUpRow[]> {
  return db
    .select()
    .from(signUps)
    .where(
      and(eq(signUps.town, town), eq(signUps.meetingId, meetingId), eq(signUps.state, 'waiting')),
    )
    .orderBy(asc(signUps.number));
}

export async function findSignUp(unit: Unit, id: string): Promise<SignUpRow | undefined> {
  if (!isId(id)) return undefined;
  const { db, town } = unit;
  const [row] = await db
    .select()
    .from(signUps)
    .where(and(eq(signUps.town, town), eq(signUps.id, id)));
  return row;
}

/** @throws AppError `not-found` */
export async function getSignUp(unit: Unit, id: string): Promise<SignUpRow> {
  const row = await findSignUp(unit, id);
  if (!row) throw notFound(names.signUp);
  return row;
}

/** The sign-up that holds for a person or an address; cancelled ones do not. */
export async function findHeld(
  { db, town }: Unit,
  meetingId: string,
  who: { readonly userId: string | null; readonly email: string },
): Promise<SignUpRow | undefined> {
  const same = who.userId
    ? eq(signUps.userId, who.userId)
    : who.email
      ? eq(signUps.email, who.email)
      : undefined;
  if (!same) return undefined;
  const [row] = await db
    .select()
    .from(signUps)
    .where(
      and(
        eq(signUps.town, town),
        eq(signUps.meetingId, meetingId),
        ne(signUps.state, 'cancelled'),
        same,
      ),
    )
    .orderBy(asc(signUps.number))
    .limit(1);
  return row;
}

export async function findByKey(
  { db, town }: Unit,
  meetingId: string,
  key: string,
): Promise<SignUpRow | undefined> {
  const [row] = await db
    .select()
    .from(signUps)
    .where(and(eq(signUps.town, town), eq(signUps.meetingId, meetingId), eq(signUps.key, key)));
  return row;
}

export async function nextNumber({ db, town }: Unit, meetingId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(signUps)
    .where(and(eq(signUps.town, town), eq(signUps.meetingId, meetingId)));
  return (row?.total ?? 0) + 1;
}

/** How many of those who come need what. */
export function countNeeds(rows: readonly SignUpRow[]): ReadonlyMap<Need, number> {
  const counts = new Map<Need, number>();
  for (const { needs, state } of rows) {
    if (state !== 'confirmed') continue;
    for (const need of needs) counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
}

/** Those who come on a day and were not reminded yet. */
export async function listToRemind({ db, town }: Unit, day: string) {
  return db
    .select({ signUp: signUps, meeting: meetings })
    .from(signUps)
    .innerJoin(meetings, and(eq(meetings.town, signUps.town), eq(meetings.id, signUps.meetingId)))
    .where(
      and(
        eq(signUps.town, town),
        eq(meetings.day, day),
        eq(meetings.state, 'announced'),
        eq(signUps.state, 'confirmed'),
        isNull(signUps.remindedAt),
      ),
    )
    .orderBy(asc(signUps.meetingId), asc(signUps.number));
}

/** Meetings before today of which personal data are still here. */
export async function listWithPersonalData({ db, town }: Unit, today: string) {
  return db
    .selectDistinct({ id: meetings.id, day: meetings.day, keepDays: meetings.keepDays })
    .from(meetings)
    .innerJoin(signUps, and(eq(signUps.town, meetings.town), eq(signUps.meetingId, meetings.id)))
    .where(and(eq(meetings.town, town), sql`${meetings.day} < ${today}`, isNull(signUps.erasedAt)));
}
