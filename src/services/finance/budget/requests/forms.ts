import { type Actor, can } from '#platform/actor.ts';
import type { FormValues } from '#platform/http/input.ts';
import { mayAppeal, mayRequest } from '../policy.ts';
import type { Phase } from '../rules.ts';
import { typedMoney } from '../thousands.ts';
import type { RequestRow } from './queries.ts';
import {
  refuseAppeal,
  refuseDecision,
  refuseReturn,
  refuseReview,
  refuseSending,
} from './rules.ts';
import { prefilled } from './table.ts';

/** What can be said about a request; the first that somebody may say is the one they see. */
export const formNames = ['decide', 'review', 'return', 'appeal', 'request'] as const;
export type FormName = (typeof formNames)[number];

export const isFormName = (name: string): name is FormName =>
  (formNames as readonly string[]).includes(name);

/** What this person may say about the request now. */
export function formsFor(actor: Actor, phase: Phase, { project, steps }: RequestRow): FormName[] {
  const byFinance = can(actor, 'finance.budget');
  const own = mayRequest(actor, project.departmentId);
  const ownWish = mayAppeal(actor, project.departmentId);
  const open: Readonly<Record<FormName, boolean>> = {
    decide: can(actor, 'finance.budgetDecide') && !refuseDecision(phase, steps),
    review: byFinance && !refuseReview(phase, steps),
    return: byFinance && !refuseReturn(phase, steps),
    appeal: ownWish && !refuseAppeal(phase, steps),
    request: own && !refuseSending(phase, steps, byFinance),
  };
  return formNames.filter((name) => open[name]);
}

/** What stands in a form before anybody typed: the newest amount that it follows. */
export function valuesOf(name: FormName, row: RequestRow): FormValues {
  const { steps } = row;
  if (name === 'request') {
    const { change, financing, grounds, expected } = prefilled(row);
    return { ...typedMoney(financing), change, grounds, expected };
  }
  const followed = {
    decide: steps.mayor ?? steps.finance,
    review: steps.appeal ?? steps.finance ?? steps.request,
    appeal: steps.request,
    return: undefined,
  }[name];
  return followed ? { ...typedMoney(followed.financing) } : {};
}
