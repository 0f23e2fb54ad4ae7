import type { YearOfBooks } from '../ratios/books.ts';
import { toNumber } from '../ratios/fraction.ts';
import type { Ratio, RatioId } from '../ratios/rules.ts';
import type { FullSettlement } from '../settlements/queries.ts';
import { balancesOf, sumOfGroup } from '../settlements/rules.ts';
import type { FigureId } from './model/figures.ts';
import { loanKinds } from './model/loans.ts';

/** What a figure came to in a year, by published settlements. */
export interface Actual {
  readonly year: number;
  readonly value: number;
  readonly sample: boolean;
}

const ratioOf: Readonly<Partial<Record<FigureId, RatioId>>> = {
  'ratio.fiscal-strength': 'fiscal-strength',
  'ratio.current-balance': 'current-balance',
  'ratio.real-debt-service': 'real-debt-service',
  'ratio.future-burden': 'future-burden',
  'ratio.real-balance': 'real-balance',
  'ratio.real-deficit-ratio': 'real-deficit',
};

/** The ratio behind a figure; its own page shows each step of the settlements. */
export const ratioOfFigure = (figure: FigureId): RatioId | undefined => ratioOf[figure];

/** Amounts that settlements call the same. */
const items = new Set<FigureId>([
  ...(['fund.adjustment', 'revenue.local-tax', 'revenue.allocation-ordinary'] as const),
  ...(['nature.personnel', 'nature.social', 'nature.debt', 'nature.construction'] as const),
]);

const sums: Readonly<Partial<Record<FigureId, readonly string[]>>> = {
  'fund.total': ['fund.adjustment', 'fund.debt-reduction', 'fund.purpose'],
  'debt.total': loanKinds.map((kind) => `debt.${kind}`),
};

/** 「－」: a burden that is covered, or no deficit; zero. */
function ratioValue(ratio: Ratio | undefined): number | undefined {
  if (!ratio || 'missing' in ratio) return undefined;
  return 'value' in ratio ? toNumber(ratio.value) : 0;
}

/** As the model counts 財源不足額: without the adjustment fund, what the year before left, and its advance. */
const outsideOfGap = {
  revenue: ['revenue.carry-over', 'balance.adjustment-taken'],
  expenditure: ['nature.advance', 'balance.adjustment-saved'],
} as const;

/** What a year itself lacked; undefined where its settlement does not say what the fund gave and took. */
function gapOf({ amounts }: FullSettlement): number | undefined {
  const ownOf = (whole: bigint, codes: readonly string[]) =>
    codes.reduce((sum, code) => sum - (amounts.get(code) ?? 0n), whole);
  const known = ['balance.adjustment-taken', 'balance.adjustment-saved'] as const;
  if (known.some((code) => !amounts.has(code))) return undefined;
  const revenue = ownOf(sumOfGroup(amounts, 'revenue'), outsideOfGap.revenue);
  return Number(ownOf(sumOfGroup(amounts, 'nature'), outsideOfGap.expenditure) - revenue);
}

function amountOf(settlement: FullSettlement, figure: FigureId): number | undefined {
  const { amounts, residents } = settlement;
  const codes = sums[figure] ?? (items.has(figure) ? [figure] : undefined);
  if (codes) {
    const found = codes.flatMap((code) => amounts.get(code) ?? []);
    return found.length === 0 ? undefined : Number(found.reduce((sum, one) => sum + one, 0n));
  }
  switch (figure) {
    case 'balance.revenue':
      return Number(sumOfGroup(amounts, 'revenue'));
    case 'balance.expenditure':
      return Number(sumOfGroup(amounts, 'purpose'));
    case 'balance.real':
      return Number(balancesOf(amounts).real);
    case 'balance.gap':
      return gapOf(settlement);
    case 'population.total':
      return residents;
    default:
      return undefined;
  }
}

/** The years of a figure that are known, oldest first; none where settlements do not say it. */
export function actualsOf(books: readonly YearOfBooks[], figure: FigureId): Actual[] {
  const ratio = ratioOf[figure];
  return books.flatMap(({ settlement, ratios }): Actual[] => {
    const value = ratio ? ratioValue(ratios.get(ratio)?.ratio) : amountOf(settlement, figure);
    const { year, sample } = settlement;
    return value === undefined ? [] : [{ year, value, sample }];
  });
}
