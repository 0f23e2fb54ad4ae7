import { definitions } from '../../ratios/rules.ts';
import { type FigureId, figureIds, figureOfRatio, type OutlookRatio } from './figures.ts';
import {
  atLeast,
  atMost,
  before,
  beforeLast,
  constant,
  type Formula,
  formula,
  minus,
  now,
  number,
  over,
  plus,
  share,
  sum,
  times,
} from './formula.ts';

/**
 * The adjustment fund (財政調整基金) fills what lacks to the balance that the town keeps, as long as there
 * is money in it, and takes what is left over. What it cannot fill is a deficit, which the next year
 * advances (繰上充用, 地方自治法施行令166条の2).
 */
export const balanceFormulas: readonly Formula[] = [
  sum(
    ...(['balance.year-revenue', 'revenue.local-tax', 'revenue.consumption-tax'] as const),
    ...(['revenue.counted-grants', 'revenue.other-grants', 'revenue.allocation-ordinary'] as const),
    ...(['revenue.allocation-special', 'revenue.national', 'revenue.prefectural'] as const),
    ...(['revenue.own-other', 'fund.purpose-taken', 'revenue.bonds'] as const),
  ),
  sum(
    ...(['balance.year-expenditure', 'nature.personnel', 'nature.social'] as const),
    ...(['nature.debt', 'nature.goods', 'nature.maintenance', 'nature.subsidies'] as const),
    ...(['nature.transfers-out', 'nature.lending', 'nature.construction'] as const),
    ...(['nature.disaster', 'fund.purpose-saved'] as const),
  ),
  formula('balance.gap', now('balance.year-expenditure'), minus(now('balance.year-revenue'))),
  formula('balance.carried-funds', constant('books.carried-funds')),
  formula(
    'balance.before-fund',
    now('revenue.carry-over'),
    minus(now('nature.advance')),
    minus(now('balance.carried-funds')),
    minus(now('balance.gap')),
  ),
  formula('balance.target', now('ratio.scale'), times(share('realBalanceTarget'))),
  formula('balance.needed', now('balance.target'), minus(now('balance.before-fund'))),
  formula(
    'balance.adjustment-taken',
    now('balance.needed'),
    atLeast(number(0)),
    atMost(before('fund.adjustment')),
  ),
  formula('balance.adjustment-saved', number(0), minus(now('balance.needed')), atLeast(number(0))),
  sum('revenue.transfers-in', 'fund.purpose-taken', 'balance.adjustment-taken'),
  sum('nature.reserves', 'fund.purpose-saved', 'balance.adjustment-saved'),
  sum('balance.revenue', 'balance.year-revenue', 'revenue.carry-over', 'balance.adjustment-taken'),
  sum(
    'balance.expenditure',
    'balance.year-expenditure',
    'nature.advance',
    'balance.adjustment-saved',
  ),
  formula('balance.formal', now('balance.revenue'), minus(now('balance.expenditure'))),
  formula('balance.real', now('balance.formal'), minus(now('balance.carried-funds'))),
  formula('ratio.real-deficit', number(0), minus(now('balance.real')), atLeast(number(0))),
  formula(
    'fund.adjustment',
    before('fund.adjustment'),
    plus(now('balance.adjustment-saved')),
    minus(now('balance.adjustment-taken')),
  ),
  formula('fund.debt-reduction', before('fund.debt-reduction')),
  formula(
    'fund.purpose',
    before('fund.purpose'),
    plus(now('fund.purpose-saved')),
    minus(now('fund.purpose-taken')),
  ),
  sum('fund.total', 'fund.adjustment', 'fund.debt-reduction', 'fund.purpose'),
];

const known: ReadonlySet<string> = new Set(figureIds);

/** The amounts of a definition of `ratios/rules.ts`; those that no outlook has are special bonds of past years. */
function side(figure: FigureId, codes: readonly string[]): Formula {
  const terms = codes.flatMap((written) => {
    const code = written.replace(/^-/, '');
    if (!known.has(code)) return [];
    return [(written.startsWith('-') ? minus : plus)(now(code as FigureId))];
  });
  return formula(figure, number(0), ...terms);
}

function ratioFormulas(id: OutlookRatio): Formula[] {
  const { top, bottom, years, percent } = definitions[id];
  const sides = [side(`top.${id}`, top), side(`bottom.${id}`, bottom)];
  const hundred = percent ? [times(number(100))] : [];
  const divided = [now(`top.${id}`), over(now(`bottom.${id}`))] as const;
  if (years === 1) return [...sides, formula(figureOfRatio(id), ...divided, ...hundred)];
  if (id !== 'fiscal-strength' && id !== 'real-debt-service') return sides;
  const single: FigureId = `single.${id}`;
  return [
    ...sides,
    formula(single, ...divided),
    formula(
      figureOfRatio(id),
      now(single),
      plus(before(single)),
      plus(beforeLast(single)),
      over(number(3)),
      ...hundred,
    ),
  ];
}

export const allRatioFormulas: readonly Formula[] = (
  [
    ...(['fiscal-strength', 'current-balance', 'real-debt-service'] as const),
    ...(['future-burden', 'real-balance', 'real-deficit'] as const),
  ] as const
).flatMap(ratioFormulas);
