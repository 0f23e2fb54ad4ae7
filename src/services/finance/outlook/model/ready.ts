import type { OutlookAssumptions } from './assumptions.ts';
import { outlookProblems } from './checks.ts';
import type { OutlookProblem } from './outlook.ts';
import { problemTexts } from './problem-text.ts';
import { makeSimulation, runCentre, type Simulation } from './simulation.ts';
import { variantOf } from './variant.ts';

export type ReadySimulation =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly problems: readonly OutlookProblem[] };

/** A scenario that has been computed without uncertainty, or what stops it. */
export function readySimulation(
  assumptions: OutlookAssumptions,
  scenario: string | undefined,
): ReadySimulation {
  const problems = outlookProblems(assumptions);
  const wanted = scenario === undefined || scenario === 'base' ? undefined : scenario;
  const found = assumptions.scenarios.find(({ id }) => id === wanted);
  if (wanted !== undefined && !found) {
    problems.push({ place: 'scenarios', text: problemTexts.noScenario(wanted) });
  }
  if (problems.length > 0) return { ok: false, problems };
  const simulation = makeSimulation(variantOf(assumptions, found));
  runCentre(simulation);
  return { ok: true, simulation };
}
