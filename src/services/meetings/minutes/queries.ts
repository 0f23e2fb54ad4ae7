import { and, asc, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { readAgenda, titleOfEntry } from '../agenda/queries.ts';
import { seatsOf } from '../meetings/queries.ts';
import { listPoints } from '../points/queries.ts';
import { meetings, minutes, minutesEntries, minutesVersions } from '../schema.ts';
import type { MinutesBody, SaidEntry } from './body.ts';

export type MinutesRow = typeof minutes.$inferSelect;
export type EntryRow = typeof minutesEntries.$inferSelect;
export type VersionRow = typeof minutesVersions.$inferSelect;

export async function findMinutes(
  { db, town }: Unit,
  meetingId: string,
): Promise<MinutesRow | undefined> {
  const [row] = await db
    .select()
    .from(minutes)
    .where(and(eq(minutes.town, town), eq(minutes.meetingId, meetingId)));
  return row;
}

export async function listEntries({ db, town }: Unit, meetingId: string): Promise<EntryRow[]> {
  return db
    .select()
    .from(minutesEntries)
    .where(and(eq(minutesEntries.town, town), eq(minutesEntries.meetingId, meetingId)))
    .orderBy(asc(minutesEntries.position), asc(minutesEntries.id));
}

/** Everything that was ever public, the newest first; for staff. */
export async function listVersions({ db, town }: Unit, meetingId: string): Promise<VersionRow[]> {
  return db
    .select()
    .from(minutesVersions)
    .where(and(eq(minutesVersions.town, town), eq(minutesVersions.meetingId, meetingId)))
    .orderBy(desc(minutesVersions.number));
}

/**
 * The one way to minutes for page, feed, search and export: what is public, and nothing after it was
 * withdrawn.
 */
export async function findShown(
  unit: Unit,
  meetingId: string,
): Promise<{ readonly row: MinutesRow; readonly version: VersionRow } | undefined> {
  const row = await findMinutes(unit, meetingId);
  if (!row?.shownVersion) return undefined;
  const { db, town } = unit;
  const [version] = await db
    .select()
    .from(minutesVersions)
    .where(and(eq(minutesVersions.town, town), eq(minutesVersions.id, row.shownVersion)));
  return version && { row, version };
}

/** Who was there: ticked names, and those who came without signing up. */
export async function attendanceOf(unit: Unit, meetingId: string): Promise<number> {
  const { db, town } = unit;
  const [row] = await db
    .select({ walkIns: meetings.walkIns })
    .from(meetings)
    .where(and(eq(meetings.town, town), eq(meetings.id, meetingId)));
  return (await seatsOf(unit, meetingId)).attended + (row?.walkIns ?? 0);
}

/** The minutes as they would be published now. Headings are those that everybody may read. */
export async function composeBody(unit: Unit, meetingId: string): Promise<MinutesBody> {
  const row = await findMinutes(unit, meetingId);
  const agenda = await readAgenda(unit, { kind: 'public' }, meetingId);
  const headings = new Map(agenda.map((entry) => [entry.item.id, titleOfEntry(entry)]));
  const said = await listEntries(unit, meetingId);
  const rows = await listPoints(unit, { ids: said.flatMap(({ pointId }) => pointId ?? []) });
  const points = new Map(rows.map((point) => [point.id, point]));
  const entries = said.map(({ agendaItemId, speaker, name, text, pointId }): SaidEntry => {
    const point = pointId ? points.get(pointId) : undefined;
    const under = (agendaItemId && headings.get(agendaItemId)) || '';
    return {
      ...{ under, speaker, name, text },
      ...(point && { inputId: point.inputId, kind: point.kind }),
      ...(point?.dueOn && { dueOn: point.dueOn }),
    };
  });
  return {
    ...{ html: row?.html ?? '', entries, attendance: await attendanceOf(unit, meetingId) },
    ...(row?.summaryEn && { summaryEn: row.summaryEn }),
  };
}
