import { and, eq } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { calendarOf } from '../closing-days/town-calendar.ts';
import { clocks, events } from '../schema.ts';
import type { Clock, ClockEvent, ClockRule, ExplainedClock, Subject } from './clock.ts';
import { explainClock } from './explain.ts';
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

/**
 * Starts a clock, in one statement. The caller has decided that it may.
 * @param kind which of the subject's clocks, such as `decision`.
 * @returns the clock, without a due day where holidays are not known that far.
 * @throws AppError `conflict` when the subject has such a clock already.
 */
export async function startClock(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  kind: string,
  { rule, startedOn, remindDaysBefore = [3] }: NewClock,
): Promise<Clock> {
  const start: ClockEvent = { type: 'started', on: startedOn };
  const today = dayInTokyo(unit.now);
  const explained = explainClock(rule, await calendarOf(unit), [start], today);
  const inserted = await unit.db
    .insert(clocks)
    .values({
      town: unit.town,
      id: newId(),
      subjectType: subject.type,
      subjectId: subject.id,
      kind,
      rule,
      startedOn,
      startedAt: unit.now,
      actorKind: actor.kind,
      actorId: actorIdOf(actor),
      state: 'running',
      dueOn: explained.dueOn,
      events: 0,
      remindBefore: [...remindDaysBefore],
      remindOn: nextReminder(explained.dueOn, remindDaysBefore),
    })
    .onConflictDoNothing()
    .returning({ id: clocks.id });
  if (inserted.length === 0) {
    throw new AppError('conflict', { code: 'clock-exists', text: refusals.exists });
  }
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
