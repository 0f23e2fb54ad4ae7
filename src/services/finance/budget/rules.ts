import type { IsoDate } from '#japan/dates.ts';
import type { Financing } from './financing.ts';
import type { AmountStage, Round, Stage, Step } from './model.ts';

export type Phase = 'planned' | 'open' | 'review' | 'decided' | 'adopted';

/** Where the making of a budget stands on a day. */
export function phaseOf(round: Round, day: IsoDate): Phase {
  if (round.adoptedOn && round.adoptedOn <= day) return 'adopted';
  if (day < round.opensOn) return 'planned';
  if (day <= round.deadline) return 'open';
  return day < round.reviewOn ? 'review' : 'decided';
}

/**
 * What everybody may see of a request on a day: the request once the deadline is over, what was
 * decided about it from the day that the round announced. Before that it is talk within the house, and
 * what was sent back to be mended stays so.
 */
export function publicSteps(
  round: Round,
  steps: Readonly<Partial<Record<Stage, Step>>>,
  day: IsoDate,
): Readonly<Partial<Record<AmountStage, Step>>> {
  const phase = phaseOf(round, day);
  if (phase === 'planned' || phase === 'open') return {};
  if (phase === 'review') return steps.request ? { request: steps.request } : {};
  const { return: _sentBack, ...said } = steps;
  return said;
}

/** Where the revenue of special funds is booked; general funds and others may come from several items. */
export function revenueOf(
  financing: Financing,
  items: { readonly others: string; readonly general: string },
): Map<string, bigint> {
  const revenue = new Map<string, bigint>();
  const { national, prefectural, bonds, others, general } = financing;
  for (const [item, amount] of [
    ['revenue.national', national],
    ['revenue.prefectural', prefectural],
    ['revenue.bonds', bonds],
    [items.others, others],
    [items.general, general],
  ] as const) {
    if (amount !== 0n) revenue.set(item, (revenue.get(item) ?? 0n) + amount);
  }
  return revenue;
}
