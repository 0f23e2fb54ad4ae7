import type { Verdict } from '#platform/errors.ts';
import { text } from './text.ts';

/** First and last day, both included; without a last day until further notice. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** The calendar day in Japan, `YYYY-MM-DD`. Offices, posts and delegations change at midnight there. */
export function dayOf(moment: Date): string {
  return calendarDay.format(moment);
}

/** The day `days` after (before, when negative) an ISO day. */
export function shiftDay(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

export function covers(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

/** The last day cannot come before the first. */
export function checkPeriod(period: Period): Verdict {
  if (period.validTo === null || period.validFrom <= period.validTo) return { ok: true };
  return { ok: false, reason: { code: 'period-reversed', text: text.errors.periodReversed } };
}
