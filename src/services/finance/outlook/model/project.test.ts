import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { toNumber } from '../../ratios/fraction.ts';
import { definitions, ratioOf } from '../../ratios/rules.ts';
import type { OutlookAssumptions } from './assumptions.ts';
import { explanationOf } from './explain.ts';
import { type FigureId, figureIds, figureOfRatio, outlookRatios } from './figures.ts';
import { formulas } from './formulas.ts';
import { apply } from './machine.ts';
import { projectOutlook } from './project.ts';
import { readySimulation } from './ready.ts';
import { outlookOf, testAssumptions, valueAt, withDrivers } from './testing.ts';

const town = testAssumptions();

function withBase(amounts: Readonly<Record<string, number>>): OutlookAssumptions {
  const books = town.books.map((book, index) =>
    index === 2 ? { ...book, amounts: { ...book.amounts, ...amounts } } : book,
  );
  return { ...town, books };
}

const base = outlookOf(town);
const years = base.years.map((_, index) => index);

describe('ratios of an outlook', () => {
  it('are in the base year those of the settlements', () => {
    const settlements = new Map(
      town.books.map(({ year, amounts }) => [
        fiscalYear(year),
        new Map(Object.entries(amounts).map(([code, amount]) => [code, BigInt(amount)])),
      ]),
    );
    settlements
      .get(fiscalYear(2024))
      ?.set('balance.real', BigInt(valueAt(base, 'balance.real', 0)));
    for (const id of outlookRatios) {
      const exact = ratioOf(id, fiscalYear(2024), settlements);
      const expected = 'value' in exact ? toNumber(exact.value) : 0;
      if (id !== 'real-deficit') expect(exact).toHaveProperty('value');
      expect(valueAt(base, figureOfRatio(id), 0)).toBeCloseTo(expected, 9);
    }
  });

  it('follow the same definitions in every year', () => {
    const amount = (code: string, year: number): number => {
      const sign = code.startsWith('-') ? -1 : 1;
      const figure = code.replace(/^-/, '') as FigureId;
      return figureIds.includes(figure) ? sign * valueAt(base, figure, year) : 0;
    };
    for (const id of outlookRatios) {
      const { top, bottom, years: mean, percent } = definitions[id];
      const sum = (codes: readonly string[], year: number) =>
        codes.reduce((total, code) => total + amount(code, year), 0);
      for (const year of [3, 17, 30]) {
        const singles = Array.from(
          { length: mean },
          (_, back) => sum(top, year - back) / sum(bottom, year - back),
        );
        const value = singles.reduce((total, one) => total + one, 0) / mean;
        expect(valueAt(base, figureOfRatio(id), year)).toBeCloseTo(value * (percent ? 100 : 1), 9);
      }
    }
  });

  it('are null with the reason where a year is missing, and until three years are known', () => {
    const short = outlookOf({ ...town, books: town.books.slice(1) });
    expect(short.figures['ratio.fiscal-strength'].slice(0, 3)).toEqual([
      null,
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(short.missing['ratio.fiscal-strength']?.ja).toContain('2022年度の決算がない');
    expect(short.missing['ratio.current-balance']).toBeUndefined();
    const books = town.books.map((book, index) => {
      const { 'ratio.need': _, ...amounts } = book.amounts;
      return index === 1 ? { ...book, amounts } : book;
    });
    const hole = outlookOf({ ...town, books });
    expect(hole.missing['ratio.fiscal-strength']?.ja).toContain('2023年度の決算に');
    expect(hole.missing['ratio.fiscal-strength']?.ja).toContain('基準財政需要額');
  });

  it('are null with the reason where there is nothing to divide by, and nothing is ever NaN', () => {
    const zero = outlookOf(withBase({ 'ratio.need': 0 }), { paths: 20 });
    expect(zero.figures['ratio.fiscal-strength'][0]).toBeNull();
    expect(zero.missing['ratio.fiscal-strength']?.ja).toContain('割る数が0');
    expect(JSON.parse(JSON.stringify(zero))).toEqual(zero);
  });
});

describe('a projection', () => {
  it('computes each figure from those before it', () => {
    const known = new Set<string>();
    const order = formulas.flatMap(({ figure, terms }) => {
      const early = terms.filter(
        ({ operand }) =>
          operand.row.startsWith('figure:') &&
          ['now', 'difference', 'change', 'since-base'].includes(operand.when) &&
          !known.has(operand.row),
      );
      known.add(`figure:${figure}`);
      return early.map(({ operand }) => `${figure} before ${operand.row}`);
    });
    expect(order).toEqual([]);
    expect(formulas.map(({ figure }) => figure).sort()).toEqual([...figureIds].sort());
  });

  it('explains every figure of every year by parts that come to it', () => {
    const ready = readySimulation(town, undefined);
    if (!ready.ok) throw new Error('not ready');
    for (const figure of figureIds) {
      for (const year of [2025, 2030, 2054]) {
        const explained = explanationOf(ready.simulation, figure, year);
        const value = explained?.parts.reduce(
          (sum, part) => apply(part.sign, sum, part.value),
          Number.NaN,
        );
        expect(value, figure).toBeCloseTo(valueAt(base, figure, year - 2024), 4);
        expect(explained?.parts.every(({ label }) => label.ja !== '' && label.easy)).toBe(true);
      }
    }
    expect(explanationOf(ready.simulation, 'nature.debt', 2024)).toBeUndefined();
  });

  it('fills what lacks from the adjustment fund while it lasts, then shows the deficit', () => {
    for (const year of years.slice(1)) {
      const [taken, saved] = [
        valueAt(base, 'balance.adjustment-taken', year),
        valueAt(base, 'balance.adjustment-saved', year),
      ];
      const fund = valueAt(base, 'fund.adjustment', year);
      expect(fund).toBeCloseTo(valueAt(base, 'fund.adjustment', year - 1) + saved - taken, 3);
      expect(Math.min(fund, taken, saved)).toBeGreaterThanOrEqual(0);
      const short = valueAt(base, 'balance.target', year) - valueAt(base, 'balance.real', year);
      if (fund > 0) expect(short).toBeCloseTo(0, 3);
    }
    const poor = outlookOf(withDrivers(town, { 'need-growth': -2 }));
    expect(valueAt(poor, 'fund.adjustment', 30)).toBe(0);
    expect(valueAt(poor, 'balance.real', 30)).toBeLessThan(0);
    expect(valueAt(poor, 'ratio.real-deficit-ratio', 30)).toBeGreaterThan(0);
    expect(valueAt(poor, 'nature.advance', 30)).toBeCloseTo(
      -valueAt(poor, 'balance.formal', 29),
      3,
    );
  });

  it('allots the standard need less 75 % of more tax', () => {
    const rich = outlookOf(withDrivers(town, { 'corporate-tax-growth': 3 }));
    const plain = outlookOf(withDrivers(town, {}));
    const more = (id: FigureId) => valueAt(rich, id, 5) - valueAt(plain, id, 5);
    expect(more('revenue.local-tax')).toBeGreaterThan(0);
    expect(more('ratio.income') / more('revenue.local-tax')).toBeCloseTo(0.75, 9);
    expect(more('revenue.allocation-ordinary')).toBeCloseTo(-more('ratio.income'), 3);
    expect(more('ratio.scale') / more('revenue.local-tax')).toBeCloseTo(0.25, 9);
  });

  it('steps the fixed asset tax in years of revaluation only', () => {
    const stepped = outlookOf(
      withDrivers(town, { 'fixed-asset-growth': 0, 'fixed-asset-revaluation': -2 }),
    );
    const changed = years
      .slice(1)
      .filter(
        (year) =>
          valueAt(stepped, 'tax.fixed-asset', year) !==
          valueAt(stepped, 'tax.fixed-asset', year - 1),
      )
      .map((year) => 2024 + year);
    expect(changed).toEqual([2027, 2030, 2033, 2036, 2039, 2042, 2045, 2048, 2051, 2054]);
  });

  it('pays more debt service under higher interest, in every year after the first', () => {
    const byRate = [0, 1, 2, 4].map((rate) =>
      outlookOf(withDrivers(town, { 'interest-rate': rate })),
    );
    for (const year of [2, 5, 12, 20, 30]) {
      const paid = byRate.map(
        (one) =>
          valueAt(one, 'service.existing-interest', year) +
          valueAt(one, 'service.new-interest', year),
      );
      expect(paid).toEqual(paid.toSorted((a, b) => a - b));
      expect(paid[0]).toBeLessThan(paid[3] ?? 0);
    }
  });

  it('computes a scenario from what it overrides', () => {
    const drivers = { 'bond-share': { value: 0, changes: [] } };
    const none = { id: 'no-bonds', name: '借りない', description: '', drivers, settings: {} };
    const longer = { ...none, id: 'long', drivers: {}, renewalRule: 'long-life' as const };
    const assumptions = { ...town, scenarios: [none, longer] };
    expect(valueAt(outlookOf(assumptions, { scenario: 'no-bonds' }), 'debt.new', 30)).toBe(0);
    const need = (scenario?: string) =>
      valueAt(outlookOf(assumptions, { scenario }), 'facility.need', 3);
    expect(need('long')).not.toBeCloseTo(need(), 0);
    expect(projectOutlook(assumptions, { scenario: 'no' })).toMatchObject({
      problems: [{ place: 'scenarios' }],
    });
  });
});
