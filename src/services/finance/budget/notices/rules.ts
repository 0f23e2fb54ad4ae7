import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Round } from '../model.ts';
import { phaseOf } from '../rules.ts';

/** What departments are told on a day of the calendar. */
export const matters = ['opened', 'nearing'] as const;
export type Matter = (typeof matters)[number];

const daysBefore = 3;

export type Calendar = Pick<Round, 'year' | 'opensOn' | 'deadline'>;

/** The day on which departments are told; a short round reminds no earlier than it opens. */
export function dayOf(matter: Matter, { opensOn, deadline }: Calendar): IsoDate {
  if (matter === 'opened') return opensOn;
  const day = addDays(deadline, -daysBefore);
  return day > opensOn ? day : deadline;
}

/** Half past eight in the morning, when town halls open. */
export const morningOf = (day: IsoDate): Date => new Date(`${day}T08:30:00+09:00`);

/** Five in the evening of this day, or of the next: what was answered until then is told in one list. */
export function eveningAfter(now: Date): Date {
  const today = dayInTokyo(now);
  const evening = (day: IsoDate) => new Date(`${day}T17:00:00+09:00`);
  return now < evening(today) ? evening(today) : evening(addDays(today, 1));
}

/** Whether a matter is still to be told: the calendar may have changed since the job was put aside. */
export const isDue = (matter: Matter, day: IsoDate, round: Round, today: IsoDate): boolean =>
  dayOf(matter, round) === day && day <= today && phaseOf(round, today) === 'open';
