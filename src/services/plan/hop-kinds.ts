import type { TargetRef } from '#engines/threads/contract.ts';
import type { PolicyPage } from './results.ts';

/** Kinds of hops of the lifeline that lead into the plan. */
export const policyHop = 'plan.policy';
export const initiativeHop = 'plan.initiative';
export const indicatorHop = 'plan.indicator';

/** Initiatives have no number: in the plan they are named below their policy. */
export const initiativeRef = (policy: number, name: string) => `${policy}/${name}`;

/** What voices can lead to on the page of a policy: itself, its initiatives, its indicators. */
export function targetsOf({ number, initiatives, indicators }: PolicyPage): TargetRef[] {
  return [
    { kind: policyHop, ref: String(number) },
    ...initiatives.map(({ name }) => ({ kind: initiativeHop, ref: initiativeRef(number, name) })),
    ...indicators.map(({ id }) => ({ kind: indicatorHop, ref: id })),
  ];
}
