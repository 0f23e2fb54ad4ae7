import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Calendar, type OfficeDay, officeDay } from './calendar.ts';
import type { ClockDay, ClockEvent, ClockRule, ExplainedClock } from './clock.ts';
import { problem, why } from './text.ts';

interface Pause {
  readonly from: IsoDate;
  /** Undefined while it lasts. */
  readonly to?: IsoDate;
}

/** What the events say, sorted by what they mean. */
interface History {
  readonly startedOn: IsoDate;
  readonly pauses: readonly Pause[];
  readonly stoppedOn?: IsoDate;
  readonly paused: boolean;
}

function readPauses(events: readonly ClockEvent[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { type, on } of events) {
    const last = pauses.at(-1);
    if (type === 'paused' && (!last || last.to)) pauses.push({ from: on });
    else if (type === 'resumed' && last && !last.to)
      pauses[pauses.length - 1] = { ...last, to: on };
  }
  return pauses;
}

function readHistory(events: readonly ClockEvent[]): History {
  const start = events.find(({ type }) => type === 'started');
  if (!start) throw new TypeError('a clock without a start');
  const pauses = readPauses(events);
  const last = pauses.at(-1);
  return {
    startedOn: start.on,
    pauses,
    stoppedOn: events.find(({ type }) => type === 'stopped')?.on,
    paused: last !== undefined && last.to === undefined,
  };
}

/** Days of the period with its extensions: of 15 and 30 `due` makes 45, `start` makes 30. */
export function periodOf(rule: ClockRule, events: readonly ClockEvent[]): number {
  return events.reduce((days, event) => {
    if (event.type !== 'extended') return days;
    return rule.extension?.from === 'start' ? Math.max(days, event.days) : days + event.days;
  }, rule.days);
}

/**
 * 補正に要した日数: from the day after the request to the day on which the answer came, both included
 * (民法140条, 141条). The day of the request itself was the office's.
 */
function isPaused(pauses: readonly Pause[], day: IsoDate): boolean {
  return pauses.some(({ from, to }) => day > from && (to === undefined || day <= to));
}

type Verdict = { readonly counted: boolean; readonly kind: ClockDay['kind']; readonly why?: Text };
const counts: Verdict = { counted: true, kind: 'counted' };

function without(office: OfficeDay): Verdict | undefined {
  if (office.kind === 'weekend') return { counted: false, kind: 'weekend', why: why.weekend };
  if (office.kind === 'year-end') return { counted: false, kind: 'year-end', why: why.yearEnd };
  if (office.kind === 'holiday') {
    return { counted: false, kind: 'holiday', why: why.holiday(office.name) };
  }
  if (office.kind !== 'closed') return undefined;
  return { counted: false, kind: 'closed', why: why.closed(office.name) };
}

/** Which kinds of closed days a rule leaves out. */
function leavesOut(rule: ClockRule, kind: OfficeDay['kind']): boolean {
  if (rule.unit === 'business') return kind !== 'open';
  if (kind === 'holiday' || kind === 'year-end') return rule.skips !== 'none';
  return kind === 'closed' && rule.skips === 'closed';
}

/** Undefined when it depends on holidays that are not known. */
function judge(
  rule: ClockRule,
  calendar: Calendar,
  history: History,
  day: IsoDate,
): Verdict | undefined {
  if (day === history.startedOn && rule.firstDay === 'next') {
    return { counted: false, kind: 'first', why: why.first };
  }
  if (isPaused(history.pauses, day)) return { counted: false, kind: 'paused', why: why.paused };
  const office = officeDay(calendar, day);
  const asksHolidays = rule.unit === 'business' || rule.skips !== 'none';
  if (office.kind === 'unknown' && asksHolidays) return undefined;
  return leavesOut(rule, office.kind) ? without(office) : counts;
}

/** A walk through the days: what it listed, and how it ended. */
interface Walk {
  readonly days: ClockDay[];
  readonly end: 'due' | 'unknown' | 'waiting';
}

/** Counts up to the last day of the period, or to the horizon of a clock that stands still. */
function count(
  rule: ClockRule,
  calendar: Calendar,
  history: History,
  limit: { readonly period: number; readonly horizon: IsoDate | undefined },
): Walk {
  const days: ClockDay[] = [];
  let number = 0;
  for (let day = history.startedOn; ; day = addDays(day, 1)) {
    if (limit.horizon && day > limit.horizon) return { days, end: 'waiting' };
    const verdict = judge(rule, calendar, history, day);
    if (!verdict) return { days, end: 'unknown' };
    if (verdict.counted) number += 1;
    const { counted, kind } = verdict;
    const words = verdict.why ?? why.counted(number);
    days.push({ day, counted, kind, why: words, ...(counted && { number }) });
    if (number === limit.period) return { days, end: 'due' };
  }
}

/** Moves a last day on which the office is closed to the next one on which it is open. */
function settle(
  rule: ClockRule,
  calendar: Calendar,
  history: History,
  counted: ClockDay[],
  horizon: IsoDate | undefined,
): Walk {
  const last = counted.at(-1);
  if (!last?.number) return { days: counted, end: 'due' };
  const days = counted.slice(0, -1);
  const isOpen = (day: IsoDate) => officeDay(calendar, day).kind;
  if (rule.lastDayClosed === 'keep' || isOpen(last.day) === 'open') {
    return { days: [...days, { ...last, why: why.last(last.number) }], end: 'due' };
  }
  if (isOpen(last.day) === 'unknown') return { days: counted, end: 'unknown' };
  days.push({ ...last, why: why.lastMoves(last.number) });
  for (let day = addDays(last.day, 1); ; day = addDays(day, 1)) {
    const office = isOpen(day);
    if (horizon && day > horizon) return { days, end: 'waiting' };
    if (office === 'unknown') return { days, end: 'unknown' };
    const open = office === 'open' && !isPaused(history.pauses, day);
    const words = open ? why.nextOpen : why.stillClosed;
    days.push({ day, counted: false, kind: 'next', why: words });
    if (open) return { days, end: 'due' };
  }
}

function stateOf({ stoppedOn, paused }: History): ExplainedClock['state'] {
  if (stoppedOn) return 'stopped';
  return paused ? 'paused' : 'running';
}

function isOverdue(dueOn: IsoDate | undefined, on: IsoDate): boolean {
  return dueOn !== undefined && on > dueOn;
}

/**
 * Works out a period and tells of every day whether it counts and why. Pure.
 * @param events the start first; `moved` only records what a former calendar said.
 * @param today the day in Japan.
 * @returns no due day while paused, and a problem in its place where holidays are not known: a day
 *   is never guessed.
 * @throws TypeError without a start.
 */
export function explainClock(
  rule: ClockRule,
  calendar: Calendar,
  events: readonly ClockEvent[],
  today: IsoDate,
): ExplainedClock {
  const history = readHistory(events);
  const period = periodOf(rule, events);
  const horizon = history.paused ? (history.stoppedOn ?? today) : undefined;
  const counted = count(rule, calendar, history, { period, horizon });
  const { days, end } =
    counted.end === 'due' ? settle(rule, calendar, history, counted.days, horizon) : counted;
  const dueOn = end === 'due' ? days.at(-1)?.day : undefined;
  const state = stateOf(history);
  const spent = days.filter(({ counted, day }) => counted && day <= today).length;
  return {
    rule,
    state,
    startedOn: history.startedOn,
    period,
    events,
    days,
    overdue: isOverdue(dueOn, history.stoppedOn ?? today),
    ...(dueOn && { dueOn }),
    ...(state !== 'stopped' && { remaining: period - spent }),
    ...(end === 'unknown' && { problem: problem.holidaysUnknown(calendar.knownUntil) }),
  };
}
