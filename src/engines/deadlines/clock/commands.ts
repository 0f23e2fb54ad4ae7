import { and, eq } from 'drizzle-orm';
import { DatabaseError } from 'pg';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { insertInto } from '#platform/database/statement.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { calendarOf } from '../closing-days/town-calendar.ts';
import { clocks, events } from '../schema.ts';
import type { Clock, ClockEvent, ClockRule, ExplainedClock, Subject } from './clock.ts';
import { explainClock } from './explain.ts';
import { explainStart } from './explain-start.ts';
import { type ClockRow, eventsOf, lockClock } from './queries.ts';
import { checkEvent, nextReminder } from './rules.ts';
import { refusals } from './text.ts';

function actorIdOf(actor: Actor): string | undefined {
  if (actor.kind === 'staff') return actor.staffId;
  if (actor.kind === 'citizen') return actor.userId;
  return actor.kind === 'system' ? actor.name : undefined;
}

export interface NewClock {
  readonly rule: ClockRule;
  /** The day of arrival (到達), as in Japan. */
  readonly startedOn: IsoDate;
  /** Calendar days before the due day on which to remind; three when left out. */
  readonly remindDaysBefore?: readonly number[];
}

const insert = insertInto('deadlines_clocks', {
  ...{ town: 'text', id: 'uuid', subject_type: 'text', subject_id: 'text', kind: 'text' },
  ...{ rule: 'jsonb', started_on: 'date', started_at: 'timestamptz', actor_kind: 'text' },
  ...{ actor_id: 'text', state: 'text', due_on: 'date', events: 'integer' },
  ...{ remind_before: 'integer[]', remind_on: 'date' },
});

/** The unique index of subject and kind is the one that can be hit: ids are new. */
function explainRefusal(error: unknown): unknown {
  const taken = error instanceof DatabaseError && error.code === '23505';
  return taken ? new AppError('conflict', { code: 'clock-exists', text: refusals.exists }) : error;
}

/**
 * Starts a clock, in one statement that leaves with the next one. The caller has decided that it may.
 * @param kind which of the subject's clocks, such as `decision`.
 * @returns the clock, without a due day where holidays are not known that far. When the subject has
 *   such a clock already, the unit of work fails with an AppError `conflict`.
 */
export async function startClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { rule, startedOn, remindDaysBefore = [3] }: NewClock,
): Promise<Clock> {
  const calendar = await calendarOf(unit);
  const explained = explainStart(rule, calendar, startedOn, dayInTokyo(unit.now));
  const { dueOn } = explained;
  const values = [
    ...[unit.town, newId(), subject.type, subject.id, kind, JSON.stringify(rule), startedOn],
    ...[unit.now.toISOString(), actor.kind, actorIdOf(actor), 'running', dueOn, 0],
    ...[`{${remindDaysBefore.join()}}`, nextReminder(dueOn, remindDaysBefore)],
  ];
  unit.send(insert, values, explainRefusal);
  return { kind, ...explained };
}

function columnsOf(
  event: ClockEvent,
): Pick<typeof events.$inferInsert, 'days' | 'reason' | 'dueBefore' | 'dueAfter'> {
  if (event.type === 'extended') return { days: event.days, reason: event.reason };
  if (event.type === 'moved') return { dueBefore: event.from, dueAfter: event.to };
  return event.type === 'paused' || event.type === 'stopped' ? { reason: event.reason } : {};
}

/** Notes what happened and brings the row to where the clock stands after it. */
export async function noteEvent(
  unit: Unit,
  actor: Actor,
  row: ClockRow,
  event: Exclude<ClockEvent, { type: 'started' }>,
  after: ExplainedClock,
): Promise<void> {
  const { town, db, now } = unit;
  const number = row.events + 1;
  await db.insert(events).values({
    town,
    clockId: row.id,
    number,
    type: event.type,
    day: event.on,
    ...columnsOf(event),
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    notedAt: now,
  });
  await db
    .update(clocks)
    .set({
      state: after.state,
      dueOn: after.dueOn ?? null,
      events: number,
      // The day has moved, or there is none: whoever was reminded of the old one needs the new one.
      remindOn: nextReminder(after.dueOn, row.remindBefore) ?? null,
    })
    .where(and(eq(clocks.town, town), eq(clocks.id, row.id)));
}

async function happen(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  event: Exclude<ClockEvent, { type: 'started' | 'moved' }>,
): Promise<Clock> {
  const row = await lockClock(unit, subject, kind);
  if (!row) throw notFound(refusals.what);
  const calendar = await calendarOf(unit);
  const today = dayInTokyo(unit.now);
  const before = (await eventsOf(unit, [row])).get(row.id) ?? [];
  const allowed = checkEvent(explainClock(row.rule, calendar, before, today), event, today);
  if (!allowed.ok) throw new AppError('rule-violation', allowed.reason);
  const after = explainClock(row.rule, calendar, [...before, event], today);
  await noteEvent(unit, actor, row, event, after);
  return { kind, ...after };
}

/** A day in Japan, and what the record says about it. */
export interface Noted {
  readonly on: IsoDate;
  readonly reason: string;
}

/**
 * Stops counting, as while a correction is awaited; the days from the next one on do not count.
 * @throws AppError `rule-violation` when the clock is paused or stopped already, or the day does not
 *   fit; `not-found` without such a clock. The same holds for the functions below.
 */
export function pauseClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { on, reason }: Noted,
): Promise<Clock> {
  return happen(unit, actor, subject, kind, { type: 'paused', on, reason });
}

/** Goes on counting on the day after `on`, on which the answer arrived. */
export function resumeClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { on }: { readonly on: IsoDate },
): Promise<Clock> {
  return happen(unit, actor, subject, kind, { type: 'resumed', on });
}

/**
 * Makes the period longer, as far as its rule allows.
 * @param extension `days` in all from the start, or on top of the period, as the rule says.
 */
export function extendClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { days, on, reason }: Noted & { readonly days: number },
): Promise<Clock> {
  return happen(unit, actor, subject, kind, { type: 'extended', days, on, reason });
}

/** Ends the clock: what it measured was done, or is no longer wanted. */
export function stopClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { on, reason }: Noted,
): Promise<Clock> {
  return happen(unit, actor, subject, kind, { type: 'stopped', on, reason });
}
