import { describe, expect, it } from 'vitest';
import { type Building, buildingClasses, type RenewalRule } from './facilities.ts';
import type { FigureId } from './figures.ts';
import type { Outlook } from './outlook.ts';
import { renewalCosts, type Works, worksOf } from './renewal.ts';
import { outlookOf, testAssumptions, valueAt, withDrivers } from './testing.ts';

const span = { baseYear: 2024, horizon: 40 };

const building = (builtYear: number, more: Partial<Building> = {}): Building => ({
  ...{ id: 'B1', name: '', class: 'school', area: 1000, builtYear },
  ...more,
});

const written = ({ kind, backlog, from, years, cost }: Works): string =>
  `${kind} ${from}-${from + years - 1} ${cost / 1e6}${backlog ? ' backlog' : ''}`;

const works = (one: Building, rule: RenewalRule = 'standard'): string[] =>
  worksOf(one, { rule, prices: {} }, span).map(written);

describe('renewal of a building by the Ministry’s estimate', () => {
  // A school of 1,000 m²: repair 170 million yen, rebuilding 330 million yen.
  it.each<[string, Building, readonly string[]]>([
    ['new', building(2024), ['repair 2054-2055 170']],
    ['29 years', building(1995), ['repair 2025-2026 170', 'rebuild 2055-2057 330']],
    ['30 years: due now', building(1994), ['repair 2025-2026 170', 'rebuild 2054-2056 330']],
    ['31 years', building(1993), ['repair 2025-2034 170 backlog', 'rebuild 2053-2055 330']],
    ['50 years', building(1974), ['repair 2025-2034 170 backlog', 'rebuild 2034-2036 330']],
    ['51 years waits for its rebuilding', building(1973), ['rebuild 2033-2035 330']],
    ['60 years: due now', building(1964), ['rebuild 2025-2027 330', 'repair 2057-2058 170']],
    ['over 60 years', building(1960), ['rebuild 2025-2034 330 backlog', 'repair 2064-2065 170']],
    ['repaired', building(1990, { repairedYear: 2019 }), ['rebuild 2050-2052 330']],
    ['closed before', building(1990, { repairedYear: 2019, closedYear: 2050 }), []],
  ])('%s', (_, one, expected) => {
    expect(works(one)).toEqual(expected);
  });

  it('knows the prices of the 13 classes', () => {
    const inMan = Object.values(buildingClasses).map(
      ({ repair, rebuild }) => `${repair / 10_000}/${rebuild / 10_000}`,
    );
    expect(inMan).toEqual([
      ...Array(5).fill('25/40'),
      ...Array(4).fill('20/36'),
      ...Array(3).fill('17/33'),
      '17/28',
    ]);
  });

  it('counts 80 years where a town chose so: 30, 40 and 30 % on the way, a tenth lives 60 years', () => {
    expect(works(building(2004), 'long-life')).toEqual([
      'repair 2025-2026 89.1',
      'repair 2025-2026 9.9',
      'repair 2044-2045 118.8',
      'repair 2044-2045 13.2',
      'repair 2064-2065 89.1',
      'rebuild 2064-2066 33',
    ]);
    const buildings = [building(2004)];
    const rule = { rule: 'long-life', prices: {} } as const;
    const costs = renewalCosts({ buildings, infrastructure: [], renewal: rule }, span);
    expect(costs.upkeep[1]).toBe(1_000_000);
  });

  it('takes the prices of the town', () => {
    const prices = { school: { repair: 100, rebuild: 200 } };
    const [first] = worksOf(building(1995), { rule: 'standard', prices }, span);
    expect(first?.cost).toBe(100_000);
  });
});

describe('costs by year', () => {
  const costsOf = (...all: Parameters<typeof renewalCosts>[0]['infrastructure'][number][]) =>
    renewalCosts(
      { buildings: [], infrastructure: all, renewal: { rule: 'standard', prices: {} } },
      { baseYear: 2024, horizon: 30 },
    );

  it('spreads works evenly and leaves off what lies behind a closing', () => {
    const buildings = [building(1995), building(1993, { closedYear: 2028 })];
    const renewal = { rule: 'standard', prices: {} } as const;
    const { repair, rebuild, backlog } = renewalCosts(
      { buildings, infrastructure: [], renewal },
      { baseYear: 2024, horizon: 32 },
    );
    expect([...repair.subarray(0, 4)]).toEqual([0, 85e6, 85e6, 0]);
    expect([...backlog.subarray(0, 5)]).toEqual([0, 17e6, 17e6, 17e6, 0]);
    expect([...rebuild.subarray(31)]).toEqual([110e6, 110e6]);
  });

  it('renews roads in 15 years, bridges in 60, sewers in 50 by an account of their own', () => {
    const road = costsOf({ kind: 'road', name: '', size: 15_000, account: 'general' });
    expect(road.infrastructure[1]).toBe(4_700_000);
    expect(road.infrastructure[30]).toBe(4_700_000);
    const bridge = costsOf(
      { kind: 'bridge', name: '', size: 60, account: 'general' },
      { kind: 'bridge', name: '', size: 10, builtYear: 1970, account: 'general' },
    );
    expect(bridge.infrastructure[5]).toBe(448_000);
    expect(bridge.infrastructure[6]).toBe(448_000 + 4_480_000);
    const sewer = costsOf({ kind: 'sewer', name: '', size: 50, account: 'enterprise' });
    expect([sewer.infrastructure[1], sewer.enterprise[1]]).toEqual([0, 124_000]);
  });
});

describe('works left undone', () => {
  const town = withDrivers(
    { ...testAssumptions(), buildings: [] },
    { 'renewal-share': 100, 'price-growth': 0 },
  );
  const shareFrom = (changes: { year: number; value: number }[], prices = 0) => {
    const { 'renewal-share': share, 'price-growth': price } = town.drivers;
    const drivers = {
      ...town.drivers,
      'renewal-share': { ...share, changes },
      'price-growth': { ...price, value: prices },
    };
    return outlookOf({ ...town, drivers });
  };
  const line = (outlook: Outlook, figure: FigureId, last: number) =>
    Array.from({ length: last }, (_, at) => Math.round(valueAt(outlook, figure, at + 1)));
  const year = (town.books.at(-1)?.year ?? 0) + 1;
  /** Roads of 900,000 square metres, renewed in 15 years: 282 million yen a year. */
  const need = 282_000_000;

  it('come back evenly over the next ten years, as overdue works do, and are done by then', () => {
    const skipped = shareFrom([
      { year, value: 0 },
      { year: year + 1, value: 100 },
    ]);
    const tenth = need / 10;
    expect(line(skipped, 'facility.returning', 12)).toEqual([0, ...Array(10).fill(tenth), 0]);
    expect(line(skipped, 'facility.deferred', 12)).toEqual([
      ...Array.from({ length: 11 }, (_, at) => need - at * tenth),
      0,
    ]);
  });

  it('pile up while the town does less than is needed, and cost what prices are by then', () => {
    const less = shareFrom([{ year, value: 40 }]);
    const deferred = line(less, 'facility.deferred', 30);
    expect(deferred[0]).toBe(need * 0.6);
    expect(deferred).toEqual(deferred.toSorted((a, b) => a - b));
    const saved = line(less, 'construction.renewal', 30).reduce((sum, one) => sum + one, 0);
    expect((deferred.at(-1) ?? 0) + saved).toBeCloseTo(need * 30, -2);
    const dear = shareFrom(
      [
        { year, value: 0 },
        { year: year + 1, value: 100 },
      ],
      10,
    );
    expect(line(dear, 'facility.returning', 2)[1]).toBe(Math.round((need / 10) * 1.1 ** 2));
  });

  it('works cost what prices are by then, and what building costs rise above them', () => {
    const prices = { 'price-growth': 2, 'construction-price-growth': 1 };
    const outlook = outlookOf(withDrivers(testAssumptions(), prices));
    expect(valueAt(outlook, 'construction.price-index', 2)).toBeCloseTo((1.02 * 1.01) ** 2, 9);
  });
});
