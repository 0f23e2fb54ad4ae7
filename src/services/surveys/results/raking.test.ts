import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Margin, rake } from './raking.ts';

const people = (n: number, ...categories: (string | undefined)[]) =>
  Array.from({ length: n }, () => categories);

const sex: Margin = { name: 'sex', people: { male: 24_000, female: 26_000 } };
const age: Margin = { name: 'age', people: { young: 10_000, old: 40_000 } };

const share = (
  respondents: readonly (readonly (string | undefined)[])[],
  weights: readonly number[],
  place: number,
  category: string,
) => {
  const known = respondents.map((one, index) => ({ one: one[place], weight: weights[index] ?? 0 }));
  const of = (match: (one?: string) => boolean) =>
    known.filter(({ one }) => match(one)).reduce((sum, { weight }) => sum + weight, 0);
  return of((one) => one === category) / of((one) => one !== undefined);
};

describe('raking', () => {
  it('gives each trait the share it has in the town', () => {
    const respondents = [
      ...people(10, 'male', 'young'),
      ...people(40, 'male', 'old'),
      ...people(30, 'female', 'young'),
      ...people(120, 'female', 'old'),
    ];
    const { weights, converged, empty } = rake(respondents, [sex, age]);
    expect(converged).toBe(true);
    expect(empty).toEqual([]);
    expect(share(respondents, weights, 0, 'male')).toBeCloseTo(0.48, 6);
    expect(share(respondents, weights, 1, 'young')).toBeCloseTo(0.2, 6);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(200, 6);
  });

  it('is exact for one trait: worked by hand', () => {
    // 30 men, 70 women for 48 : 52. Weights 0.48/0.3 and 0.52/0.7; Kish 1.6^2*30 + 0.742857^2*70 over 100.
    const { weights, designEffect } = rake([...people(30, 'male'), ...people(70, 'female')], [sex]);
    expect(weights[0]).toBeCloseTo(1.6, 9);
    expect(weights[99]).toBeCloseTo(0.742857142857, 9);
    expect(designEffect).toBeCloseTo(1.154285714286, 9);
  });

  it('names a category in which nobody answered, and shares its part among the others', () => {
    const margin = { name: 'age', people: { a: 50, b: 30, c: 20 } };
    const respondents = [...people(10, 'a'), ...people(10, 'b')];
    const { weights, empty, converged } = rake(respondents, [margin]);
    expect(empty).toEqual([{ margin: 'age', category: 'c' }]);
    expect(converged).toBe(true);
    expect(share(respondents, weights, 0, 'a')).toBeCloseTo(0.625, 6);
  });

  it('leaves alone who did not tell, and who lives nowhere in the figures', () => {
    const respondents = [...people(5, 'male'), ...people(5, undefined), ...people(5, 'other')];
    const { weights, converged } = rake(respondents, [
      { name: 'sex', people: { male: 1, female: 1 } },
    ]);
    expect(converged).toBe(true);
    expect(new Set(weights)).toEqual(new Set([1]));
  });

  it('says when traits contradict each other, and ends', () => {
    const respondents = [...people(10, 'x', 'p'), ...people(10, 'y', 'q')];
    const margins: Margin[] = [
      { name: 'one', people: { x: 90, y: 10 } },
      { name: 'two', people: { p: 10, q: 90 } },
    ];
    const { converged, gap, weights } = rake(respondents, margins);
    expect(converged).toBe(false);
    expect(gap).toBeGreaterThan(0.1);
    expect(weights.every(Number.isFinite)).toBe(true);
  });

  it('weighs nobody when nobody answered', () => {
    expect(rake([], [sex])).toMatchObject({ weights: [], converged: true, designEffect: 1 });
  });

  it('never gives a weight that is not a positive number, and keeps their sum', () => {
    const category = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(category, category), { maxLength: 60 }),
        fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
        (respondents, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
          const margins = [
            { name: 'one', people: { a, b, c } },
            { name: 'two', people: { a: d, b: e, c: f } },
          ];
          const { weights } = rake(respondents, margins);
          expect(weights.every((one) => one > 0 && Number.isFinite(one))).toBe(true);
          const sum = weights.reduce((total, one) => total + one, 0);
          expect(sum).toBeCloseTo(respondents.length, 5);
        },
      ),
      { numRuns: 60 },
    );
  });
});
