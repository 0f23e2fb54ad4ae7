import { dayNumber, type IsoDate } from '#japan/dates.ts';
import type { Verdict } from '#platform/errors.ts';
import type { CallState, Phase, ResultState } from './model.ts';
import { refusals } from './text.ts';

interface Dated {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** 案の公示の日から起算して (行政手続法39条3項): the first day counts. */
export function daysOf({ opensOn, closesOn }: Dated): number {
  return dayNumber(closesOn) - dayNumber(opensOn) + 1;
}

/**
 * The period that the town's ordinance asks for; the state's own is 30 days (行政手続法39条3項). A shorter
 * one needs a reason that is told with the draft (同40条1項).
 */
export function periodHolds(
  call: Dated & { readonly shortReason: string },
  minimumDays: number,
): Verdict {
  if (call.closesOn < call.opensOn) return { ok: false, reason: refusals.order };
  const short = daysOf(call) < minimumDays && call.shortReason.trim() === '';
  return short ? { ok: false, reason: refusals.tooShort(minimumDays) } : { ok: true };
}

/** One that is decided after its first day begins on the day of its announcement, and is that much shorter. */
export function announcedFrom(opensOn: IsoDate, today: IsoDate): IsoDate {
  return opensOn < today ? today : opensOn;
}

interface Standing extends Dated {
  readonly state: CallState;
  readonly resultState: ResultState;
  readonly answeredOn: IsoDate | null;
}

/** Where it stands today: once it is announced, its days alone say whether it is open. */
export function phaseOf(call: Standing, today: IsoDate): Phase {
  if (call.state !== 'published') return call.state;
  if (call.answeredOn !== null) return 'answered';
  if (today < call.opensOn) return 'coming';
  return today <= call.closesOn ? 'open' : 'closed';
}

/** Whether a comment that arrives today is taken. */
export function takesNow(call: Standing, today: IsoDate): Verdict {
  const phase = phaseOf(call, today);
  if (phase === 'open') return { ok: true };
  return { ok: false, reason: phase === 'coming' ? refusals.notOpenYet : refusals.closed };
}

/**
 * Whether staff may type in what came by another way: on a day of the period, also when it is typed later,
 * as long as the table is not before the approvers.
 */
export function takesTyped(call: Standing, receivedOn: IsoDate, today: IsoDate): Verdict {
  const phase = phaseOf(call, today);
  if (phase !== 'open' && phase !== 'closed') return { ok: false, reason: refusals.notNow };
  if (call.resultState !== 'working') return { ok: false, reason: refusals.tableFrozen };
  const within = receivedOn >= call.opensOn && receivedOn <= call.closesOn && receivedOn <= today;
  return within ? { ok: true } : { ok: false, reason: refusals.outsidePeriod };
}

export type Act = 'save' | 'submit' | 'correct' | 'extend' | 'withdraw' | 'write' | 'answer';

const allowed: Readonly<Record<Act, readonly Phase[]>> = {
  save: ['draft'],
  submit: ['draft'],
  correct: ['coming', 'open', 'closed'],
  extend: ['coming', 'open'],
  withdraw: ['coming', 'open', 'closed'],
  // The table is begun while comments come in, and mended after it was published.
  write: ['open', 'closed', 'answered'],
  answer: ['closed', 'answered'],
};

/** Acts that are offered where it stands. */
export function canAct(act: Act, phase: Phase): Verdict {
  return allowed[act].includes(phase) ? { ok: true } : { ok: false, reason: refusals.notNow };
}

/** A new last day lies after the old one and not in the past. */
export function canExtend({ closesOn }: Dated, until: IsoDate, today: IsoDate): Verdict {
  return until > closesOn && until >= today
    ? { ok: true }
    : { ok: false, reason: refusals.lastDay };
}
