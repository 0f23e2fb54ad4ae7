import { definitions } from '../../ratios/rules.ts';
import { baseValues, constantsOf } from './base-values.ts';
import { type DrawnGroup, drawGroup } from './draws.ts';
import { type DriverId, driverDefinitions, driverIds, valueIn } from './drivers.ts';
import type { FigureId } from './figures.ts';
import { constantIds, type RowKey, seriesIds } from './formula.ts';
import { formulas } from './formulas.ts';
import { type LoanBook, serviceUnder } from './loan-paths.ts';
import { exactService, type Service } from './loan-service.ts';
import { cellOf, computeYear, lookBack, type Machine, makeMachine, yearsOf } from './machine.ts';
import { addBond, type NewBond, type Payments } from './new-bonds.ts';
import { ageBands, peopleByYear } from './population.ts';
import { renewalCosts } from './renewal.ts';
import type { Variant } from './variant.ts';

/** A scenario, ready to be computed as often as wanted. */
export interface Simulation {
  readonly variant: Variant;
  readonly machine: Machine;
  /** Of each driver by year, in percent, without uncertainty. */
  readonly centres: ReadonlyMap<DriverId, Float64Array>;
  readonly bond: NewBond;
  /** Rows of the memory that each run writes. */
  readonly service: Service;
  readonly issued: Payments;
  readonly bonds: Float64Array;
  readonly interest: Float64Array;
}

/** Every third year is one of revaluation (評価替え); in the others that driver is still. */
function centresOf(variant: Variant): Map<DriverId, Float64Array> {
  const { baseYear, horizon, settings } = variant;
  return new Map(
    driverIds.map((id) => {
      const values = Float64Array.from({ length: horizon + 1 }, (_, at) => {
        const year = baseYear + at;
        const still =
          id === 'fixed-asset-revaluation' && (year - settings.revaluationYear) % 3 !== 0;
        return still ? 0 : valueIn(variant.drivers[id], year);
      });
      return [id, values];
    }),
  );
}

/** Staff numbers of the plan against the year before; 1 without a plan. */
function planChanges({ assumptions, baseYear, horizon }: Variant): number[] {
  const points = [
    { year: baseYear, count: assumptions.staff.count },
    ...assumptions.staff.plan.filter(({ year }) => year > baseYear),
  ].toSorted((a, b) => a.year - b.year);
  const countIn = (year: number): number => {
    const next = points.find((point) => point.year >= year);
    const last = points.findLast((point) => point.year <= year);
    if (!next || !last) return (last ?? next)?.count ?? 0;
    if (next.year === last.year) return next.count;
    const way = (year - last.year) / (next.year - last.year);
    return last.count + (next.count - last.count) * way;
  };
  return Array.from({ length: horizon + 1 }, (_, at) => {
    const former = countIn(baseYear + at - 1);
    return at === 0 || former === 0 ? 1 : countIn(baseYear + at) / former;
  });
}

function writeSeries(machine: Machine, variant: Variant): void {
  const { assumptions, baseYear, horizon, renewal } = variant;
  for (const band of ageBands) {
    const people = peopleByYear(assumptions.population, band, variant);
    yearsOf(machine, `series:table.${band}`).set(people);
  }
  yearsOf(machine, 'series:staff.plan-change').set(planChanges(variant));
  const retirements = yearsOf(machine, 'series:staff.retirements').fill(0);
  for (const { year, count } of assumptions.staff.retirements) {
    const at = year - baseYear;
    if (at >= 0 && at <= horizon) retirements[at] = (retirements[at] ?? 0) + count;
  }
  const { buildings, infrastructure } = assumptions;
  const costs = renewalCosts({ buildings, infrastructure, renewal }, { baseYear, horizon });
  for (const kind of Object.keys(costs) as (keyof typeof costs)[]) {
    yearsOf(machine, `series:renewal.${kind}`).set(costs[kind]);
  }
}

/** The ratios of the years before the base, as far as the books know them; no works are left from then. */
function writeHistory(machine: Machine, { assumptions, baseYear }: Variant): void {
  const undone = cellOf(machine, 'figure:facility.undone', 0);
  machine.memory.fill(0, undone - lookBack, undone + 1);
  for (const { year, amounts } of assumptions.books.slice(0, -1)) {
    const at = year - baseYear;
    if (at < -2 || at >= 0) continue;
    for (const id of ['fiscal-strength', 'real-debt-service'] as const) {
      const sideOf = (codes: readonly string[]) =>
        codes.reduce((sum, code) => {
          const amount = amounts[code.replace(/^-/, '')] ?? Number.NaN;
          return sum + (code.startsWith('-') ? -amount : amount);
        }, 0);
      const below = sideOf(definitions[id].bottom);
      const value = below === 0 ? Number.NaN : sideOf(definitions[id].top) / below;
      machine.memory[cellOf(machine, `figure:single.${id}`, at)] = value;
    }
  }
}

function writeFixed(machine: Machine, variant: Variant): void {
  const constants = constantsOf(variant);
  for (const id of constantIds) yearsOf(machine, `constant:${id}`).fill(constants[id]);
  for (const [id, value] of Object.entries(variant.settings)) {
    if (typeof value !== 'number') continue;
    for (const [kind, size] of [
      ['share', 100],
      ['setting', 1],
    ] as const) {
      const key = `${kind}:${id}` as RowKey;
      if (machine.rows.has(key)) yearsOf(machine, key).fill(value / size);
    }
  }
  for (const [id, value] of Object.entries(baseValues(variant))) {
    machine.memory[cellOf(machine, `figure:${id as FigureId}`, 0)] = value ?? Number.NaN;
  }
}

/** Rows that the work on loans and draws writes, whether a formula reads them or not. */
const writtenRows: readonly RowKey[] = [
  ...seriesIds.map((id): RowKey => `series:${id}`),
  ...constantIds.map((id): RowKey => `constant:${id}`),
  'level:interest-rate',
];

export function makeSimulation(variant: Variant): Simulation {
  const machine = makeMachine(formulas, variant.horizon, writtenRows);
  writeFixed(machine, variant);
  writeSeries(machine, variant);
  writeHistory(machine, variant);
  const rowOf = (id: (typeof seriesIds)[number]) => yearsOf(machine, `series:${id}`);
  const { newBondYears: years, newBondGrace: grace, newBondMethod: method } = variant.settings;
  return {
    ...{ variant, machine, centres: centresOf(variant), bond: { years, grace, method } },
    service: {
      ...{ principal: rowOf('loans.principal'), interest: rowOf('loans.interest') },
      ...{ included: rowOf('loans.included'), covered: rowOf('loans.covered') },
    },
    issued: { principal: rowOf('issued.principal'), interest: rowOf('issued.interest') },
    bonds: yearsOf(machine, 'figure:revenue.bonds'),
    interest: yearsOf(machine, 'level:interest-rate'),
  };
}

/** Writes the values of a driver, in percent, as the formulas read them. */
function writeDriver(machine: Machine, id: DriverId, percent: Float64Array): void {
  const definition: { kind: string; least?: number; most?: number } = driverDefinitions[id];
  const growth = definition.kind === 'growth';
  const key: RowKey = growth ? `growth:${id}` : `level:${id}`;
  if (!machine.rows.has(key)) return;
  const row = yearsOf(machine, key);
  const { least = growth ? -100 : -Infinity, most = Infinity } = definition;
  for (let at = 0; at < row.length; at++) {
    const value = Math.min(most, Math.max(least, percent[at] ?? 0));
    row[at] = growth ? 1 + value / 100 : value / 100;
  }
}

function computeYears({ variant, machine, bond, bonds, issued, interest }: Simulation): void {
  issued.principal.fill(0);
  issued.interest.fill(0);
  for (let at = 1; at <= variant.horizon; at++) {
    computeYear(machine, at, false);
    addBond(bond, at, { amount: bonds[at] ?? 0, rate: interest[at] ?? 0 }, issued);
  }
}

/** Computes all years without uncertainty; loans to the yen. The memory holds what came out. */
export function runCentre(simulation: Simulation): void {
  const { variant, machine, centres, service } = simulation;
  for (const [id, percent] of centres) writeDriver(machine, id, percent);
  const interestIn = (year: number) => (simulation.interest[year - variant.baseYear] ?? 0) * 100;
  const exact = exactService(variant.assumptions.loans, variant, interestIn);
  for (const key of Object.keys(exact) as (keyof Service)[]) service[key].set(exact[key]);
  computeYear(machine, 0, true);
  computeYears(simulation);
}

/** Computes one path: draws the uncertain drivers, then all years. The memory holds what came out. */
export function runPath(
  simulation: Simulation,
  uncertain: readonly DrawnGroup[],
  book: LoanBook,
): void {
  for (const group of uncertain) {
    drawGroup(group);
    for (const { id, drawn } of group.drivers) writeDriver(simulation.machine, id, drawn);
  }
  serviceUnder(book, simulation.interest, simulation.service);
  computeYears(simulation);
}
