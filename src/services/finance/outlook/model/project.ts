import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { OutlookAssumptions } from './assumptions.ts';
import { outlookProblems } from './checks.ts';
import { simulateFans } from './fans.ts';
import { type FigureId, figureIds, headlineFigures } from './figures.ts';
import { findingsOf } from './findings.ts';
import { formulas } from './formulas.ts';
import { gapOf } from './gaps.ts';
import { type Machine, yearsOf } from './machine.ts';
import type { OutlookAnswer, OutlookOptions, OutlookProblem, Values } from './outlook.ts';
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

export function yearsOfOutlook(simulation: Simulation): FiscalYear[] {
  const { baseYear, horizon } = simulation.variant;
  return Array.from({ length: horizon + 1 }, (_, at) => fiscalYear(baseYear + at));
}

/** A figure by year; what is no number becomes null. */
export function valuesOf(machine: Machine, id: FigureId): Values {
  return Array.from(yearsOf(machine, `figure:${id}`), (value) =>
    Number.isFinite(value) ? value : null,
  );
}

function missingOf(simulation: Simulation): Partial<Record<FigureId, Text>> {
  const gaps = formulas.flatMap((formula) => {
    const gap = gapOf(simulation, formula);
    return gap ? [[formula.figure, gap] as const] : [];
  });
  return Object.fromEntries(gaps);
}

/**
 * Projects the finances of a town over the years of the assumptions, in one scenario, with fans from
 * simulated paths. Pure: the same assumptions, scenario, paths and seed give the same numbers.
 */
export function projectOutlook(
  assumptions: OutlookAssumptions,
  options: OutlookOptions = {},
): OutlookAnswer {
  const ready = readySimulation(assumptions, options.scenario);
  if (!ready.ok) return ready;
  const { simulation } = ready;
  const { paths = assumptions.paths, seed = assumptions.seed, fans = headlineFigures } = options;
  const figures = Object.fromEntries(
    figureIds.map((id) => [id, valuesOf(simulation.machine, id)]),
  ) as Record<FigureId, Values>;
  const told = { missing: missingOf(simulation), findings: findingsOf(simulation) };
  return {
    ok: true,
    outlook: {
      scenario: simulation.variant.id,
      years: yearsOfOutlook(simulation),
      figures,
      ...told,
      // Last: the paths write over what the centre computed.
      fans: paths > 0 ? simulateFans(simulation, { figures: fans, paths, seed }) : {},
      ...{ paths, seed },
    },
  };
}
