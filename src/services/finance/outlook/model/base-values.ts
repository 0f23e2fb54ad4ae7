import { definitions } from '../../ratios/rules.ts';
import type { FigureId } from './figures.ts';
import type { ConstantId } from './formula.ts';
import { ageBands, peopleByYear } from './population.ts';
import type { Variant } from './variant.ts';

type Books = (code: string) => number;

/** Amounts of the base year by their code; those that a settlement leaves out are zero. */
export function booksOf({ assumptions }: Variant): Books {
  const amounts = assumptions.books.at(-1)?.amounts ?? {};
  return (code) => amounts[code] ?? 0;
}

const sumOf = (books: Books, prefix: string, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + books(`${prefix}.${key}`), 0);

/** Grants that count in full in the standard revenue (地方交付税法14条), and those that count like taxes. */
const countedGrants = ['transfer-tax', 'traffic-safety', 'special-grants'];
const otherGrants = [
  ...['interest', 'dividends', 'stock-gains', 'business-tax', 'golf', 'environment'],
];
const ownOther = [...['shares', 'usage-fees', 'handling-fees', 'property', 'donations', 'other']];
const natures = [
  ...(['personnel', 'social', 'debt', 'goods', 'maintenance', 'subsidies'] as const),
  ...(['transfers-out', 'lending'] as const),
];

/** What goes into and out of the funds for set purposes: all but the adjustment fund. */
const purposeSaved = (books: Books): number =>
  Math.max(0, books('nature.reserves') - books('balance.adjustment-saved'));
const purposeTaken = (books: Books): number =>
  Math.max(0, books('revenue.transfers-in') - books('balance.adjustment-taken'));

type Values = Partial<Record<FigureId, number>>;

function revenueOf(variant: Variant, books: Books): Values {
  const { individual, corporate, fixedAsset } = variant.assumptions.taxBase;
  const tax = books('revenue.local-tax');
  return {
    'tax.individual': individual,
    'tax.corporate': corporate,
    'tax.fixed-asset': fixedAsset,
    'tax.other': tax - individual - corporate - fixedAsset,
    'revenue.counted-grants': sumOf(books, 'revenue', countedGrants),
    'revenue.other-grants': sumOf(books, 'revenue', otherGrants),
    'revenue.own-other': sumOf(books, 'revenue', ownOther),
    'balance.revenue': Object.entries(variant.assumptions.books.at(-1)?.amounts ?? {})
      .filter(([code]) => code.startsWith('revenue.'))
      .reduce((sum, [, amount]) => sum + amount, 0),
    ...copied(books, [
      ...(['revenue.consumption-tax', 'revenue.allocation-ordinary'] as const),
      ...(['revenue.allocation-special', 'revenue.national', 'revenue.prefectural'] as const),
      ...(['revenue.carry-over', 'revenue.bonds', 'revenue.transfers-in'] as const),
    ]),
  };
}

function copied(books: Books, ids: readonly FigureId[]): Values {
  return Object.fromEntries(ids.map((id) => [id, books(id)]));
}

function staffOf({ assumptions, baseYear }: Variant, books: Books): Values {
  const { count, retirements, retirementPay } = assumptions.staff;
  const retired = retirements.find(({ year }) => year === baseYear)?.count ?? 0;
  const paid = retired * retirementPay;
  return {
    'staff.count': count,
    'staff.retirement-unit': retirementPay,
    'staff.retirement': paid,
    'staff.unit-cost': count > 0 ? (books('nature.personnel') - paid) / count : 0,
  };
}

function spendingOf(variant: Variant, books: Books): Values {
  const { childSocialShare, elderlySocialShare, elderlyTransferShare } = variant.settings;
  const [social, transfers] = [books('nature.social'), books('nature.transfers-out')];
  const child = (social * childSocialShare) / 100;
  const elderly = (social * elderlySocialShare) / 100;
  const late = (transfers * elderlyTransferShare) / 100;
  return {
    ...staffOf(variant, books),
    'social.child': child,
    'social.elderly': elderly,
    'social.other': social - child - elderly,
    'transfers.elderly': late,
    'transfers.other': transfers - late,
    'construction.price-index': 1,
    // What was overdue by then is among the works of the buildings themselves.
    'facility.deferred': 0,
    'nature.disaster': books('nature.disaster') + books('nature.unemployment'),
    'balance.expenditure': Object.entries(variant.assumptions.books.at(-1)?.amounts ?? {})
      .filter(([code]) => code.startsWith('nature.'))
      .reduce((sum, [, amount]) => sum + amount, 0),
    ...copied(books, [
      ...natures.flatMap((nature) => [`nature.${nature}`, `current.${nature}`] as const),
      ...(['nature.reserves', 'nature.construction', 'nature.advance'] as const),
    ]),
  };
}

/** The loans that there are, and what of them the standard need covers; in yen. */
export interface LoanTotals {
  readonly outstanding: number;
  readonly covered: number;
}

export function loanTotals({ assumptions }: Variant): LoanTotals {
  let [outstanding, covered] = [0, 0];
  for (const loan of assumptions.loans) {
    outstanding += loan.outstanding;
    covered += (loan.outstanding * loan.refundShare) / 100;
  }
  return { outstanding, covered };
}

function debtOf(books: Books, loans: LoanTotals): Values {
  const share = loans.outstanding > 0 ? loans.covered / loans.outstanding : 0;
  const includedOther = books('ratio.repayment-included') - books('ratio.repayment') * share;
  return {
    'debt.existing': loans.outstanding,
    'debt.new': 0,
    'included.other': includedOther,
    'need.other': books('ratio.need') - books('ratio.repayment-included'),
    'burden.other': books('ratio.burden') - loans.outstanding,
    'covered.existing': loans.covered,
    'covered.new': 0,
    'covered.other': books('ratio.burden-included') - loans.covered,
    ...copied(books, [
      ...(['ratio.income', 'ratio.need', 'ratio.scale', 'ratio.current-general'] as const),
      ...(['ratio.extraordinary-bonds', 'ratio.repayment', 'ratio.quasi-repayment'] as const),
      ...(['ratio.repayment-specific', 'ratio.repayment-included'] as const),
      ...(['ratio.burden', 'ratio.burden-funds', 'ratio.burden-specific'] as const),
      ...(['ratio.burden-included', 'ratio.real-deficit'] as const),
      ...(['fund.adjustment', 'fund.debt-reduction', 'fund.purpose'] as const),
      ...(['balance.adjustment-saved', 'balance.adjustment-taken'] as const),
    ]),
  };
}

/** The base year as the books have it; what follows from it the formulas compute. */
export function baseValues(variant: Variant): Values {
  const books = booksOf(variant);
  const people = ageBands.map((band) => [
    `population.${band}`,
    peopleByYear(variant.assumptions.population, band, variant)[0],
  ]);
  return {
    ...Object.fromEntries(people),
    'population.gap-index': 1,
    'population.need-index': 1,
    ...revenueOf(variant, books),
    ...spendingOf(variant, books),
    ...debtOf(books, loanTotals(variant)),
    // Special bonds of the past count in the base year, although no later year has them.
    'fund.purpose-saved': purposeSaved(books),
    'fund.purpose-taken': purposeTaken(books),
    'bottom.current-balance': definitions['current-balance'].bottom.reduce(
      (sum, code) => sum + books(code),
      0,
    ),
  };
}

/** What the base year leaves behind; grants and allocation tax fit the books by their rest. */
export function constantsOf(variant: Variant): Readonly<Record<ConstantId, number>> {
  const books = booksOf(variant);
  const { settings } = variant;
  const [social, construction] = [books('nature.social'), books('nature.construction')];
  const allocation = books('revenue.allocation-ordinary');
  const rest = (code: string, bySocial: number, byConstruction: number) =>
    books(code) - (social * bySocial + construction * byConstruction) / 100;
  const general = natures.map((nature) => {
    const whole = books(`nature.${nature}`);
    return [`general.${nature}`, whole > 0 ? books(`current.${nature}`) / whole : 0];
  });
  return {
    ...(Object.fromEntries(general) as Record<ConstantId, number>),
    'rest.allocation':
      allocation > 0 ? allocation - (books('ratio.need') - books('ratio.income')) : 0,
    'rest.funds':
      books('ratio.burden-funds') -
      sumOf(books, 'fund', ['adjustment', 'debt-reduction', 'purpose']),
    'rest.national': rest(
      ...(['revenue.national', settings.nationalSocialShare] as const),
      settings.nationalConstructionShare,
    ),
    'rest.prefectural': rest(
      ...(['revenue.prefectural', settings.prefecturalSocialShare] as const),
      settings.prefecturalConstructionShare,
    ),
    'books.carried-funds': books('balance.carried-funds'),
    'books.purpose-saved': purposeSaved(books),
    'books.purpose-taken': purposeTaken(books),
  };
}
