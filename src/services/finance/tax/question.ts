import { readNumber } from '#japan/numbers.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { FullSettlement } from '../settlements/queries.ts';
import { sumOfGroup } from '../settlements/rules.ts';
import { type Estimate, estimateTax, type IncomeKind, incomeKinds } from './estimate.ts';
import { largestTax } from './rules.ts';
import { taxTexts as texts } from './text.ts';

/** What the use of the money is asked by. */
export const bases = ['salary', 'pension', 'tax', 'ten-thousand', 'resident'] as const;
export type Basis = (typeof bases)[number];

export interface TaxQuestion {
  readonly by: Basis;
  /** In whole yen: what is split by purpose. */
  readonly amount: number;
  readonly estimate?: Estimate;
  readonly errors?: FieldErrors;
}

const perTenThousand = 10_000;
/** In units of 10,000 yen, as people say their income. */
const largestIncome = 10_000;

const asked = (typed: string | undefined, suffix: RegExp): number | undefined => {
  const digits = readNumber((typed ?? '').trim().replace(suffix, ''));
  return digits === undefined ? undefined : Number(digits);
};

function ofIncome(by: IncomeKind, typed: string | undefined): TaxQuestion {
  const income = asked(typed, /万?円$/);
  if (income === undefined || income <= 0 || income > largestIncome) {
    return { by, amount: perTenThousand, errors: { income: texts.incomeError } };
  }
  const estimate = estimateTax(Math.round(income * 10_000), by);
  return { by, amount: estimate.total || perTenThousand, estimate };
}

function ofTax(typed: string | undefined): TaxQuestion {
  const tax = asked(typed, /円$/);
  if (tax !== undefined && Number.isInteger(tax) && tax > 0 && tax <= largestTax) {
    return { by: 'tax', amount: tax };
  }
  return { by: 'tax', amount: perTenThousand, errors: { tax: texts.taxError } };
}

export interface Asked {
  readonly by?: string | undefined;
  readonly income?: string | undefined;
  readonly tax?: string | undefined;
}

export const isIncome = (by: Basis): by is IncomeKind =>
  (incomeKinds as readonly Basis[]).includes(by);

const isBasis = (by: string | undefined): by is Basis =>
  (bases as readonly (string | undefined)[]).includes(by);

/** What was asked about; nothing asked is per 10,000 yen. */
export function questionOf({ by, income, tax }: Asked, settlement: FullSettlement): TaxQuestion {
  // Who fills one field only has said which one is meant.
  const meant = isBasis(by) ? by : income ? 'salary' : tax ? 'tax' : 'ten-thousand';
  if (isIncome(meant)) return ofIncome(meant, income);
  switch (meant) {
    case 'tax':
      return ofTax(tax);
    case 'resident': {
      const whole = Number(sumOfGroup(settlement.amounts, 'purpose'));
      const amount = Math.max(0, Math.round(whole / Math.max(1, settlement.residents)));
      return { by: meant, amount };
    }
    default:
      return { by: meant, amount: perTenThousand };
  }
}
