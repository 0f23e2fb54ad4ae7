import type { IsoDate } from '#japan/dates.ts';
import type { Calendar } from './calendar.ts';
import type { ClockRule, ExplainedClock } from './clock.ts';
import { explainClock } from './explain.ts';

/** Of one calendar as it stands; a changed one is another object, and the old one goes with its clocks. */
const known = new WeakMap<Calendar, Map<string, ExplainedClock>>();
const most = 500;

/**
 * A clock on the day on which it starts. All that start on a day under one rule are the same, and
 * counting the days, with a reason for each, takes longer than writing the row.
 */
export function explainStart(
  rule: ClockRule,
  calendar: Calendar,
  startedOn: IsoDate,
  today: IsoDate,
): ExplainedClock {
  const kept = known.get(calendar) ?? new Map<string, ExplainedClock>();
  known.set(calendar, kept);
  const key = `${startedOn} ${today} ${JSON.stringify(rule)}`;
  const found = kept.get(key);
  if (found) return found;
  const explained = explainClock(rule, calendar, [{ type: 'started', on: startedOn }], today);
  if (kept.size >= most) kept.clear();
  kept.set(key, explained);
  return explained;
}
