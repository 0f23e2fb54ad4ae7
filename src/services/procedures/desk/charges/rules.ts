import type { Verdict } from '#platform/errors.ts';
import { chargeRefusals } from './text.ts';

export const chargeActs = ['paid', 'waived', 'refunded'] as const;
export type ChargeAct = (typeof chargeActs)[number];

export const chargeStates = ['due', 'paid', 'waived', 'refunded'] as const;
export type ChargeState = (typeof chargeStates)[number];

export const methods = ['counter-cash', 'counter-card'] as const;

const next: Readonly<Record<ChargeState, readonly ChargeAct[]>> = {
  due: ['paid', 'waived'],
  paid: ['refunded'],
  waived: [],
  refunded: [],
};

/** What may be recorded about a charge as it stands; each act happens once. */
export function actsOn(state: ChargeState): readonly ChargeAct[] {
  return next[state];
}

export function canRecord(state: ChargeState, act: ChargeAct): Verdict {
  if (next[state].includes(act)) return { ok: true };
  return { ok: false, reason: chargeRefusals.already };
}
