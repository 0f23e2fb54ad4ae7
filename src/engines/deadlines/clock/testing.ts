import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { createCalendar } from './calendar.ts';
import type { ClockEvent, ClockRule } from './clock.ts';

export const basis: Text = { ja: '条例', en: 'Ordinance' };
export const calendar = createCalendar(new Map());
export const started = (on: IsoDate): ClockEvent => ({ type: 'started', on });
export const paused = (on: IsoDate): ClockEvent => ({ type: 'paused', on, reason: '補正' });
export const resumed = (on: IsoDate): ClockEvent => ({ type: 'resumed', on });
export const extended = (on: IsoDate, days: number): ClockEvent => ({
  type: 'extended',
  on,
  days,
  reason: '多量',
});
export const stopped = (on: IsoDate): ClockEvent => ({ type: 'stopped', on, reason: '決定' });

/** A Tokyo ward: 15 days from the request, holidays and 年末年始 left out, at most 30 in all. */
export const ward: ClockRule = {
  days: 15,
  unit: 'calendar',
  firstDay: 'counted',
  skips: 'holidays',
  lastDayClosed: 'next-open',
  extension: { days: 30, from: 'start' },
  basis,
};
/** A prefecture: 15 days of which the request's is the first, up to 30 more. */
export const prefecture: ClockRule = {
  ...ward,
  skips: 'none',
  extension: { days: 30, from: 'due' },
};
/** 標準処理期間 of ten working days (行政手続法6条). */
export const standard: ClockRule = {
  days: 10,
  unit: 'business',
  firstDay: 'next',
  skips: 'none',
  lastDayClosed: 'next-open',
  basis,
};
