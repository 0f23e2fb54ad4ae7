import type { IsoDate } from '#japan/dates.ts';
import type { FormDefinition } from '../definition/model.ts';
import { endReached } from './end.ts';
import { type Finding, finding } from './finding.ts';
import type { Formula } from './formula.ts';
import { type Model, modelOf } from './model.ts';
import { createSolver, type Solve, type Witness } from './solve.ts';
import { structuralFindings } from './structure.ts';
import { type Target, targetsOf } from './targets.ts';
import { answersLike, type Walk, walkThrough } from './walk.ts';

interface Workshop {
  readonly model: Model;
  readonly solve: Solve;
  readonly today: IsoDate;
  /** What holds of answers that can be submitted. */
  readonly end: readonly Formula[];
  /** False when no answers at all can be submitted. */
  readonly endOpen: boolean;
  readonly walks: Walk[];
  readonly met: Set<string>;
  /** What applicants were sent for. */
  readonly sought: string[];
}

/** A form that needs more ways than this is walked in part; it is still proved as a whole. */
const mostApplicants = 200;

/** An applicant as the witness describes them goes through the form. */
function send(
  { model, today, walks, met, sought }: Workshop,
  target: Target,
  witness: Witness,
): void {
  sought.push(target.met);
  const walk = walkThrough(model, answersLike(model, witness), today);
  if (!walk.reachedEnd) return;
  walks.push(walk);
  for (const fact of walk.met) met.add(fact);
}

/** Nothing, when somebody came there and went on to the end; else what is wrong. */
function judgeTarget(workshop: Workshop, target: Target): Finding | undefined {
  const { model, solve, end, endOpen, met } = workshop;
  if (met.has(target.met)) return undefined;
  const whole = solve([...target.goals, ...end]);
  if (whole.found === 'yes') {
    if (workshop.sought.length < mostApplicants) send(workshop, target, whole.witness);
    return undefined;
  }
  const { definition } = model;
  const there = solve(target.goals);
  if (there.found === 'no') return finding(definition, target.missed, target.where);
  if (whole.found === 'unknown' || there.found === 'unknown') {
    return finding(definition, 'not-decided', target.where);
  }
  const blind = !endOpen || target.where.kind === 'rule';
  return blind ? undefined : finding(definition, 'dead-end', target.where);
}

/** Questions on a screen that nobody sees are said once, by their screen. */
function withoutEchoes(definition: FormDefinition, findings: readonly Finding[]): Finding[] {
  const screens = new Set(
    findings.flatMap(({ kind, where }) =>
      ['unreachable-screen', 'dead-end'].includes(kind) && where.kind === 'screen'
        ? [where.id]
        : [],
    ),
  );
  const hidden = (path: string): boolean => {
    const key = path.split('.')[0];
    const asking = definition.screens.filter(({ items }) =>
      items.some(({ field }) => field === key),
    );
    return asking.every(({ id }) => screens.has(id));
  };
  return findings.filter(
    ({ kind, where }) =>
      where.kind !== 'field' ||
      !(kind === 'unreachable-field' || kind === 'dead-end') ||
      !hidden(where.id),
  );
}

export interface Proof {
  /** Errors first; a form with an error is not published. */
  readonly findings: readonly Finding[];
  /** Generated applicants who answered everything and came to the end. */
  readonly applicants: number;
  /** How many of their ways differ in what was asked. */
  readonly paths: number;
  /** Places for which answers were found that the form itself then did not lead there: 0, unless we err. */
  readonly missed: number;
}

/**
 * Proves a form before it is published. For every screen, question and side of every rule it searches
 * answers that lead there and on to the end, and sends an applicant with these answers through the
 * form; where there are none, it says so. An error is never a false alarm.
 * @param today relative days in conditions are counted from here
 */
export function proveForm(definition: FormDefinition, today: IsoDate): Proof {
  const model = modelOf(definition, today);
  const solve = createSolver(model);
  const end = endReached(model);
  const endOpen = solve(end).found !== 'no';
  const gone = { walks: [], met: new Set<string>(), sought: [] };
  const workshop: Workshop = { model, solve, today, end, endOpen, ...gone };
  const found = [
    ...structuralFindings(model),
    ...(endOpen ? [] : [finding(definition, 'dead-end', { kind: 'form', id: '' })]),
    ...targetsOf(model).flatMap((target) => judgeTarget(workshop, target) ?? []),
  ];
  const { walks } = workshop;
  return {
    findings: withoutEchoes(definition, found).toSorted((a, b) =>
      a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
    ),
    applicants: walks.length,
    paths: new Set(walks.map(({ path }) => path)).size,
    missed: workshop.sought.filter((fact) => !workshop.met.has(fact)).length,
  };
}
