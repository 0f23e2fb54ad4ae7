import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { OutlookAssumptions } from './assumptions.ts';
import { explanationOf } from './explain.ts';
import { simulateFans } from './fans.ts';
import { type FigureId, figureIds, headlineFigures } from './figures.ts';
import { findingsOf } from './findings.ts';
import { formulas } from './formulas.ts';
import { gapOf } from './gaps.ts';
import { type Machine, yearsOf } from './machine.ts';
import type { Explanation, OutlookAnswer, OutlookOptions, Values } from './outlook.ts';
import { readySimulation } from './ready.ts';
import type { Simulation } from './simulation.ts';

function yearsOfOutlook(simulation: Simulation): FiscalYear[] {
  const { baseYear, horizon } = simulation.variant;
  return Array.from({ length: horizon + 1 }, (_, at) => fiscalYear(baseYear + at));
}

/** A figure by year; what is no number becomes null. */
function valuesOf(machine: Machine, id: FigureId): Values {
  return Array.from(yearsOf(machine, `figure:${id}`), (value) =>
    // Zero has no sign: JSON knows no −0.
    Number.isFinite(value) ? value + 0 : null,
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

/**
 * How a figure of a projected year came about, part by part, without uncertainty. @returns undefined
 * for years outside of the projection, figures without a value, and assumptions with problems.
 */
export function explainFigure(
  assumptions: OutlookAssumptions,
  place: { readonly figure: FigureId; readonly year: number; readonly scenario?: string },
): Explanation | undefined {
  const ready = readySimulation(assumptions, place.scenario);
  return ready.ok ? explanationOf(ready.simulation, place.figure, place.year) : undefined;
}
