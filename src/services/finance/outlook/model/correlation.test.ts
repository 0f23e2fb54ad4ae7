import { expect, it } from 'vitest';
import { outlookProblems } from './checks.ts';
import { areConsistent, type Correlation, mixingOf, usualCorrelations } from './correlation.ts';
import { type DrawnGroup, drawGroup, drawnGroups } from './draws.ts';
import type { DriverId } from './drivers.ts';
import { makeSimulation } from './simulation.ts';
import { outlookOf, testAssumptions } from './testing.ts';
import { variantOf } from './variant.ts';

const pair = (one: DriverId, other: DriverId, value: number): Correlation => ({
  ...{ one, other, value },
});

const town = testAssumptions();

/** What is drawn for a driver in a year, less its value, path by path. */
function gapsOf(
  correlations: Correlation[],
  kind: DrawnGroup['kind'],
  ids: DriverId[],
  at: number,
) {
  const level = { kind: 'triangular' as const, below: 1, above: 1 };
  const drivers = { ...town.drivers };
  if (kind === 'triangular')
    for (const id of ids) drivers[id] = { ...drivers[id], uncertainty: level };
  const { variant, centres } = makeSimulation(variantOf({ ...town, drivers, correlations }));
  const group = drawnGroups(variant, centres, 7).find((one) => one.kind === kind);
  const gaps = ids.map((): number[] => []);
  for (let path = 0; path < 4000 && group; path++) {
    drawGroup(group);
    for (const [index, id] of ids.entries()) {
      const driver = group.drivers.find((one) => one.id === id);
      gaps[index]?.push((driver?.drawn[at] ?? 0) - (driver?.centre[at] ?? 0));
    }
  }
  return gaps as [number[], number[]];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((one) => (one - mean(values)) ** 2)));
const correlated = (a: readonly number[], b: readonly number[]) =>
  mean(a.map((one, at) => (one - mean(a)) * ((b[at] ?? 0) - mean(b)))) /
  deviation(a) /
  deviation(b);

const wagesAndPrices: DriverId[] = ['wage-growth', 'price-growth'];

it.each([0.6, -0.8, 0])('drivers go astray together by %d, each as far as it says', (value) => {
  // Of equal persistence, so that what is stated for a year's surprise holds for the gaps as well.
  for (const at of [1, 8]) {
    const [wages, prices] = gapsOf(
      [pair('price-growth', 'wage-growth', value)],
      'normal',
      wagesAndPrices,
      at,
    );
    expect(correlated(wages, prices)).toBeCloseTo(value, 1);
    for (const gaps of [wages, prices]) expect(deviation(gaps)).toBeCloseTo(0.8, 1);
  }
});

it('levels go astray together too, and stay within their bounds', () => {
  const [wages, prices] = gapsOf(
    [pair('wage-growth', 'price-growth', 0.9)],
    'triangular',
    wagesAndPrices,
    3,
  );
  expect(correlated(wages, prices)).toBeGreaterThan(0.8);
  for (const gaps of [wages, prices]) {
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThanOrEqual(1);
    // √(1/6) of a triangle as wide as high.
    expect(deviation(gaps)).toBeCloseTo(Math.sqrt(1 / 6), 1);
  }
});

it('a pair leaves the streams of other drivers alone', () => {
  const other: DriverId[] = ['interest-rate', 'need-growth'];
  const linked = gapsOf([pair('wage-growth', 'price-growth', 0.6)], 'normal', other, 5);
  expect(linked).toEqual(gapsOf([], 'normal', other, 5));
});

it('pairs that contradict each other are refused, and the usual ones do not', () => {
  const [a, b, c] = ['wage-growth', 'price-growth', 'need-growth'] as const;
  const contradiction = [pair(a, b, 0.9), pair(b, c, 0.9), pair(a, c, -0.9)];
  expect(mixingOf([a, b, c], contradiction)).toBeUndefined();
  const said = (correlations: Correlation[]) =>
    outlookProblems({ ...town, correlations }).map(({ text }) => text.ja.slice(0, 12));
  expect(said(contradiction)).toEqual(['連動の強さが、たがいに矛']);
  expect(said([pair(a, a, 1)])).toEqual(['連動の2つの要因が同じで']);
  expect(said([pair(a, b, 1), pair(b, a, 1)])).toEqual(['同じ組み合わせの連動が2']);
  expect(said([pair(a, b, 1), pair(b, c, 1), pair(a, c, 1)])).toEqual([]);
  expect(areConsistent(usualCorrelations)).toBe(true);
});

it('a pair of which one is sure has no effect, and the outlook says so', () => {
  const { findings } = outlookOf({
    ...town,
    correlations: [pair('wage-growth', 'grants-growth', 0.5)],
  });
  expect(findings.map(({ text }) => text.ja).join()).toContain('賃金の伸びとその他の交付金の伸び');
});
