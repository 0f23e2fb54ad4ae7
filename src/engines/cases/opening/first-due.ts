import {
  type Calendar,
  type ClockRule,
  calendarOf,
  explainClock,
} from '#engines/deadlines/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Mirror, mirrorOf } from '../acting/clock.ts';

/** Of one calendar as it stands; a changed one is another object, and the old one goes with its days. */
const known = new WeakMap<Calendar, Map<string, Mirror>>();

/**
 * When a clock that starts on a day will be due. All who apply on a day under one rule have the same day,
 * and counting it, with a reason for each day on the way, takes longer than writing the case.
 */
export async function firstDue(unit: Unit, rule: ClockRule, startedOn: IsoDate): Promise<Mirror> {
  const calendar = await calendarOf(unit);
  const kept = known.get(calendar) ?? new Map<string, Mirror>();
  known.set(calendar, kept);
  const key = `${startedOn} ${JSON.stringify(rule)}`;
  const found = kept.get(key);
  if (found) return found;
  const start = { type: 'started', on: startedOn } as const;
  const mirror = mirrorOf(explainClock(rule, calendar, [start], dayInTokyo(unit.now)));
  kept.set(key, mirror);
  return mirror;
}
