import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { written, writtenDifference } from './charted.ts';
import type { FigureId } from './model/figures.ts';
import type { Outlook, Values } from './model/outlook.ts';
import { testAssumptions } from './model/testing.ts';
import { compareFigure, warningsOf } from './rules.ts';
import { soundnessOf } from './soundness.ts';
import { allWell, warningText } from './statement-text.ts';
import { askedShifts, shiftedAssumptions } from './what-if.ts';

const oku = 100_000_000;
const level = (value: number): Values => [value, value, value, value];

/** Four years in which nothing happens, but for the figures that are given. */
function outlookOf(
  figures: Partial<Record<FigureId, Values>>,
  fans: Outlook['fans'] = {},
): Outlook {
  const calm = { 'fund.adjustment': level(20 * oku), 'balance.real': level(oku) };
  const ratios = { 'ratio.real-debt-service': level(9), 'ratio.future-burden': level(30) };
  return {
    ...{ scenario: 'base', years: [2025, 2026, 2027, 2028].map(fiscalYear) },
    figures: { ...calm, ...ratios, ...figures } as Outlook['figures'],
    ...{ fans, missing: {}, findings: [], paths: 0, seed: 1 },
  };
}

const said = (outlook: Outlook) => warningsOf(outlook).map((one) => warningText(one).ja);

describe('what somebody must know of an outlook', () => {
  it('is nothing while funds last and limits are far', () => {
    expect(said(outlookOf({}))).toEqual([]);
    expect(allWell(2028).ja).toContain('2028年度まで');
  });

  it.each<[string, Partial<Record<FigureId, Values>>, string]>([
    [
      'an empty fund',
      { 'fund.adjustment': [20 * oku, oku, 0, 0] },
      '2027年度に財政調整基金がなくなる',
    ],
    [
      'a fund that halves',
      { 'fund.adjustment': [20 * oku, 0, 0, 0].map((v, at) => (at > 0 ? (20 - at * 4) * oku : v)) },
      '20.0億円から2028年度には8.0億円',
    ],
    [
      'a limit that is met exactly',
      { 'ratio.real-debt-service': [9, 20, 25, 24] },
      '2027年度に実質公債費比率が早期健全化基準（25%）',
    ],
    ['a deficit', { 'balance.real': [oku, oku, oku, -1] }, '2028年度に実質収支が赤字'],
  ])('%s', (_name, figures, words) => {
    expect(said(outlookOf(figures)).join()).toContain(words);
  });

  it('puts the limit under which the state watches before all else, and the size of the town behind the early one', () => {
    const deficit = { 'ratio.scale': level(173 * oku), 'ratio.real-deficit-ratio': [0, 4, 13, 20] };
    const outlook = outlookOf({ ...deficit, 'fund.adjustment': [20 * oku, 0, 0, 0] });
    expect(said(outlook)[0]).toContain('2028年度に実質赤字比率が財政再生基準（20%）に達する');
    const [first, service] = soundnessOf(outlook);
    expect(first).toMatchObject({
      limits: { early: 12.63, revival: 20 },
      worst: { year: 2028, value: 20 },
    });
    expect(service).toMatchObject({ reached: undefined, risk: undefined });
  });

  it('looks at the middle of the paths, names one path in ten, and puts the urgent first', () => {
    const safe = level(20 * oku);
    const fan = { p10: [20 * oku, oku, 0, 0], p25: safe, p50: safe, p75: safe, p90: safe };
    const outlook = outlookOf(
      { 'fund.adjustment': level(0), 'ratio.future-burden': [30, 300, 349, 360] },
      { 'fund.adjustment': fan },
    );
    expect(warningsOf(outlook).map(({ kind }) => kind)).toEqual(['limit', 'fund-risk']);
    expect(said(outlook)[1]).toContain('2027年度までになくなることが10回に1回');
  });
});

it('a past outlook is compared year by year, in percent of amounts and in points of ratios', () => {
  const values = [10, 20, 40, 0];
  const fan = { p10: [10, 15, 30, 0], p25: values, p50: values, p75: values, p90: [10, 25, 50, 0] };
  const outlook = outlookOf({}, { 'revenue.local-tax': fan, 'ratio.future-burden': fan });
  const actual = new Map(
    [2025, 2026, 2027, 2028].map((year, at) => [year, [10, 22, 60, 5][at] ?? 0]),
  );
  expect(compareFigure(outlook, 'revenue.local-tax', actual)).toEqual([
    { year: 2026, expected: 20, actual: 22, error: 10, inside: true },
    { year: 2027, expected: 40, actual: 60, error: 50, inside: false },
    { year: 2028, expected: 0, actual: 5, error: undefined, inside: false },
  ]);
  const points = compareFigure(outlook, 'ratio.future-burden', actual);
  expect(points.map(({ error }) => error)).toEqual([2, 20, 5]);
});

it('what-ifs know few choices, keep within bounds, and move scenarios along', () => {
  const asked: Record<string, string> = {
    ...{ 'wage-growth': '2', 'bond-share': '1', 'renewal-share': '3', 'price-growth': 'x' },
  };
  const shifts = askedShifts((name) => asked[name]);
  expect([...shifts]).toEqual([
    ['wage-growth', 1],
    ['bond-share', 10],
  ]);
  const plain = testAssumptions();
  const low = { value: 95, changes: [{ year: 2030, value: 50 }] };
  const assumptions = {
    ...plain,
    scenarios: [
      { id: 'low', name: '低', description: '', settings: {}, drivers: { 'bond-share': low } },
    ],
  };
  const shifted = shiftedAssumptions(assumptions, shifts);
  const wage = plain.drivers['wage-growth'].value;
  expect(shifted.drivers['wage-growth'].value).toBeCloseTo(wage + 1);
  expect(shifted.scenarios[0]?.drivers['bond-share']).toEqual({
    value: 100,
    changes: [{ year: 2030, value: 60 }],
  });
  expect(assumptions.drivers['wage-growth'].value).toBe(wage);
});

it.each<[FigureId, number, string]>([
  ['ratio.fiscal-strength', 0.5699, '0.56'],
  // 7.3 in floating point, summed up, may lack a hair.
  ['ratio.real-debt-service', 7.299_999_999_999_9, '7.3%'],
  ['ratio.real-balance', -0.19, '△0.1%'],
  ['ratio.future-burden', -12.3, '－'],
  ['ratio.real-deficit-ratio', 19.999, '19.99%'],
  ['fund.adjustment', 1.26 * oku, '1.3億円'],
])(
  '%s of %d is written as settlements and the reports of the law write it: %s',
  (figure, value, words) => {
    expect(written(figure, value, 'ja')).toBe(words);
  },
);

it('a difference is that of the two figures as they are written', () => {
  const pair = { from: 7.39, to: 7.41 };
  expect(writtenDifference('ratio.real-debt-service', pair, 'ja')).toBe('0.1ポイント');
});
