import {
  atLeast,
  before,
  change,
  constant,
  type Formula,
  formula,
  growth,
  lastTen,
  level,
  minus,
  now,
  number,
  over,
  plus,
  series,
  setting,
  share,
  sum,
  times,
} from './formula.ts';

/** Staff by the plan and what comes otherwise; their pay follows wages. */
export const personnelFormulas: readonly Formula[] = [
  formula(
    'staff.count',
    before('staff.count'),
    times(series('staff.plan-change')),
    times(growth('staff-change')),
  ),
  formula('staff.unit-cost', before('staff.unit-cost'), times(growth('wage-growth'))),
  formula('staff.retirement-unit', before('staff.retirement-unit'), times(growth('wage-growth'))),
  formula('staff.retirement', series('staff.retirements'), times(now('staff.retirement-unit'))),
  formula(
    'nature.personnel',
    now('staff.count'),
    times(now('staff.unit-cost')),
    plus(now('staff.retirement')),
  ),
];

/** 扶助費 follows children and older people; 繰出金 to health and care insurance people of 75 and older. */
export const socialFormulas: readonly Formula[] = [
  formula(
    'social.child',
    before('social.child'),
    times(change('population.child')),
    times(growth('child-cost-growth')),
  ),
  formula(
    'social.elderly',
    before('social.elderly'),
    times(change('population.elderly')),
    times(growth('elderly-cost-growth')),
  ),
  formula('social.other', before('social.other'), times(growth('other-social-growth'))),
  sum('nature.social', 'social.child', 'social.elderly', 'social.other'),
  formula(
    'transfers.elderly',
    before('transfers.elderly'),
    times(change('population.late-elderly')),
    times(growth('elderly-cost-growth')),
  ),
  formula('transfers.other', before('transfers.other'), times(growth('price-growth'))),
  sum('nature.transfers-out', 'transfers.elderly', 'transfers.other'),
];

export const runningFormulas: readonly Formula[] = [
  formula('nature.goods', before('nature.goods'), times(growth('price-growth'))),
  formula('nature.maintenance', before('nature.maintenance'), times(growth('price-growth'))),
  formula('nature.subsidies', before('nature.subsidies'), times(growth('subsidies-growth'))),
  formula('nature.lending', before('nature.lending')),
  formula('nature.disaster', before('nature.disaster')),
  formula('nature.advance', number(0), minus(before('balance.formal')), atLeast(number(0))),
];

const renewed = ['repair', 'rebuild', 'backlog', 'infrastructure', 'upkeep', 'enterprise'] as const;

/**
 * What facilities need at the prices of the year, what of it is done, and who pays for it. What is left
 * undone comes back evenly over the next ten years, as the Ministry's estimate spreads overdue works
 * (公共施設更新費用試算ソフト), at the prices of those years.
 */
export const constructionFormulas: readonly Formula[] = [
  formula(
    'construction.price-index',
    before('construction.price-index'),
    times(growth('price-growth')),
    times(growth('construction-price-growth')),
  ),
  ...renewed.map((kind) =>
    formula(`facility.${kind}`, series(`renewal.${kind}`), times(now('construction.price-index'))),
  ),
  formula('facility.returning', lastTen('facility.undone'), times(now('construction.price-index'))),
  sum(
    ...(['facility.need', 'facility.repair', 'facility.rebuild', 'facility.backlog'] as const),
    ...(['facility.infrastructure', 'facility.returning'] as const),
  ),
  formula('construction.renewal', now('facility.need'), times(level('renewal-share'))),
  formula('facility.left', now('facility.need'), minus(now('construction.renewal'))),
  formula('facility.undone', now('facility.left'), over(now('construction.price-index'))),
  formula(
    'facility.deferred',
    before('facility.deferred'),
    times(change('construction.price-index')),
    plus(now('facility.left')),
    minus(now('facility.returning')),
  ),
  formula(
    'construction.other',
    setting('otherConstruction'),
    times(now('construction.price-index')),
  ),
  sum('nature.construction', 'construction.renewal', 'construction.other'),
  formula(
    'construction.grants',
    number(0),
    plus(now('nature.construction'), share('nationalConstructionShare')),
    plus(now('nature.construction'), share('prefecturalConstructionShare')),
    // Shares that add up to more than the whole pay for the whole.
  ),
  formula(
    'construction.own',
    now('nature.construction'),
    minus(now('construction.grants')),
    atLeast(number(0)),
  ),
  formula('construction.bonds', now('construction.own'), times(level('bond-share'))),
  sum('revenue.bonds', 'construction.bonds', 'ratio.extraordinary-bonds'),
];

const natures = [
  ...(['personnel', 'social', 'debt', 'goods', 'maintenance', 'subsidies'] as const),
  ...(['transfers-out', 'lending'] as const),
];

/** 経常経費充当一般財源: the part that general funds pay year by year, as in the base year. */
export const currentFormulas: readonly Formula[] = natures.map((nature) =>
  formula(`current.${nature}`, now(`nature.${nature}`), times(constant(`general.${nature}`))),
);
