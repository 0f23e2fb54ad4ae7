import type { Reason } from '#platform/errors.ts';
import { amountOf, type Financing } from '../financing.ts';
import type { Stage, Step } from '../model.ts';
import { refusals } from '../refusals.ts';
import type { Phase } from '../rules.ts';

export type Steps = Readonly<Partial<Record<Stage, Step>>>;

/** Where a request stands: nobody has written, a draft, then what was said last. */
export const requestStates = [
  'none',
  'draft',
  'sent',
  'returned',
  'reviewed',
  'appealed',
  'decided',
] as const;
export type RequestState = (typeof requestStates)[number];

/** The stage that came last. A request or second request after a review asks for another review. */
export function lastStage(steps: Steps): Stage | undefined {
  const order: readonly Stage[] = ['request', 'return', 'finance', 'appeal', 'mayor'];
  return order
    .flatMap((stage) => steps[stage] ?? [])
    .toSorted(
      (a, b) => b.at.getTime() - a.at.getTime() || order.indexOf(b.stage) - order.indexOf(a.stage),
    )
    .at(0)?.stage;
}

const stateOfStage: Readonly<Record<Stage, RequestState>> = {
  ...{ request: 'sent', return: 'returned', finance: 'reviewed' },
  ...{ appeal: 'appealed', mayor: 'decided' },
};

export function stateAfter(last: Stage | undefined, hasDraft: boolean): RequestState {
  if (last) return stateOfStage[last];
  return hasDraft ? 'draft' : 'none';
}

export const stateOf = (steps: Steps, hasDraft: boolean): RequestState =>
  stateAfter(lastStage(steps), hasDraft);

/** Why a request cannot be sent now; late ones are taken in from the finance officer, or sent back. */
export function refuseSending(phase: Phase, steps: Steps, byFinance: boolean): Reason | undefined {
  if (phase === 'adopted') return refusals.adopted;
  if (phase === 'planned') return refusals.notOpen;
  if (steps.mayor) return refusals.reviewed;
  const mayBeLate = byFinance || lastStage(steps) === 'return';
  return phase === 'open' || mayBeLate ? undefined : refusals.late;
}

/** 査定: of what was sent, until the council has voted; the last word is the mayor's. */
export function refuseReview(phase: Phase, steps: Steps): Reason | undefined {
  if (phase === 'adopted') return refusals.adopted;
  if (!steps.request) return refusals.nothingAsked;
  return steps.mayor ? refusals.reviewed : undefined;
}

/** 差戻し: of a request that waits for its review. */
export function refuseReturn(phase: Phase, steps: Steps): Reason | undefined {
  if (phase === 'adopted') return refusals.adopted;
  if (!steps.request) return refusals.nothingAsked;
  return lastStage(steps) === 'request' ? undefined : refusals.notWaiting;
}

/** 市長査定: after the finance officer's review; the mayor may change it until the vote. */
export function refuseDecision(phase: Phase, steps: Steps): Reason | undefined {
  if (phase === 'adopted') return refusals.adopted;
  if (!steps.request) return refusals.nothingAsked;
  return steps.finance ? undefined : refusals.notReviewed;
}

/** 復活要求: once, after the review and before the mayor's decision. */
export function refuseAppeal(phase: Phase, steps: Steps): Reason | undefined {
  if (phase === 'adopted') return refusals.adopted;
  if (!steps.request || !steps.finance) return refusals.notReviewed;
  if (steps.mayor) return refusals.reviewed;
  return steps.appeal ? refusals.appealedOnce : undefined;
}

/** A second request asks for what was cut: more than the review, at most the request. */
export function refuseAppealAmount(steps: Steps, asked: Financing): Reason | undefined {
  const [requested, reviewed] = [steps.request, steps.finance].map((step) =>
    step ? amountOf(step.financing) : 0n,
  );
  const amount = amountOf(asked);
  const between = amount > (reviewed ?? 0n) && amount <= (requested ?? 0n);
  return between ? undefined : refusals.appealAmount;
}

type Said = Pick<Step, 'change' | 'financing' | 'grounds' | 'expected'>;

/** Whether somebody would send what was sent already. */
export const isSame = (sent: Said | undefined, form: Said): boolean =>
  sent !== undefined &&
  sameMoney(sent.financing, form.financing) &&
  sent.change === form.change &&
  sent.grounds === form.grounds &&
  sent.expected === form.expected;

const sameMoney = (a: Financing, b: Financing): boolean =>
  a.national === b.national &&
  a.prefectural === b.prefectural &&
  a.bonds === b.bonds &&
  a.others === b.others &&
  a.general === b.general;
