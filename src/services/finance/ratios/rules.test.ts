import { describe, expect, it } from 'vitest';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { type Amounts, balancesOf, findingsOf, withBalances } from '../settlements/rules.ts';
import { cutOff, toNumber } from './fraction.ts';
import { earlyDeficitThreshold, stageOf, thresholdsOf } from './limits.ts';
import { type RatioId, ratioOf } from './rules.ts';

const year = fiscalYear(2024);
const oku = 100_000_000n;

const booksOf = (...years: Readonly<Record<string, bigint>>[]): Map<FiscalYear, Amounts> =>
  new Map(
    years.map((amounts, back) => [
      fiscalYear(year - back),
      withBalances(new Map(Object.entries(amounts))),
    ]),
  );

const written = (id: RatioId, books: ReadonlyMap<FiscalYear, Amounts>, decimals: number) => {
  const ratio = ratioOf(id, year, books);
  if ('missing' in ratio) return ratio.missing;
  return 'none' in ratio ? '－' : cutOff(ratio.value, decimals);
};

describe('the balance', () => {
  it('follows the settlement of 2015 in the reference (thousands of yen)', () => {
    const amounts = new Map([
      ['revenue.local-tax', 40_093_403n],
      ['purpose.welfare', 38_060_611n],
      ['balance.carried-funds', 410_592n],
    ]);
    expect(balancesOf(amounts)).toMatchObject({ formal: 2_032_792n, real: 1_622_200n });
  });

  it('is set against the year before, with what was saved and taken', () => {
    const amounts = new Map([
      ['revenue.other', 100n],
      ['purpose.other', 60n],
      ['balance.real-before', 50n],
      ['balance.adjustment-saved', 7n],
      ['balance.early-repayment', 2n],
      ['balance.adjustment-taken', 30n],
    ]);
    expect(balancesOf(amounts)).toMatchObject({ singleYear: -10n, realSingleYear: -31n });
  });
});

describe('a settlement', () => {
  const sound = new Map([
    ['revenue.carry-over', 40n],
    ['purpose.works', 30n],
    ['nature.personnel', 30n],
    ['current.personnel', 30n],
  ]);
  it.each([
    ['that agrees', {}, []],
    ['whose sums differ', { 'nature.goods': 1n }, ['sums']],
    ['whose part is above its whole', { 'current.personnel': 31n }, ['current']],
    [
      'with more taxes than were due',
      { 'tax.due-current': 8n, 'tax.paid-current': 9n },
      ['overpaid'],
    ],
    ['that carried over something else', { 'revenue.carry-over': 41n }, ['carried']],
    ['that states another balance', { 'balance.real-before': 39n }, ['real-before']],
  ] as const)('%s', (_what, more: Readonly<Record<string, bigint>>, kinds) => {
    const before = new Map([
      ['revenue.other', 50n],
      ['purpose.works', 10n],
    ]);
    const amounts = new Map([...sound, ...Object.entries(more)]);
    expect(findingsOf(amounts, before).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('without amounts says which part is empty', () => {
    const found = findingsOf(new Map([['revenue.other', 1n]]));
    expect(found).toEqual([
      { kind: 'empty', group: 'purpose' },
      { kind: 'empty', group: 'nature' },
    ]);
  });
});

const service = {
  'ratio.repayment': 2100n,
  'ratio.quasi-repayment': 600n,
  'ratio.repayment-specific': 100n,
  'ratio.repayment-included': 1600n,
  'ratio.scale': 12_600n,
};

describe('a ratio', () => {
  it('of three years is the mean of ratios', () => {
    const strength = (income: bigint, need: bigint) => ({
      'ratio.income': income,
      'ratio.need': need,
    });
    const books = booksOf(strength(1n, 2n), strength(3n, 4n), strength(2n, 1n));
    // (0.5 + 0.75 + 2) / 3 = 1.0833…; of the sums it would be 6/7.
    expect(written('fiscal-strength', books, 2)).toBe('1.08');
    expect(written('real-debt-service', booksOf(service, service, service), 1)).toBe('9.0');
  });

  it('names years and amounts that are missing', () => {
    expect(written('real-debt-service', booksOf(service), 1)).toMatchObject({
      years: [fiscalYear(2022), fiscalYear(2023)],
    });
    expect(written('current-balance', booksOf({ 'ratio.current-general': 5n }), 1)).toMatchObject({
      codes: expect.arrayContaining(['current.personnel']),
    });
    for (const scale of [0n, -5n]) {
      const nothing = { 'ratio.real-deficit': 1n, 'ratio.scale': scale };
      expect(written('real-deficit', booksOf(nothing), 2)).toMatchObject({ zeroBelow: true });
    }
  });

  it.each([
    [0n, '－'],
    [-5n, '－'],
    [1n, '0.00'],
    [15n, '0.11'],
  ])('of a deficit of %s is printed %s', (deficit, printed) => {
    const books = booksOf({ 'ratio.real-deficit': deficit, 'ratio.scale': 12_600n });
    expect(written('real-deficit', books, 2)).toBe(printed);
  });

  it('of the burden takes savings off, and is － when they cover it', () => {
    const burden = (amount: bigint) =>
      booksOf({
        ...service,
        'ratio.burden': amount,
        'ratio.burden-funds': 4000n,
        'ratio.burden-specific': 500n,
        'ratio.burden-included': 9000n,
      });
    expect(written('future-burden', burden(15_600n), 1)).toBe('19.0');
    expect(written('future-burden', burden(13_000n), 1)).toBe('－');
  });

  it('of current costs counts special bonds below the line where there are any', () => {
    const codes = [
      'personnel',
      'social',
      'debt',
      'goods',
      'maintenance',
      'subsidies',
      'transfers-out',
    ];
    const costs = Object.fromEntries(codes.map((key) => [`current.${key}`, 130n]));
    expect(
      written('current-balance', booksOf({ ...costs, 'ratio.current-general': 1000n }), 1),
    ).toBe('91.0');
    const withBonds = {
      ...costs,
      'ratio.current-general': 1000n,
      'ratio.extraordinary-bonds': 40n,
    };
    expect(written('current-balance', booksOf(withBonds), 1)).toBe('87.5');
    // The card prints the figure without them in brackets.
    expect(written('current-balance-without-bonds', booksOf(withBonds), 1)).toBe('91.0');
    const ratio = ratioOf('current-balance', year, booksOf(withBonds));
    const left = 'years' in ratio ? ratio.years.flatMap(({ lines }) => lines) : [];
    expect(left.flatMap((line) => (line.left ? [line.code] : []))).toEqual([
      ...['current.lending', 'ratio.deficit-bonds', 'ratio.grace-bonds'],
    ]);
  });
});

describe('the collection of taxes', () => {
  /** The form of the reference, thousands of yen. */
  const form = {
    ...{ 'tax.due-current': 1_296_959n, 'tax.due-overdue': 119_316n },
    ...{ 'tax.paid-current': 1_258_107n, 'tax.paid-overdue': 15_432n },
  };
  it.each([
    ['collection-current', '97.0'],
    ['collection-overdue', '12.9'],
    ['collection', '89.9'],
  ] as const)('%s follows the form of the reference', (id, printed) => {
    expect(written(id, booksOf(form), 1)).toBe(printed);
  });

  it('is left open where nothing is overdue', () => {
    const none = booksOf({ ...form, 'tax.due-overdue': 0n, 'tax.paid-overdue': 0n });
    expect(written('collection-overdue', none, 1)).toMatchObject({ zeroBelow: true });
  });
});

describe('the shortfall of an enterprise', () => {
  it.each([
    [0n, '－'],
    [199n, '19.9'],
    [200n, '20.0'],
  ])('of %s is printed %s', (lacking, printed) => {
    const books = { 'enterprise.water-shortfall': lacking, 'enterprise.water-scale': 1000n };
    expect(written('shortfall-water', booksOf(books), 1)).toBe(printed);
  });
});

describe('the early limit of deficits', () => {
  it.each([
    [49n, 15],
    [50n, 15],
    [173n, 12.63],
    [200n, 12.5],
    [297n, 11.82],
    [500n, 11.25],
    [900n, 11.25],
  ])('of a scale of %s hundred million yen is %s %%', (scale, percent) => {
    // The reference gives published pairs to two decimals, for a scale to the nearest hundred million.
    expect(toNumber(earlyDeficitThreshold(scale * oku))).toBeCloseTo(percent, 2);
  });

  it.each([50n, 200n, 500n])('has no step at a scale of %s', (scale) => {
    const [below, at] = [scale * oku - 1n, scale * oku].map(earlyDeficitThreshold);
    expect(below && at && toNumber(below) - toNumber(at)).toBeCloseTo(0, 6);
  });

  it.each([
    ['real-deficit', 'municipality', [12.63, 20]],
    ['consolidated-deficit', 'municipality', [17.63, 30]],
    ['real-deficit', 'prefecture', [3.75, 5]],
    ['consolidated-deficit', 'prefecture', [8.75, 15]],
    ['real-deficit', 'tokyo', []],
    ['real-debt-service', 'prefecture', [25, 35]],
    ['future-burden', 'municipality', [350]],
    ['future-burden', 'designated-city', [400]],
    ['future-burden', 'prefecture', [400]],
    ['shortfall-water', 'municipality', [20]],
    ['fiscal-strength', 'municipality', []],
  ] as const)('of %s of a %s is %j', (id, body, limits) => {
    const found = thresholdsOf(id, { scale: 173n * oku, body });
    const shown = [found?.early, found?.revival].flatMap((one) => (one ? [cutOff(one, 2)] : []));
    expect(shown.map(Number)).toEqual(limits);
  });

  it.each([
    [3149n, 'sound'],
    [3150n, 'early'],
    [4410n, 'revival'],
  ] as const)('of debt service: %s is %s', (repayment, stage) => {
    // 12,600 below the line: 25 % are 3,150.
    const one = {
      'ratio.repayment': repayment,
      'ratio.quasi-repayment': 0n,
      'ratio.scale': 12_600n,
    };
    const rest = { 'ratio.repayment-specific': 0n, 'ratio.repayment-included': 0n };
    const amounts = { ...one, ...rest };
    const limits = thresholdsOf('real-debt-service', { scale: 126n * oku, body: 'municipality' });
    const ratio = ratioOf('real-debt-service', year, booksOf(amounts, amounts, amounts));
    expect(limits && stageOf(ratio, limits)).toBe(stage);
  });
});
