import { and, asc, eq, gt } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { readCalendar } from '../closing-days/town-calendar.ts';
import { clocks } from '../schema.ts';
import type { ClockEvent } from './clock.ts';
import { noteEvent } from './commands.ts';
import { explainClock } from './explain.ts';
import { type ClockRow, eventsOf } from './queries.ts';

/** Clocks of one transaction, so that none keeps the embedded database's only connection for long. */
const batch = 200;
const machine = { kind: 'system', name: 'deadlines' } as const;

async function lockRunning({ db, town }: Unit, after: string | undefined): Promise<ClockRow[]> {
  return db
    .select()
    .from(clocks)
    .where(
      and(
        eq(clocks.town, town),
        eq(clocks.state, 'running'),
        after === undefined ? undefined : gt(clocks.id, after),
      ),
    )
    .orderBy(asc(clocks.id))
    .limit(batch)
    .for('update');
}

async function move(
  unit: Unit,
  row: ClockRow,
  before: readonly ClockEvent[],
  calendar: Awaited<ReturnType<typeof readCalendar>>,
): Promise<void> {
  const on = dayInTokyo(unit.now);
  const after = explainClock(row.rule, calendar, before, on);
  const from = row.dueOn ?? undefined;
  if (after.dueOn === from) return;
  await noteEvent(unit, machine, row, { type: 'moved', on, from, to: after.dueOn }, after);
  await unit.emit('deadlines.moved', {
    subject: { type: row.subjectType, id: row.subjectId },
    kind: row.kind,
    dueOn: after.dueOn ?? null,
    was: row.dueOn,
  });
}

/**
 * Works out the next running clocks of the unit's town by the calendar as it stands. A clock whose day
 * moves notes it and announces `deadlines.moved` { subject, kind, dueOn, was }.
 * @returns the last clock looked at; undefined when there are no more.
 */
async function recalculateSome(unit: Unit, last: string | undefined): Promise<string | undefined> {
  const rows = await lockRunning(unit, last);
  const calendar = await readCalendar(unit);
  const events = await eventsOf(unit, rows);
  for (const row of rows) await move(unit, row, events.get(row.id) ?? [], calendar);
  return rows.length < batch ? undefined : rows.at(-1)?.id;
}

/** All running clocks of a town, some at a time. */
export async function recalculate(database: Database, town: string): Promise<void> {
  let last: string | undefined;
  do {
    const from = last;
    last = await database.inTown(town, (unit) => recalculateSome(unit, from));
  } while (last !== undefined);
}
