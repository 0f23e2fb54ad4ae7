/**
 * What goes into the estimate of the municipal residents' tax of somebody who lives on a salary and
 * has nobody to support. From memory and not verified (地方税法 23条, 35条, 310条, 314条の2, 314条の3,
 * 314条の6; 所得税法 28条 as of 2025): the page calls the result an estimate. All in yen.
 */
export const residentTax = {
  /** 給与所得控除: up to this salary, a share of it and a fixed amount. */
  salaryDeduction: [
    { upTo: 1_900_000, share: 0, fixed: 650_000 },
    { upTo: 3_600_000, share: 30, fixed: 80_000 },
    { upTo: 6_600_000, share: 20, fixed: 440_000 },
    { upTo: 8_500_000, share: 10, fixed: 1_100_000 },
    { upTo: Number.POSITIVE_INFINITY, share: 0, fixed: 1_950_000 },
  ],
  /** Social insurance takes about this share of a salary, in percent. */
  insuranceShare: 15,
  /** 基礎控除. */
  basicDeduction: 430_000,
  /** 所得割 of the municipality, in percent; the prefecture takes 4 more. */
  share: 6,
  /** 調整控除, the part of the municipality. */
  adjustment: 1500,
  /** 均等割 of the municipality. */
  perCapita: 3000,
  /** Whose income is not above it pays none (非課税限度額). */
  exempt: 450_000,
} as const;

export const estimateSteps = [
  'salary',
  'salary-deduction',
  'insurance',
  'basic',
  'taxable',
  'by-income',
  'per-capita',
  'total',
] as const;
export type EstimateStep = (typeof estimateSteps)[number];

export interface Estimate {
  /** Each step in whole yen, in the order of the calculation. */
  readonly steps: readonly { readonly step: EstimateStep; readonly amount: number }[];
  readonly total: number;
}

/** @param salary of a year, before anything is taken off, in whole yen. */
export function estimateTax(salary: number): Estimate {
  const { salaryDeduction, insuranceShare, basicDeduction, share, adjustment, exempt } =
    residentTax;
  const bracket = salaryDeduction.find(({ upTo }) => salary <= upTo);
  const wanted = bracket ? Math.floor((salary * bracket.share) / 100) + bracket.fixed : 0;
  const deduction = Math.min(salary, wanted);
  const income = salary - deduction;
  const insurance = Math.floor((salary * insuranceShare) / 100);
  // Taxable income is cut to thousands, the tax to hundreds of yen (地方税法20条の4の2).
  const taxable = Math.max(0, Math.floor((income - insurance - basicDeduction) / 1000) * 1000);
  const owed = income > exempt;
  const byIncome = owed ? Math.max(0, Math.floor((taxable * share) / 100) - adjustment) : 0;
  const rounded = Math.floor(byIncome / 100) * 100;
  const perCapita = owed ? residentTax.perCapita : 0;
  const total = rounded + perCapita;
  const amounts: Readonly<Record<EstimateStep, number>> = {
    ...{ salary, 'salary-deduction': -deduction, insurance: -insurance, basic: -basicDeduction },
    ...{ taxable, 'by-income': rounded, 'per-capita': perCapita, total },
  };
  return { steps: estimateSteps.map((step) => ({ step, amount: amounts[step] })), total };
}
