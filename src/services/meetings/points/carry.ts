import { and, asc, eq, inArray, isNotNull, max } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { afterMeeting } from '../meetings/rules.ts';
import { type MeetingState, pageTopic } from '../model.ts';
import { agendaItems, meetings } from '../schema.ts';
import { changePoint, listPoints } from './queries.ts';

const ahead: MeetingState[] = ['draft', 'announced'];

/** Meetings of a series that are still to come, soonest first. */
async function listAhead({ db, town }: Unit, seriesId: string): Promise<string[]> {
  const rows = await db
    .select({ id: meetings.id })
    .from(meetings)
    .where(
      and(eq(meetings.town, town), eq(meetings.seriesId, seriesId), inArray(meetings.state, ahead)),
    )
    .orderBy(asc(meetings.day), asc(meetings.startsAt), asc(meetings.id));
  return rows.map(({ id }) => id);
}

async function carriedIn({ db, town }: Unit, meetingId: string) {
  return db
    .select({ id: agendaItems.id, pointId: agendaItems.pointId })
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.town, town),
        eq(agendaItems.meetingId, meetingId),
        isNotNull(agendaItems.pointId),
      ),
    );
}

async function drop({ db, town }: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .delete(agendaItems)
    .where(and(eq(agendaItems.town, town), inArray(agendaItems.id, [...ids])));
}

async function append({ db, town }: Unit, meetingId: string, ids: readonly string[]) {
  if (ids.length === 0) return;
  const [last] = await db
    .select({ position: max(agendaItems.position) })
    .from(agendaItems)
    .where(and(eq(agendaItems.town, town), eq(agendaItems.meetingId, meetingId)));
  const first = (last?.position ?? 0) + 1;
  const blank = { town, meetingId, title: '', detail: '', people: '', minutes: null };
  await db
    .insert(agendaItems)
    .values(ids.map((pointId, n) => ({ ...blank, id: newId(), pointId, position: first + n })))
    .onConflictDoNothing();
}

/**
 * Brings the agenda of the next meeting of a series up to date: what is open, and what was answered since
 * the last meeting, stands on it once; later meetings and what is done stand back.
 */
export async function carryOver(unit: Unit, seriesId: string | null): Promise<void> {
  if (!seriesId) return;
  const [next, ...later] = await listAhead(unit, seriesId);
  if (!next) return;
  const states = ['open', 'answered'] as const;
  const rows = await listPoints(unit, { seriesId, states });
  const wanted = new Set(rows.filter(({ meetingId }) => meetingId !== next).map(({ id }) => id));
  const carried = await carriedIn(unit, next);
  const stale = carried.filter(({ pointId }) => !pointId || !wanted.has(pointId));
  await drop(
    unit,
    stale.map(({ id }) => id),
  );
  for (const meetingId of later) {
    await drop(
      unit,
      (await carriedIn(unit, meetingId)).map(({ id }) => id),
    );
  }
  const known = new Set(carried.map(({ pointId }) => pointId));
  await append(
    unit,
    next,
    [...wanted].filter((id) => !known.has(id)),
  );
  unit.drop(pageTopic);
}

/** A meeting that has ended heard of every answered point on its agenda, and of its own. */
export async function reportPoints(unit: Unit, meetingId: string): Promise<void> {
  const carried = (await carriedIn(unit, meetingId)).flatMap(({ pointId }) => pointId ?? []);
  const heard = [
    ...(await listPoints(unit, { ids: carried })),
    ...(await listPoints(unit, { meetingId })),
  ];
  for (const { id, state } of heard) {
    const after = afterMeeting(state);
    if (after !== state) await changePoint(unit, id, { state: after });
  }
}
