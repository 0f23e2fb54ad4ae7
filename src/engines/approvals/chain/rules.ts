import type { RouteStep, Skip } from './model.ts';

/** A step of the route as it stands for one draft on one day. */
export interface PlannedStep {
  readonly step: RouteStep;
  /** Who may stamp: everybody of the post but the drafter. */
  readonly staffIds: readonly string[];
  readonly skipped?: Skip;
  readonly final: boolean;
}

export interface ChainQuestion {
  readonly steps: readonly RouteStep[];
  /** Yen; undefined where nothing is paid or charged: then the lowest authority decides. */
  readonly amount?: number;
  readonly drafterId: string;
  /** Who stands in each step's post today and may stamp, in the order of `steps`. */
  readonly holders: readonly (readonly string[])[];
}

/** 専決: whether the step may decide the amount alone. */
export function covers({ authority }: RouteStep, amount = 0): boolean {
  return authority !== undefined && (authority.upTo === undefined || amount <= authority.upTo);
}

function skipOf(held: readonly string[], drafterId: string): Skip | undefined {
  if (held.length === 0) return 'vacant';
  return held.every((id) => id === drafterId) ? 'own-draft' : undefined;
}

/** Somebody in two posts stamps once, at the last of their steps: the higher post speaks for both. */
function once(planned: readonly PlannedStep[]): PlannedStep[] {
  return planned.map((one, index) => {
    const [only, ...more] = one.skipped ? [] : one.staffIds;
    const again = planned
      .slice(index + 1)
      .some(({ skipped, staffIds }) => !skipped && staffIds.length === 1 && staffIds[0] === only);
    return only && more.length === 0 && again ? { ...one, skipped: 'once' as const } : one;
  });
}

/**
 * The chain of a draft: the steps of the route up to the first authority (専決権者) that covers the
 * amount and is there. A post that is vacant, or held by the drafter alone, takes no stamp; where it
 * was to decide, the next authority does. Empty when nobody of the route may decide.
 */
export function planChain(question: ChainQuestion): readonly PlannedStep[] {
  const { steps, amount, drafterId, holders } = question;
  const planned: PlannedStep[] = [];
  for (const [index, step] of steps.entries()) {
    const held = holders[index] ?? [];
    const skipped = skipOf(held, drafterId);
    const staffIds = held.filter((id) => id !== drafterId);
    const final = !skipped && covers(step, amount);
    planned.push({ step, staffIds, skipped, final });
    if (final) return once(planned);
  }
  return [];
}

/** Steps that open together: those of the lowest group that still waits for a stamp. */
export function nextOpen<S extends { readonly group: number; readonly state: string }>(
  steps: readonly S[],
): readonly S[] {
  if (steps.some(({ state }) => state === 'open')) return [];
  const waiting = steps.filter(({ state }) => state === 'waiting');
  const group = Math.min(...waiting.map((step) => step.group));
  return waiting.filter((step) => step.group === group);
}

export interface RouteFault {
  readonly fault: 'empty' | 'no-authority' | 'consult-decides' | 'parallel-approvers' | 'order';
  /** Place of the step, from 0; undefined where the whole route is meant. */
  readonly step?: number;
}

function faultOf(step: RouteStep, index: number, steps: readonly RouteStep[]): RouteFault[] {
  const before = steps[index - 1];
  const together = steps.filter(({ group }) => group === step.group);
  const faults: RouteFault[] = [];
  if (before && step.group < before.group) faults.push({ fault: 'order', step: index });
  if (step.mode === 'consult' && step.authority) {
    faults.push({ fault: 'consult-decides', step: index });
  }
  if (step.mode === 'approve' && together.length > 1) {
    faults.push({ fault: 'parallel-approvers', step: index });
  }
  return faults;
}

/** What keeps steps from being a route; none when it is one. */
export function routeFaults(steps: readonly RouteStep[], amountTo?: number): readonly RouteFault[] {
  if (steps.length === 0) return [{ fault: 'empty' }];
  const faults = steps.flatMap(faultOf);
  const decides = steps.some(
    ({ authority }) =>
      authority &&
      (authority.upTo === undefined || (amountTo !== undefined && authority.upTo >= amountTo)),
  );
  return decides ? faults : [...faults, { fault: 'no-authority' }];
}
