import type { Formula } from './formula.ts';
import { allRatioFormulas, balanceFormulas } from './formulas-balance.ts';
import { debtFormulas, serviceFormulas } from './formulas-debt.ts';
import {
  allocationFormulas,
  grantFormulas,
  populationFormulas,
  scaleFormulas,
  taxFormulas,
} from './formulas-revenue.ts';
import {
  constructionFormulas,
  currentFormulas,
  personnelFormulas,
  runningFormulas,
  socialFormulas,
} from './formulas-spending.ts';

/** Every figure of a year, in the order in which they follow from each other. */
export const formulas: readonly Formula[] = [
  ...populationFormulas,
  ...taxFormulas,
  ...personnelFormulas,
  ...socialFormulas,
  ...runningFormulas,
  ...serviceFormulas,
  ...allocationFormulas,
  ...scaleFormulas,
  ...constructionFormulas,
  ...currentFormulas,
  ...grantFormulas,
  ...balanceFormulas,
  ...debtFormulas,
  ...allRatioFormulas,
];
