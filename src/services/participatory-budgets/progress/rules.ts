import { addDays, type IsoDate } from '#japan/dates.ts';
import { type MilestoneKind, milestoneKinds } from '../model.ts';

export interface Step {
  readonly kind: MilestoneKind;
  readonly plannedOn: IsoDate;
  readonly reachedOn: IsoDate | null;
}

/** A day by which something was to be there, and is not. */
export function isLate({ plannedOn, reachedOn }: Step, today: IsoDate): boolean {
  return reachedOn === null && plannedOn < today;
}

export interface Progress {
  readonly reached: number;
  readonly total: number;
  readonly late: readonly MilestoneKind[];
  /** The first one that is not reached; undefined: finished. */
  readonly next: Step | undefined;
}

export function progressOf(steps: readonly Step[], today: IsoDate): Progress {
  return {
    reached: steps.filter(({ reachedOn }) => reachedOn !== null).length,
    total: milestoneKinds.length,
    late: steps.filter((step) => isLate(step, today)).map(({ kind }) => kind),
    next: steps.find(({ reachedOn }) => reachedOn === null),
  };
}

/** Days planned at first: even steps from the result to the day by which all is to be finished. */
export function firstPlan(from: IsoDate, until: IsoDate, span: number): readonly IsoDate[] {
  const step = Math.max(1, Math.floor(span / milestoneKinds.length));
  return milestoneKinds.map((_, index) => {
    const last = index === milestoneKinds.length - 1;
    return last ? until : addDays(from, step * (index + 1));
  });
}

/** The first step whose planned day lies before that of the step before it. */
export function misplacedStep(
  planned: Readonly<Record<MilestoneKind, IsoDate>>,
): MilestoneKind | undefined {
  return milestoneKinds.find((kind, index) => {
    const before = milestoneKinds[index - 1];
    return before !== undefined && planned[kind] < planned[before];
  });
}

/** Steps are reached in their order, each once. */
export function mayReach(steps: readonly Step[], kind: MilestoneKind): boolean {
  return steps.find(({ reachedOn }) => reachedOn === null)?.kind === kind;
}

/** The step that was reported last: the one that can be corrected or taken back. */
export function lastReached<One extends Step>(steps: readonly One[]): One | undefined {
  return steps.findLast(({ reachedOn }) => reachedOn !== null);
}

/** Whether a step would be reached before the one that comes before it. */
export function isTooEarly(steps: readonly Step[], kind: MilestoneKind, on: IsoDate): boolean {
  const before = steps[steps.findIndex((step) => step.kind === kind) - 1]?.reachedOn;
  return typeof before === 'string' && on < before;
}
