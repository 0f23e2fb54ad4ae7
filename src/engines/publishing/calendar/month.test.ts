import { describe, expect, it } from 'vitest';
import type { Occasion, RegisteredItem } from '../item.ts';
import { addMonths, lastOf, planMonth, readMonth, weeksOf } from './month.ts';

const item = (id: string, occasion: Occasion): RegisteredItem => ({
  owner: 'news',
  id,
  kind: 'event',
  href: `/news/${id}`,
  title: { ja: id, en: id },
  summary: { ja: '', en: '' },
  departmentId: '',
  topics: [],
  areas: [],
  occasion,
  status: 'published',
  revision: 1,
});

describe('months', () => {
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 14, '2028-01'],
  ])('%s and %i are %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
  });

  it.each(['2026-13', '2026-1', '0000-01', '9999-12', 'x', undefined])('%s is none', (value) => {
    expect(readMonth(value)).toBeUndefined();
  });

  it('end on their last day and fill whole weeks from Sunday', () => {
    expect(lastOf('2028-02')).toBe('2028-02-29');
    const weeks = weeksOf('2026-11');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([
      5,
      '2026-11-01',
      '2026-12-05',
    ]);
    for (const week of weeksOf('2026-02')) expect(week).toHaveLength(7);
  });
});

describe('the plan of a month', () => {
  it('shows short occasions on each of their days, long ones once', () => {
    const { days, long } = planMonth('2026-11', [
      item('day', { startsOn: '2026-11-03', endsOn: '2026-11-03' }),
      item('edge', { startsOn: '2026-10-30', endsOn: '2026-11-01' }),
      item('show', { startsOn: '2026-11-01', endsOn: '2026-11-30' }),
    ]);
    expect([...days].map(([day, items]) => [day, items.map(({ id }) => id)])).toEqual([
      ['2026-11-03', ['day']],
      ['2026-11-01', ['edge']],
    ]);
    expect(long.map(({ id }) => id)).toEqual(['show']);
  });
});
