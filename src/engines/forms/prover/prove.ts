import type { IsoDate } from '#japan/dates.ts';
import type { FormDefinition } from '../definition/types.ts';
import { endReached } from './end.ts';
import { type Finding, finding } from './finding.ts';
import type { Formula } from './formula.ts';
import { type Model, modelOf } from './model.ts';
import { createSolver, type Solve, type Witness } from './solve.ts';
import { structuralFindings } from './structure.ts';
import { type Target, targetsOf } from './targets.ts';

interface Verdict {
  readonly finding?: Finding;
  readonly witness?: Witness;
}

interface Workshop {
  readonly model: Model;
  readonly solve: Solve;
}

function judgeTarget(
  { model, solve }: Workshop,
  target: Target,
  end: { readonly goals: readonly Formula[]; readonly open: boolean },
): Verdict {
  const { definition } = model;
  const whole = solve([...target.goals, ...end.goals]);
  if (whole.found === 'yes') return { witness: whole.witness };
  const there = solve(target.goals);
  if (there.found === 'no') {
    return { finding: finding(definition, target.missed, target.where) };
  }
  if (whole.found === 'unknown' || there.found === 'unknown') {
    return { finding: finding(definition, 'not-decided', target.where) };
  }
  const blind = !end.open || target.where.kind === 'rule';
  return blind ? {} : { finding: finding(definition, 'dead-end', target.where) };
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
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** A state for every target that somebody can come to. */
  readonly witnesses: readonly Witness[];
  readonly model: Model;
}

/**
 * Searches the faults that an applicant would meet: what nobody can come to, what contradicts itself,
 * what has no way to the end. An error is never a false alarm: nobody comes there, as the rules stand.
 * @param today relative days in conditions are counted from here
 */
export function prove(definition: FormDefinition, today: IsoDate): Proof {
  const model = modelOf(definition, today);
  const workshop = { model, solve: createSolver(model) };
  const goals = endReached(model);
  const open = workshop.solve(goals).found !== 'no';
  const verdicts = targetsOf(model).map((target) => judgeTarget(workshop, target, { goals, open }));
  const found = [
    ...structuralFindings(model),
    ...(open ? [] : [finding(definition, 'dead-end', { kind: 'form', id: '' })]),
    ...verdicts.flatMap((verdict) => verdict.finding ?? []),
  ];
  const findings = withoutEchoes(definition, found).toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  );
  return { findings, witnesses: verdicts.flatMap(({ witness }) => witness ?? []), model };
}
