import { and, asc, eq, inArray } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { calendarOf } from '../closing-days/town-calendar.ts';
import { clocks, events } from '../schema.ts';
import type { Clock, ClockEvent, Subject } from './clock.ts';
import { explainClock } from './explain.ts';

export type ClockRow = typeof clocks.$inferSelect;
type EventRow = typeof events.$inferSelect;

/** A row as the event it tells of; columns that a type needs are there, the commands saw to it. */
function present(row: EventRow): ClockEvent {
  const on = row.day;
  const reason = row.reason ?? '';
  if (row.type === 'resumed') return { type: row.type, on };
  if (row.type === 'extended') return { type: row.type, on, days: row.days ?? 0, reason };
  if (row.type === 'moved') {
    return { type: row.type, on, from: row.dueBefore ?? undefined, to: row.dueAfter ?? undefined };
  }
  return { type: row.type, on, reason };
}

/** The events of these clocks by clock, each with its start first. */
export async function eventsOf(
  { db, town }: Unit,
  rows: readonly ClockRow[],
): Promise<ReadonlyMap<string, readonly ClockEvent[]>> {
  const found = new Map<string, ClockEvent[]>(
    rows.map(({ id, startedOn }) => [id, [{ type: 'started', on: startedOn }]]),
  );
  const ids = rows.filter((row) => row.events > 0).map(({ id }) => id);
  if (ids.length === 0) return found;
  const noted = await db
    .select()
    .from(events)
    .where(and(eq(events.town, town), inArray(events.clockId, ids)))
    .orderBy(asc(events.number));
  for (const row of noted) found.get(row.clockId)?.push(present(row));
  return found;
}

async function explain(unit: Unit, rows: readonly ClockRow[]): Promise<Clock[]> {
  if (rows.length === 0) return [];
  const calendar = await calendarOf(unit);
  const found = await eventsOf(unit, rows);
  const today = dayInTokyo(unit.now);
  return rows.map(({ id, kind, rule }) => ({
    kind,
    ...explainClock(rule, calendar, found.get(id) ?? [], today),
  }));
}

const ofSubject = (town: string, subject: Subject) =>
  and(
    eq(clocks.town, town),
    eq(clocks.subjectType, subject.type),
    eq(clocks.subjectId, subject.id),
  );

/** One clock of a subject as of today; undefined when it never started. */
export async function findClock(
  unit: Unit,
  subject: Subject,
  kind: string,
): Promise<Clock | undefined> {
  const rows = await unit.db
    .select()
    .from(clocks)
    .where(and(ofSubject(unit.town, subject), eq(clocks.kind, kind)));
  return (await explain(unit, rows))[0];
}

/** All clocks of a subject as of today, oldest first. */
export async function findClocks(unit: Unit, subject: Subject): Promise<Clock[]> {
  const rows = await unit.db
    .select()
    .from(clocks)
    .where(ofSubject(unit.town, subject))
    .orderBy(asc(clocks.id));
  return explain(unit, rows);
}

/** One clock, which waits for us: whoever else wants to change it comes after. */
export async function lockClock(
  { db, town }: Unit,
  subject: Subject,
  kind: string,
): Promise<ClockRow | undefined> {
  const [row] = await db
    .select()
    .from(clocks)
    .where(and(ofSubject(town, subject), eq(clocks.kind, kind)))
    .for('update');
  return row;
}
