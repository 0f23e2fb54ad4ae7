import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { toNumber } from '../../ratios/fraction.ts';
import { definitions, ratioOf } from '../../ratios/rules.ts';
import { type OutlookAssumptions, outlookAssumptions } from './assumptions.ts';
import { outlookProblems } from './checks.ts';
import { type DriverId, initialDrivers } from './drivers.ts';
import { explanationOf } from './explain.ts';
import { type FigureId, figureIds, figureOfRatio, outlookRatios } from './figures.ts';
import { formulas } from './formulas.ts';
import { apply } from './machine.ts';
import type { Fan, Outlook, OutlookOptions } from './outlook.ts';
import { projectOutlook } from './project.ts';
import { readySimulation } from './ready.ts';
import { testAssumptions } from './testing.ts';

const town = testAssumptions();

function outlookOf(assumptions: OutlookAssumptions, options: OutlookOptions = {}): Outlook {
  const answer = projectOutlook(assumptions, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.outlook;
}

const at = (outlook: Outlook, figure: FigureId, year: number): number => {
  const value = outlook.figures[figure][year];
  if (typeof value !== 'number') throw new Error(`${figure} has no value in year ${year}`);
  return value;
};

/** The town with other values of some drivers, all of them sure. */
function withDrivers(values: Partial<Record<DriverId, number>>): OutlookAssumptions {
  const drivers = { ...initialDrivers() };
  for (const [id, value] of Object.entries(values)) {
    drivers[id as DriverId] = { ...drivers[id as DriverId], value };
  }
  return { ...town, drivers };
}

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
    settlements.get(fiscalYear(2024))?.set('balance.real', BigInt(at(base, 'balance.real', 0)));
    for (const id of outlookRatios) {
      const exact = ratioOf(id, fiscalYear(2024), settlements);
      const expected = 'value' in exact ? toNumber(exact.value) : 0;
      if (id !== 'real-deficit') expect(exact).toHaveProperty('value');
      expect(at(base, figureOfRatio(id), 0)).toBeCloseTo(expected, 9);
    }
  });

  it('follow the same definitions in every year', () => {
    const amount = (code: string, year: number): number => {
      const sign = code.startsWith('-') ? -1 : 1;
      const figure = code.replace(/^-/, '') as FigureId;
      return figureIds.includes(figure) ? sign * at(base, figure, year) : 0;
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
        expect(at(base, figureOfRatio(id), year)).toBeCloseTo(value * (percent ? 100 : 1), 9);
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
        expect(value, figure).toBeCloseTo(at(base, figure, year - 2024), 4);
        expect(explained?.parts.every(({ label }) => label.ja !== '' && label.easy)).toBe(true);
      }
    }
    expect(explanationOf(ready.simulation, 'nature.debt', 2024)).toBeUndefined();
  });

  it('fills what lacks from the adjustment fund while it lasts, then shows the deficit', () => {
    for (const year of years.slice(1)) {
      const [taken, saved] = [
        at(base, 'balance.adjustment-taken', year),
        at(base, 'balance.adjustment-saved', year),
      ];
      const fund = at(base, 'fund.adjustment', year);
      expect(fund).toBeCloseTo(at(base, 'fund.adjustment', year - 1) + saved - taken, 3);
      expect(Math.min(fund, taken, saved)).toBeGreaterThanOrEqual(0);
      const short = at(base, 'balance.target', year) - at(base, 'balance.real', year);
      if (fund > 0) expect(short).toBeCloseTo(0, 3);
    }
    const poor = outlookOf(withDrivers({ 'need-growth': -2 }));
    expect(at(poor, 'fund.adjustment', 30)).toBe(0);
    expect(at(poor, 'balance.real', 30)).toBeLessThan(0);
    expect(at(poor, 'ratio.real-deficit-ratio', 30)).toBeGreaterThan(0);
    expect(at(poor, 'nature.advance', 30)).toBeCloseTo(-at(poor, 'balance.formal', 29), 3);
  });

  it('allots the standard need less 75 % of more tax', () => {
    const rich = outlookOf(withDrivers({ 'corporate-tax-growth': 3 }));
    const plain = outlookOf(withDrivers({}));
    const more = (id: FigureId) => at(rich, id, 5) - at(plain, id, 5);
    expect(more('revenue.local-tax')).toBeGreaterThan(0);
    expect(more('ratio.income') / more('revenue.local-tax')).toBeCloseTo(0.75, 9);
    expect(more('revenue.allocation-ordinary')).toBeCloseTo(-more('ratio.income'), 3);
    expect(more('ratio.scale') / more('revenue.local-tax')).toBeCloseTo(0.25, 9);
  });

  it('steps the fixed asset tax in years of revaluation only', () => {
    const stepped = outlookOf(
      withDrivers({ 'fixed-asset-growth': 0, 'fixed-asset-revaluation': -2 }),
    );
    const changed = years
      .slice(1)
      .filter(
        (year) => at(stepped, 'tax.fixed-asset', year) !== at(stepped, 'tax.fixed-asset', year - 1),
      )
      .map((year) => 2024 + year);
    expect(changed).toEqual([2027, 2030, 2033, 2036, 2039, 2042, 2045, 2048, 2051, 2054]);
  });

  it('pays more debt service under higher interest, in every year after the first', () => {
    const byRate = [0, 1, 2, 4].map((rate) => outlookOf(withDrivers({ 'interest-rate': rate })));
    for (const year of [2, 5, 12, 20, 30]) {
      const paid = byRate.map(
        (one) => at(one, 'service.existing-interest', year) + at(one, 'service.new-interest', year),
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
    expect(at(outlookOf(assumptions, { scenario: 'no-bonds' }), 'debt.new', 30)).toBe(0);
    const need = (scenario?: string) =>
      at(outlookOf(assumptions, { scenario }), 'facility.need', 3);
    expect(need('long')).not.toBeCloseTo(need(), 0);
    expect(projectOutlook(assumptions, { scenario: 'no' })).toMatchObject({
      problems: [{ place: 'scenarios' }],
    });
  });
});

describe('fans', () => {
  const figures: readonly FigureId[] = ['debt.total', 'ratio.current-balance', 'tax.other'];
  const fans = (assumptions = town, seed = 1) =>
    outlookOf(assumptions, { paths: 60, seed, fans: figures }).fans;
  const first = fans();

  it('are the same for the same seed and others for another', () => {
    expect(fans()).toEqual(first);
    expect(fans(town, 2)['debt.total']?.p50[30]).not.toBe(first['debt.total']?.p50[30]);
  });

  it('lie in order, begin at the base year and hold the centre', () => {
    for (const fan of Object.values(first) as Fan[]) {
      for (const year of years) {
        const row = [fan.p10, fan.p25, fan.p50, fan.p75, fan.p90].map((line) => line[year] ?? 0);
        expect(row).toEqual(row.toSorted((a, b) => a - b));
      }
      expect(fan.p10[0]).toBe(fan.p90[0]);
    }
    const balance = first['ratio.current-balance'];
    const centre = at(base, 'ratio.current-balance', 10);
    expect(balance?.p10[10]).toBeLessThan(centre);
    expect(balance?.p90[10]).toBeGreaterThan(centre);
  });

  it('are as wide as the stated deviation, and leave other drivers alone', () => {
    const sure = withDrivers({ 'other-tax-growth': 0 });
    const doubt = { kind: 'normal' as const, sd: 2, persistence: 0 };
    const other = { ...sure.drivers['other-tax-growth'], uncertainty: doubt };
    const unsure = { ...sure, drivers: { ...sure.drivers, 'other-tax-growth': other } };
    const { fans: wide } = outlookOf(unsure, {
      ...{ paths: 800, fans: ['tax.other', 'debt.total'] },
    });
    const tax = at(base, 'tax.other', 0);
    // Nine tenths of a normal distribution lie below 1.2816 deviations.
    expect((wide['tax.other']?.p90[1] ?? 0) / tax - 1).toBeCloseTo(0.02 * 1.2816, 2);
    expect(wide['debt.total']?.p10[1]).toBe(wide['debt.total']?.p90[1]);
  });
});

describe('assumptions that do not fit', () => {
  const places = (assumptions: OutlookAssumptions) =>
    outlookProblems(assumptions).map(({ place }) => place);
  const [loan] = town.loans;
  const [building] = town.buildings;
  const { 'ratio.scale': _, ...noScale } = town.books[2]?.amounts ?? {};

  it.each<[string, Partial<OutlookAssumptions>, string]>([
    ['years with a hole', { books: town.books.filter((_, index) => index !== 1) }, 'books'],
    ['an amount missing', { books: [{ year: 2024, amounts: noScale }] }, 'books.0.amounts'],
    [
      'more taxes than there are',
      { taxBase: { individual: 9e9, corporate: 0, fixedAsset: 0 } },
      'taxBase.individual',
    ],
    ['no population', { population: { source: '', years: [], groups: [] } }, 'population'],
    [
      'ages with a gap',
      { population: { ...town.population, groups: town.population.groups.toSpliced(1, 1) } },
      'population.groups',
    ],
    [
      'one sex only',
      {
        population: {
          ...town.population,
          groups: town.population.groups.map((group) => ({ ...group, sex: 'male' as const })),
        },
      },
      'population.groups',
    ],
    ['no staff', { staff: { ...town.staff, count: 0 } }, 'staff.count'],
    [
      'a loan that has ended',
      { loans: loan ? [{ ...loan, endYear: 2024 }] : [] },
      'loans.0.endYear',
    ],
    [
      'a building of the future',
      { buildings: building ? [{ ...building, builtYear: 2030 }] : [] },
      'buildings.0.builtYear',
    ],
  ])('%s', (_name, change, place) => {
    expect(places({ ...town, ...change })).toContain(place);
    expect(projectOutlook({ ...town, ...change }).ok).toBe(false);
  });

  it('are told to the reader where loans and books differ', () => {
    const codes = (assumptions: OutlookAssumptions) =>
      outlookOf(assumptions).findings.map(({ code }) => code);
    expect(codes({ ...town, loans: town.loans.slice(0, 30) })).toEqual(
      expect.arrayContaining(['debt-differs', 'service-differs', 'carried-on']),
    );
    expect(codes(town)).not.toContain('debt-differs');
    expect(codes(withDrivers({}))).toContain('no-uncertainty');
  });

  it('says how to mend a negative debt', () => {
    expect(outlookAssumptions.safeParse(town).success).toBe(true);
    const negative = { ...town, loans: [{ ...loan, outstanding: -1 }] };
    const { error } = outlookAssumptions.safeParse(negative);
    expect(error?.issues[0]?.path).toEqual(['loans', 0, 'outstanding']);
    expect(error?.issues[0]?.message).toContain('残高は1円以上');
  });
});
