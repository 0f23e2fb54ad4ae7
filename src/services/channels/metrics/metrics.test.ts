import { describe, expect, it } from 'vitest';
import { monthEnd, readRows } from './inputs.ts';
import { type Figures, noFigures } from './model.ts';
import { type Metric, newest, preferred, sumOf } from './rules.ts';

const metric = (day: string, more: Partial<Metric & Figures>): Metric => ({
  ...{ ...noFigures, accountId: 'a', day, span: 'day', source: 'api' },
  ...more,
});

describe('figures', () => {
  it.each([
    ['nothing known', [metric('2026-04-01', {})], undefined],
    ['a known nought', [metric('2026-04-01', { views: 0 })], 0],
    ['days', [metric('2026-04-01', { views: 3 }), metric('2026-04-02', { views: 4 })], 7],
    [
      'a month in the place of its days',
      [metric('2026-04-01', { views: 3 }), metric('2026-04-30', { views: 90, span: 'month' })],
      90,
    ],
    [
      'a month of another figure beside days',
      [metric('2026-04-01', { views: 3 }), metric('2026-04-30', { reach: 9, span: 'month' })],
      3,
    ],
  ])('add up: %s', (_, rows, sum) => {
    expect(sumOf(rows, 'views')).toBe(sum);
  });

  it('are those that a person answers for, where there are two', () => {
    const rows = [
      metric('2026-04-01', { views: 3 }),
      metric('2026-04-01', { views: 5, source: 'typed' }),
    ];
    expect(preferred(rows, 'views').map(({ views }) => views)).toEqual([5]);
  });

  it('of followers are the newest of each account', () => {
    const rows = [
      metric('2026-04-01', { followers: 10 }),
      metric('2026-04-02', { followers: null }),
      metric('2026-03-01', { followers: 7, accountId: 'b' }),
    ];
    expect(newest(rows).map(({ followers }) => followers)).toEqual([10, 7]);
  });
});

describe('a table of figures', () => {
  it.each([
    ['2026-2', '2026-02-28'],
    ['2024年2月', '2024-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-13', undefined],
    ['先月', undefined],
  ])('has months: %s', (raw, day) => {
    expect(monthEnd(raw)).toBe(day);
  });

  it('keeps what is empty as unknown', () => {
    const read = readRows('a', [
      ['月', 'フォロワー', '見た人'],
      ['2026-10', '１,２３４', ''],
    ]);
    expect(read).toMatchObject({
      ok: true,
      metrics: [{ day: '2026-10-31', span: 'month', followers: 1234, reach: null, views: null }],
    });
  });

  it('says which row and column cannot be read', () => {
    const read = readRows('a', [
      ['日', '表示'],
      ['2026-10-01', '5'],
      ['2026-10-02', '約5'],
    ]);
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).toContain('3行目の「表示」の値「約5」');
  });
});
