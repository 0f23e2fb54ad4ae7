import type { RatioId } from './rules.ts';

/** Measures of the service, as plans name them, and the ratios they tell. */
export const ratioOfMeasure = {
  'finance.fiscalStrength': 'fiscal-strength',
  'finance.currentBalance': 'current-balance',
  'finance.realDebtService': 'real-debt-service',
  'finance.futureBurden': 'future-burden',
} as const satisfies Readonly<Record<string, RatioId>>;

export type MeasureId = keyof typeof ratioOfMeasure;
export const measureIds = Object.keys(ratioOfMeasure) as readonly MeasureId[];
