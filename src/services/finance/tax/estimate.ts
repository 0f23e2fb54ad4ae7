/** What somebody lives on. */
export const incomeKinds = ['salary', 'pension'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** Up to this income, a share of it in percent and a fixed amount in yen. */
interface Bracket {
  readonly upTo: number;
  readonly share: number;
  readonly fixed: number;
}

interface OfKind {
  readonly deduction: readonly Bracket[];
  /** Social insurance takes about this share, in percent: an assumption of ours, not of the law. */
  readonly insuranceShare: number;
}

const without = Number.POSITIVE_INFINITY;

/**
 * What goes into the estimate of the municipal residents' tax of somebody who has nobody to support.
 * From memory and not verified (地方税法 23条, 35条, 310条, 314条の2, 314条の3, 314条の6, 20条の4の2;
 * 所得税法 28条, 35条 as of 2025); 非課税限度額 and rates may differ by ordinance. The page says so. A
 * town that knows better changes the figures here, in this one place. All in yen.
 */
export const residentTax = {
  kinds: {
    /** 給与所得控除. */
    salary: {
      deduction: [
        { upTo: 1_900_000, share: 0, fixed: 650_000 },
        { upTo: 3_600_000, share: 30, fixed: 80_000 },
        { upTo: 6_600_000, share: 20, fixed: 440_000 },
        { upTo: 8_500_000, share: 10, fixed: 1_100_000 },
        { upTo: without, share: 0, fixed: 1_950_000 },
      ],
      insuranceShare: 15,
    },
    /** 公的年金等控除 from the age of 65. */
    pension: {
      deduction: [
        { upTo: 3_300_000, share: 0, fixed: 1_100_000 },
        { upTo: 4_100_000, share: 25, fixed: 275_000 },
        { upTo: 7_700_000, share: 15, fixed: 685_000 },
        { upTo: 10_000_000, share: 5, fixed: 1_455_000 },
        { upTo: without, share: 0, fixed: 1_955_000 },
      ],
      insuranceShare: 10,
    },
  } satisfies Readonly<Record<IncomeKind, OfKind>>,
  /** 基礎控除. */
  basicDeduction: 430_000,
  /** 所得割 of the municipality, in percent; the prefecture takes 4 more. */
  share: 6,
  /** 調整控除, the part of the municipality: this share, in percent, of so much of the income at most. */
  adjustment: { share: 3, of: 50_000 },
  /** 均等割 of the municipality. */
  perCapita: 3000,
  /** Whose income is not above it pays none (非課税限度額). */
  exempt: 450_000,
} as const;

export type EstimateStep =
  | IncomeKind
  | `${IncomeKind}-deduction`
  | `${IncomeKind}-insurance`
  | 'basic'
  | 'taxable'
  | 'by-income'
  | 'per-capita'
  | 'total';

export interface Estimate {
  /** Each step in whole yen, in the order of the calculation. */
  readonly steps: readonly { readonly step: EstimateStep; readonly amount: number }[];
  readonly total: number;
}

const partOf = (amount: number, percent: number): number => Math.floor((amount * percent) / 100);

/** What is taxed and what is owed on it, in whole yen. */
function taxOn(income: number, taxable: number): { byIncome: number; perCapita: number } {
  if (income <= residentTax.exempt) return { byIncome: 0, perCapita: 0 };
  const { share, adjustment, perCapita } = residentTax;
  const less = partOf(Math.min(taxable, adjustment.of), adjustment.share);
  // The tax is cut to hundreds of yen.
  return { byIncome: Math.floor((partOf(taxable, share) - less) / 100) * 100, perCapita };
}

/** @param yearly what comes in in a year, before anything is taken off, in whole yen. */
export function estimateTax(yearly: number, kind: IncomeKind): Estimate {
  const { deduction: brackets, insuranceShare } = residentTax.kinds[kind];
  const bracket = brackets.find(({ upTo }) => yearly <= upTo);
  const wanted = bracket ? partOf(yearly, bracket.share) + bracket.fixed : 0;
  const deduction = Math.min(yearly, wanted);
  const insurance = partOf(yearly, insuranceShare);
  const income = yearly - deduction;
  // Taxable income is cut to thousands.
  const left = Math.floor((income - insurance - residentTax.basicDeduction) / 1000) * 1000;
  const taxable = Math.max(0, left);
  const { byIncome, perCapita } = taxOn(income, taxable);
  const total = byIncome + perCapita;
  const steps = [
    { step: kind, amount: yearly },
    { step: `${kind}-deduction`, amount: -deduction },
    { step: `${kind}-insurance`, amount: -insurance },
    { step: 'basic', amount: -residentTax.basicDeduction },
    { step: 'taxable', amount: taxable },
    { step: 'by-income', amount: byIncome },
    { step: 'per-capita', amount: perCapita },
    { step: 'total', amount: total },
  ] as const;
  return { steps, total };
}
