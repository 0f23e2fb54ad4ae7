import type { IsoDate } from '#japan/dates.ts';
import type { Verdict } from '#platform/errors.ts';
import type { ConsultationState, Phase } from '../model.ts';
import { refusals } from '../text.ts';

interface Dated {
  readonly state: ConsultationState;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  /** Closed before its last day, at a moment of this day. */
  readonly closedOn: IsoDate | null;
}

/** Where it stands today: its own days alone say whether it is open. */
export function phaseOf({ state, opensOn, closesOn, closedOn }: Dated, today: IsoDate): Phase {
  if (state !== 'published') return state;
  if (closedOn !== null) return 'closed';
  if (today < opensOn) return 'coming';
  return today <= closesOn ? 'open' : 'closed';
}

/** Whether a text that arrives today is taken. */
export function takesNow(consultation: Dated, today: IsoDate): Verdict {
  const phase = phaseOf(consultation, today);
  if (phase === 'open') return { ok: true };
  return { ok: false, reason: phase === 'coming' ? refusals.notOpenYet : refusals.closed };
}

/** The day with which it ended or will end. */
export function lastDayOf({ closesOn, closedOn }: Dated): IsoDate {
  return closedOn ?? closesOn;
}

export type Act = 'publish' | 'extend' | 'close' | 'tell' | 'withdraw';

const allowed: Readonly<Record<Act, readonly Phase[]>> = {
  publish: ['draft'],
  extend: ['coming', 'open', 'closed'],
  close: ['open'],
  tell: ['open', 'closed'],
  withdraw: ['coming', 'open', 'closed'],
};

/** Acts that are offered where it stands. */
export function canAct(act: Act, phase: Phase): Verdict {
  return allowed[act].includes(phase) ? { ok: true } : { ok: false, reason: refusals.notNow };
}

/** A new last day lies after the old one and not in the past. */
export function canExtend(dated: Dated, until: IsoDate, today: IsoDate): Verdict {
  return until > lastDayOf(dated) && until >= today
    ? { ok: true }
    : { ok: false, reason: refusals.lastDay };
}
