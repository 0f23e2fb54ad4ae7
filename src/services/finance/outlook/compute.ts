import type { OutlookAssumptions } from './model/assumptions.ts';
import { driverDefinitions, driverIds } from './model/drivers.ts';
import { type Building, buildingClassIds } from './model/facilities.ts';
import type { FigureId } from './model/figures.ts';
import { read } from './model/machine.ts';
import type { Explanation, Outlook, OutlookProblem } from './model/outlook.ts';
import { explainFigure, projectOutlook } from './model/project.ts';
import { renewalCosts } from './model/renewal.ts';
import { makeSimulation, runCentre } from './model/simulation.ts';
import { variantOf } from './model/variant.ts';
import type { OutlookResult, RenewalYear, Swing } from './result.ts';
import { shiftedAssumptions } from './what-if.ts';

export type Computed =
  | { readonly ok: true; readonly result: OutlookResult }
  | { readonly ok: false; readonly problems: readonly OutlookProblem[] };

/** The base and the scenarios, as results list them. */
export const casesOf = ({ scenarios }: OutlookAssumptions): string[] => [
  'base',
  ...scenarios.map(({ id }) => id),
];

const optionOf = (scenario: string) => (scenario === 'base' ? {} : { scenario });

/** One case without paths: what comes of the assumptions if everything goes as assumed. */
export function computeOne(assumptions: OutlookAssumptions, scenario: string): Outlook | undefined {
  const answer = projectOutlook(assumptions, { ...optionOf(scenario), paths: 0 });
  return answer.ok ? answer.outlook : undefined;
}

/** How a figure of a year came about. @returns undefined for one that nothing computes. */
export function explain(
  assumptions: OutlookAssumptions,
  place: { readonly figure: FigureId; readonly scenario: string; readonly year: number },
): Explanation | undefined {
  const { figure, scenario, year } = place;
  return explainFigure(assumptions, { figure, year, ...optionOf(scenario) });
}

/** The figure that causes are compared by: a fund that is empty cannot show what more would be lacking. */
const swingFigure: FigureId = 'balance.gap';

/** The figure in the last year, and nothing else: one look takes a millisecond. */
function lastValue(assumptions: OutlookAssumptions): number {
  const simulation = makeSimulation(variantOf(assumptions));
  runCentre(simulation);
  return read(simulation.machine, `figure:${swingFigure}`, assumptions.horizon);
}

/** What the end comes to when one driver after the other is a step lower and a step higher. */
function swingsOf(assumptions: OutlookAssumptions): Swing[] {
  const middle = lastValue(assumptions);
  const swings = driverIds.map((driver): Swing => {
    const { step } = driverDefinitions[driver];
    const by = (shift: number) =>
      lastValue(shiftedAssumptions(assumptions, new Map([[driver, shift]]))) - middle;
    return { driver, step, lower: by(-step), higher: by(step) };
  });
  const size = ({ lower, higher }: Swing) => Math.max(Math.abs(lower), Math.abs(higher));
  // What cannot be computed moves nothing.
  return swings.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a));
}

/** Renewal by class: the costs of the buildings of one class after the other. */
function renewalOf(assumptions: OutlookAssumptions): RenewalYear[] {
  const { buildings, infrastructure, renewal, horizon, books } = assumptions;
  const baseYear = books.at(-1)?.year ?? 0;
  const span = { baseYear, horizon };
  const costsOf = (some: readonly Building[], roads: typeof infrastructure) => {
    const costs = renewalCosts({ buildings: some, infrastructure: roads, renewal }, span);
    const { repair, rebuild, backlog } = costs;
    return repair.map(
      (one, at) => one + (rebuild[at] ?? 0) + (backlog[at] ?? 0) + (costs.infrastructure[at] ?? 0),
    );
  };
  const parts = [
    ...buildingClassIds.map((id) => {
      const some = buildings.filter((building) => building.class === id);
      return [id, costsOf(some, [])] as const;
    }),
    ['infrastructure', costsOf([], infrastructure)] as const,
  ];
  return Array.from({ length: horizon }, (_, index) => ({
    year: baseYear + index + 1,
    amounts: Object.fromEntries(
      parts.flatMap(([part, costs]) => {
        const cost = Math.round(costs[index + 1] ?? 0);
        return cost > 0 ? [[part, cost]] : [];
      }),
    ),
  }));
}

/** What follows from all cases; the rest of a result is quick beside them. */
export function completeResult(
  assumptions: OutlookAssumptions,
  outlooks: readonly Outlook[],
): OutlookResult {
  const rows = swingsOf(assumptions);
  return { outlooks, swings: { figure: swingFigure, rows }, renewal: renewalOf(assumptions) };
}

/** Computes one case with its paths. */
export const computeCase = (assumptions: OutlookAssumptions, scenario: string) =>
  projectOutlook(assumptions, optionOf(scenario));

/** All at once; in a request only where `takesLong` says no. */
export function computeResult(assumptions: OutlookAssumptions): Computed {
  const outlooks: Outlook[] = [];
  for (const scenario of casesOf(assumptions)) {
    const answer = computeCase(assumptions, scenario);
    if (!answer.ok) return answer;
    outlooks.push(answer.outlook);
  }
  return { ok: true, result: completeResult(assumptions, outlooks) };
}
