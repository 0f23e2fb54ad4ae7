import { readFileSync } from 'node:fs';
import { parseDelimited } from '#platform/delimited.ts';
import { initialSettings, type OutlookAssumptions } from './assumptions.ts';
import { type Driver, type DriverId, initialDrivers } from './drivers.ts';
import { type Building, buildingClassIds } from './facilities.ts';
import type { FigureId } from './figures.ts';
import { type Loan, repaymentMethods } from './loans.ts';
import type { Outlook, OutlookOptions } from './outlook.ts';
import { projectOutlook } from './project.ts';
import { seededDraws } from './random.ts';

/** The made-up settlements of the demo town, in yen. */
function demoBooks(last: number): OutlookAssumptions['books'] {
  const text = readFileSync(
    new URL('../../../../../demo/finance/settlements.csv', import.meta.url),
    'utf8',
  );
  const [[, ...years] = [], , ...rows] = parseDelimited(text, ',');
  return years
    .map((year, column) => ({
      year: Number(year),
      amounts: Object.fromEntries(
        rows.map(([code = '', ...cells]) => [code, Number(cells[column] ?? 0) * 1000]),
      ),
    }))
    .filter(({ year }) => year <= last && year > last - 3);
}

/** A town that shrinks and grows old: people by age of five years, every five years. */
function shrinkingTown(): OutlookAssumptions['population'] {
  const years = [2020, 2025, 2030, 2035, 2040, 2045, 2050];
  const groups = Array.from({ length: 19 }, (_, index) => {
    const from = index * 5;
    const people = from < 20 ? 2000 : from < 65 ? 2700 : from < 75 ? 3800 : 2200;
    const yearly = from < 20 ? -0.016 : from < 65 ? -0.011 : from < 75 ? -0.008 : 0.005;
    const counts = years.map((year) => Math.round(people * (1 + yearly) ** (year - 2020)));
    return { sex: 'all' as const, from, ...(from < 90 && { to: from + 4 }), counts };
  });
  return { source: '試験用', years, groups };
}

/** Loans of all methods, some with grace and review; together about the debt of the demo town. */
export function manyLoans(count: number, total: number, baseYear: number): Loan[] {
  const draw = seededDraws(7, 'loans');
  const whole = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1));
  const loans = Array.from({ length: count }, (_, index): Loan => {
    const endYear = baseYear + whole(2, 30);
    const reviewed = draw() < 0.4 && endYear > baseYear + 4;
    const grace = draw() < 0.2 && endYear > baseYear + 3;
    return {
      ...{ id: `L${index + 1}`, name: '', kind: 'works', endYear },
      outstanding: Math.round((total / count) * (0.5 + draw())),
      rate: whole(1, 20) / 10,
      method: repaymentMethods[index % 10 === 0 ? 2 : index % 2] ?? 'level-payment',
      paymentsPerYear: index % 4 === 0 ? 1 : 2,
      ...(grace && { graceUntil: baseYear + whole(1, 2) }),
      ...(reviewed && { reviewYear: baseYear + whole(1, 4), reviewEvery: 10 }),
      ...{ margin: 0, refundShare: whole(0, 7) * 10 },
    };
  });
  const sum = loans.reduce((all, { outstanding }) => all + outstanding, 0);
  return loans.map((loan) => ({
    ...loan,
    outstanding: Math.round((loan.outstanding * total) / sum),
  }));
}

export function manyBuildings(count: number, area: number, baseYear: number): Building[] {
  const draw = seededDraws(7, 'buildings');
  return Array.from({ length: count }, (_, index): Building => {
    const builtYear = baseYear - Math.floor(draw() * 65);
    const repaired = draw() < 0.3 && baseYear - builtYear > 25;
    return {
      ...{ id: `B${index + 1}`, name: `施設${index + 1}`, builtYear },
      class: buildingClassIds[index % buildingClassIds.length] ?? 'other',
      area: Math.round((area / count) * (0.5 + draw())),
      ...(repaired && { repairedYear: baseYear - 3 }),
    };
  });
}

const normal = (sd: number, persistence: number): Driver['uncertainty'] => ({
  ...{ kind: 'normal', sd, persistence },
});

/** Stated uncertainty of the drivers that move most. */
export const statedUncertainty: Partial<Record<DriverId, Driver['uncertainty']>> = {
  'wage-growth': normal(0.8, 0.5),
  'price-growth': normal(0.8, 0.5),
  'interest-rate': normal(0.6, 0.9),
  'population-gap': normal(0.15, 0.8),
  'corporate-tax-growth': normal(4, 0.2),
  'fixed-asset-revaluation': normal(1, 0),
  'need-growth': normal(0.4, 0.5),
  'elderly-cost-growth': normal(0.5, 0.6),
  'construction-price-growth': { kind: 'triangular', below: 0, above: 2 },
};

/** Assumptions of a made-up town upon the demo settlements up to 2024. */
export function testAssumptions(size = { loans: 40, buildings: 30 }): OutlookAssumptions {
  const baseYear = 2024;
  const drivers = initialDrivers();
  for (const [id, uncertainty] of Object.entries(statedUncertainty)) {
    drivers[id as DriverId] = { ...drivers[id as DriverId], uncertainty };
  }
  return {
    ...{ title: '試験用の見通し', note: '', books: demoBooks(baseYear), horizon: 30, drivers },
    correlations: [],
    settings: { ...initialSettings, otherConstruction: 1_200_000_000 },
    taxBase: { individual: 2.3e9, corporate: 0.5e9, fixedAsset: 3e9 },
    staff: { count: 420, plan: [], retirements: [], retirementPay: 20_000_000 },
    population: shrinkingTown(),
    loans: manyLoans(size.loans, 15_723_200_000, baseYear),
    buildings: manyBuildings(size.buildings, 120_000, baseYear),
    infrastructure: [
      { kind: 'road', name: '市道', size: 900_000, account: 'general' },
      { kind: 'sewer', name: '下水道管', size: 100_000, account: 'enterprise' },
    ],
    renewal: { rule: 'standard', prices: {} },
    scenarios: [],
    ...{ seed: 1, paths: 0 },
  };
}

/** The outlook of assumptions that fit. */
export function outlookOf(assumptions: OutlookAssumptions, options: OutlookOptions = {}): Outlook {
  const answer = projectOutlook(assumptions, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.outlook;
}

/** The value of a figure so many years after the base. */
export function valueAt(outlook: Outlook, figure: FigureId, year: number): number {
  const value = outlook.figures[figure][year];
  if (typeof value !== 'number') throw new Error(`${figure} has no value in year ${year}`);
  return value;
}

/** Assumptions with other values of some drivers, all of them sure. */
export function withDrivers(
  assumptions: OutlookAssumptions,
  values: Partial<Record<DriverId, number>>,
): OutlookAssumptions {
  const drivers = { ...initialDrivers() };
  for (const [id, value] of Object.entries(values)) {
    drivers[id as DriverId] = { ...drivers[id as DriverId], value };
  }
  return { ...assumptions, drivers };
}
