import {
  before,
  constant,
  type Formula,
  formula,
  growth,
  minus,
  now,
  number,
  plus,
  series,
  share,
  sum,
  times,
} from './formula.ts';

/** Payments on the loans that there are and on those still to come; part of them counts in the need. */
export const serviceFormulas: readonly Formula[] = [
  formula('service.existing-principal', series('loans.principal')),
  formula('service.existing-interest', series('loans.interest')),
  formula('service.new-principal', series('issued.principal')),
  formula('service.new-interest', series('issued.interest')),
  sum(
    'nature.debt',
    'service.existing-principal',
    'service.existing-interest',
    'service.new-principal',
    'service.new-interest',
  ),
  sum('ratio.repayment', 'nature.debt'),
  formula(
    'ratio.quasi-repayment',
    before('ratio.quasi-repayment'),
    times(growth('quasi-repayment-growth')),
  ),
  formula('ratio.repayment-specific', before('ratio.repayment-specific')),
  formula('included.existing', series('loans.included')),
  formula(
    'included.new',
    number(0),
    plus(now('service.new-principal'), share('newBondRefundShare')),
    plus(now('service.new-interest'), share('newBondRefundShare')),
  ),
  formula('included.other', before('included.other'), times(growth('quasi-repayment-growth'))),
  sum('ratio.repayment-included', 'included.existing', 'included.new', 'included.other'),
];

export const debtFormulas: readonly Formula[] = [
  formula('debt.existing', before('debt.existing'), minus(now('service.existing-principal'))),
  formula(
    'debt.new',
    before('debt.new'),
    plus(now('revenue.bonds')),
    minus(now('service.new-principal')),
  ),
  sum('debt.total', 'debt.existing', 'debt.new'),
  formula('burden.other', before('burden.other'), times(growth('quasi-repayment-growth'))),
  sum('ratio.burden', 'debt.total', 'burden.other'),
  formula('ratio.burden-funds', now('fund.total'), plus(constant('rest.funds'))),
  formula('ratio.burden-specific', before('ratio.burden-specific')),
  formula('covered.existing', series('loans.covered')),
  formula('covered.new', now('debt.new'), times(share('newBondRefundShare'))),
  formula('covered.other', before('covered.other'), times(growth('quasi-repayment-growth'))),
  sum('ratio.burden-included', 'covered.existing', 'covered.new', 'covered.other'),
];
