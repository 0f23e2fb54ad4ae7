import type { FullSettlement } from '../settlements/queries.ts';
import type { BookYear, OutlookAssumptions } from './model/assumptions.ts';
import { initialSettings } from './model/assumptions.ts';
import { usualCorrelations } from './model/correlation.ts';
import {
  type Driver,
  type DriverId,
  type Drivers,
  driverDefinitions,
  driverIds,
} from './model/drivers.ts';
import { type Loan, loanKinds } from './model/loans.ts';

/** Where nobody knows better: a year's growth goes astray by about a step of its driver. */
function startingDriver(id: DriverId): Driver {
  const { kind, step, initial } = driverDefinitions[id];
  // Shares are what the town itself decides; interest is not.
  const unsure = kind === 'growth' || id === 'interest-rate';
  const uncertainty = unsure
    ? ({ kind: 'normal', sd: step, persistence: 0.5 } as const)
    : ({ kind: 'none' } as const);
  return { value: initial, changes: [], uncertainty, note: '' };
}

export const startingDrivers = (): Drivers =>
  Object.fromEntries(driverIds.map((id) => [id, startingDriver(id)])) as Drivers;

/** The newest years without a gap between them, at most three, oldest first. */
export function booksFrom(published: readonly FullSettlement[]): BookYear[] {
  const newest = published.at(-1)?.year;
  return published
    .filter(({ year }, index) => {
      const fromEnd = published.length - 1 - index;
      return newest !== undefined && fromEnd < 3 && newest - year === fromEnd;
    })
    .map(({ year, amounts }) => ({
      year,
      amounts: Object.fromEntries([...amounts].map(([code, amount]) => [code, Number(amount)])),
    }));
}

/** How a town's debt usually comes back in the allocation tax, in percent, until its loans are listed. */
const usualRefund: Readonly<Record<string, number>> = { disaster: 90, extraordinary: 100 };

/** One loan for each kind of debt, until somebody lists the real ones. */
function loansFrom({ year, amounts }: BookYear): Loan[] {
  return loanKinds.flatMap((kind): Loan[] => {
    const outstanding = amounts[`debt.${kind}`] ?? 0;
    if (outstanding <= 0) return [];
    return [
      {
        ...{ id: kind, name: '', kind, outstanding, rate: 0.8, method: 'level-payment' },
        ...{
          endYear: year + 14,
          paymentsPerYear: 2,
          margin: 0,
          refundShare: usualRefund[kind] ?? 40,
        },
      },
    ];
  });
}

/** What one member of staff costs in a year, in yen; only to begin with. */
const usualPay = 8_000_000;

/** Assumptions to begin with: figures of the settlements, and usual values where they say nothing. */
function usualAssumptions(base: BookYear): Omit<OutlookAssumptions, 'title' | 'horizon' | 'books'> {
  const tax = base.amounts['revenue.local-tax'] ?? 0;
  const of = (percent: number) => Math.round((tax * percent) / 100);
  const personnel = base.amounts['nature.personnel'] ?? 0;
  return {
    ...{ note: '', drivers: startingDrivers(), correlations: [...usualCorrelations] },
    settings: { ...initialSettings, otherConstruction: base.amounts['nature.construction'] ?? 0 },
    taxBase: { individual: of(38), corporate: of(8), fixedAsset: of(42) },
    staff: {
      ...{ count: Math.round(personnel / usualPay), plan: [], retirements: [], retirementPay: 0 },
    },
    ...{ population: { source: '', years: [], groups: [] }, loans: loansFrom(base) },
    ...{ buildings: [], infrastructure: [], scenarios: [], seed: 1, paths: 2000 },
    renewal: { rule: 'standard', prices: {} },
  };
}

/**
 * Assumptions of a new outlook: base figures from the newest settlements, and everything else as in
 * the outlook before, where there is one.
 *
 * @returns undefined while no settlement is published.
 */
export function startingAssumptions(
  published: readonly FullSettlement[],
  head: { readonly title: string; readonly horizon: number },
  before?: OutlookAssumptions,
): OutlookAssumptions | undefined {
  const books = booksFrom(published);
  const base = books.at(-1);
  if (!base) return undefined;
  const usual = usualAssumptions(base);
  if (!before) return { ...usual, ...head, books };
  const sameBase = before.books.at(-1)?.year === base.year;
  // Loans are listed as they stand at the end of the base year: last year's list would be wrong.
  return { ...usual, ...before, ...head, books, loans: sameBase ? before.loans : usual.loans };
}
