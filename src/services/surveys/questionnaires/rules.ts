import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Verdict } from '#platform/errors.ts';
import type { SurveyState } from '../model.ts';
import { refusals } from '../text.ts';

/** Of a survey, what decides when it takes answers. */
export interface Times {
  readonly state: SurveyState;
  readonly opensOn?: IsoDate;
  readonly closesOn?: IsoDate;
  readonly closedAt?: Date;
}

/** The end of a day in Japan. */
const endOf = (day: IsoDate): Date => new Date(`${addDays(day, 1)}T00:00:00+09:00`);

/** The moment from which nobody can begin; undefined while no end is known. */
export function closeMoment({ closesOn, closedAt }: Times): Date | undefined {
  const end = closesOn ? endOf(closesOn) : undefined;
  if (closedAt && (!end || closedAt < end)) return closedAt;
  return end;
}

/** Where a survey stands at a moment: its days decide, not whether a job has run yet. */
export function phaseAt(times: Times, now: Date): 'draft' | 'coming' | 'open' | 'closed' {
  if (times.state === 'draft') return 'draft';
  const close = closeMoment(times);
  if (times.state === 'closed' || (close && now >= close)) return 'closed';
  return times.opensOn && dayInTokyo(now) < times.opensOn ? 'coming' : 'open';
}

/** Until when a draft that was begun in time can still be sent. */
export function graceEnd(times: Times, graceMinutes: number): Date | undefined {
  const close = closeMoment(times);
  return close && new Date(close.getTime() + graceMinutes * 60_000);
}

/**
 * Whether an answer is taken now. Who began before the close has the grace to finish: a survey never
 * closes under somebody's hands.
 */
export function mayAnswer(
  times: Times,
  now: Date,
  draft: { readonly begunAt: Date; readonly graceMinutes: number },
): Verdict {
  const phase = phaseAt(times, now);
  if (phase === 'open') return { ok: true };
  if (phase !== 'closed') return { ok: false, reason: refusals.notOpenYet };
  const close = closeMoment(times);
  const end = graceEnd(times, draft.graceMinutes);
  const inTime = close && end && draft.begunAt < close && now < end;
  return inTime ? { ok: true } : { ok: false, reason: refusals.closed };
}

/** Whether the survey's time, grace included, is over for good. */
export function isOver(times: Times, now: Date, graceMinutes: number): boolean {
  const end = graceEnd(times, graceMinutes);
  return phaseAt(times, now) === 'closed' && (end === undefined || now >= end);
}
