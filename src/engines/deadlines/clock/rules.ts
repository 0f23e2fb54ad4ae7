import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Verdict } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ClockEvent, ExplainedClock } from './clock.ts';
import { refusals } from './text.ts';

const ok: Verdict = { ok: true };
const refuse = (code: string, text: Text): Verdict => ({ ok: false, reason: { code, text } });

/** Whatever happens to a clock happens after what was noted before, and not in the future. */
function checkDay(clock: ExplainedClock, on: IsoDate, today: IsoDate): Verdict {
  // What a change of closing days did is noted on the day it was worked out, and binds nobody.
  const last = clock.events.findLast(({ type }) => type !== 'moved')?.on ?? clock.startedOn;
  if (on < last) return refuse('clock-day-too-early', refusals.beforeLast(last));
  return on > today ? refuse('clock-day-in-future', refusals.future) : ok;
}

/** Extensions come with a notice inside the period, and no longer than the rule allows. */
function checkExtension({ rule, overdue, period, events }: ExplainedClock, days: number): Verdict {
  const { extension } = rule;
  if (!extension) return refuse('clock-no-extension', refusals.noExtension);
  if (overdue) return refuse('clock-overdue', refusals.overdue);
  const before = events.reduce((sum, each) => sum + (each.type === 'extended' ? each.days : 0), 0);
  const total = extension.from === 'due' ? before + days : days;
  if (total > extension.days) return refuse('clock-too-long', refusals.tooLong(extension.days));
  const longer = days >= 1 && (extension.from === 'due' || days > period);
  return longer ? ok : refuse('clock-not-longer', refusals.notLonger);
}

/** May this happen to the clock now? */
export function checkEvent(clock: ExplainedClock, event: ClockEvent, today: IsoDate): Verdict {
  if (clock.state === 'stopped') return refuse('clock-stopped', refusals.stopped);
  if (event.type === 'paused' && clock.state === 'paused') {
    return refuse('clock-paused', refusals.alreadyPaused);
  }
  if (event.type === 'resumed' && clock.state !== 'paused') {
    return refuse('clock-not-paused', refusals.notPaused);
  }
  const day = checkDay(clock, event.on, today);
  return day.ok && event.type === 'extended' ? checkExtension(clock, event.days) : day;
}

/**
 * The day of the next reminder; undefined when none is left.
 * @param before calendar days before the due day, in any order.
 * @param after leaves out reminders up to this day.
 */
export function nextReminder(
  dueOn: IsoDate | undefined,
  before: readonly number[],
  after?: IsoDate,
): IsoDate | undefined {
  if (!dueOn) return undefined;
  const days = before.map((count) => addDays(dueOn, -count)).sort();
  return days.find((day) => after === undefined || day > after);
}
