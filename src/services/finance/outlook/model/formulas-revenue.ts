import {
  atLeast,
  atMost,
  base,
  before,
  change,
  constant,
  difference,
  type Formula,
  formula,
  growth,
  minus,
  now,
  number,
  plus,
  series,
  setting,
  share,
  sinceBase,
  sum,
  times,
} from './formula.ts';

/** The projection, moved by how far people come and go otherwise than it says. */
export const populationFormulas: readonly Formula[] = [
  formula('population.gap-index', before('population.gap-index'), times(growth('population-gap'))),
  ...(['total', 'child', 'working', 'elderly', 'late-elderly'] as const).map((group) =>
    formula(`population.${group}`, series(`table.${group}`), times(now('population.gap-index'))),
  ),
];

/**
 * The individual resident tax follows people of working age and their wages; the fixed asset tax has a
 * step every third year (評価替え, 地方税法341条・409条).
 */
export const taxFormulas: readonly Formula[] = [
  formula(
    'tax.individual',
    before('tax.individual'),
    times(change('population.working')),
    times(growth('wage-growth')),
  ),
  formula('tax.corporate', before('tax.corporate'), times(growth('corporate-tax-growth'))),
  formula(
    'tax.fixed-asset',
    before('tax.fixed-asset'),
    times(growth('fixed-asset-growth')),
    times(growth('fixed-asset-revaluation')),
  ),
  formula('tax.other', before('tax.other'), times(growth('other-tax-growth'))),
  sum('revenue.local-tax', 'tax.individual', 'tax.corporate', 'tax.fixed-asset', 'tax.other'),
  formula(
    'revenue.consumption-tax',
    before('revenue.consumption-tax'),
    times(growth('consumption-tax-growth')),
  ),
  ...(
    ['revenue.counted-grants', 'revenue.other-grants', 'revenue.allocation-special'] as const
  ).map((id) => formula(id, before(id), times(growth('grants-growth')))),
];

/**
 * 普通交付税: the standard need less the standard revenue (地方交付税法10条), of which 75 % of a tax counts.
 * The need has a part that follows residents and costs, and the part of the debt service that counts.
 */
export const allocationFormulas: readonly Formula[] = [
  formula(
    'ratio.income',
    base('ratio.income'),
    plus(difference('revenue.local-tax'), share('countedTaxShare')),
    plus(difference('revenue.consumption-tax'), share('countedTaxShare')),
    plus(difference('revenue.other-grants'), share('countedTaxShare')),
    plus(difference('revenue.counted-grants')),
    atLeast(number(0)),
  ),
  formula(
    'population.need-index',
    sinceBase('population.total'),
    minus(number(1)),
    times(share('needByPopulation')),
    plus(number(1)),
  ),
  formula(
    'need.other',
    before('need.other'),
    times(change('population.need-index')),
    times(growth('need-growth')),
  ),
  sum('ratio.need', 'need.other', 'ratio.repayment-included'),
  formula('ratio.extraordinary-bonds', setting('extraordinaryBonds')),
  formula(
    'revenue.allocation-ordinary',
    now('ratio.need'),
    minus(now('ratio.income')),
    plus(constant('rest.allocation')),
    minus(difference('ratio.extraordinary-bonds')),
    atLeast(number(0)),
  ),
];

/** 標準財政規模 and 経常一般財源等: what changes in the taxes and grants changes them in full. */
export const scaleFormulas: readonly Formula[] = (
  ['ratio.scale', 'ratio.current-general'] as const
).map((id) =>
  formula(
    id,
    base(id),
    plus(difference('revenue.local-tax')),
    plus(difference('revenue.consumption-tax')),
    plus(difference('revenue.other-grants')),
    plus(difference('revenue.counted-grants')),
    plus(difference('revenue.allocation-ordinary')),
    ...(id === 'ratio.scale' ? [plus(difference('ratio.extraordinary-bonds'))] : []),
  ),
);

/** Revenue that depends on what is spent, and what is carried over from the year before. */
export const grantFormulas: readonly Formula[] = [
  formula(
    'revenue.national',
    constant('rest.national'),
    plus(now('nature.social'), share('nationalSocialShare')),
    plus(now('nature.construction'), share('nationalConstructionShare')),
    atLeast(number(0)),
  ),
  formula(
    'revenue.prefectural',
    constant('rest.prefectural'),
    plus(now('nature.social'), share('prefecturalSocialShare')),
    plus(now('nature.construction'), share('prefecturalConstructionShare')),
    atLeast(number(0)),
  ),
  formula('revenue.own-other', before('revenue.own-other'), times(growth('other-revenue-growth'))),
  formula('revenue.carry-over', before('balance.formal'), atLeast(number(0))),
  formula('fund.purpose-saved', constant('books.purpose-saved')),
  formula(
    'fund.purpose-taken',
    constant('books.purpose-taken'),
    atMost(before('fund.purpose')),
    atLeast(number(0)),
  ),
];
