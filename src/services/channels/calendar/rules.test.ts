import { describe, expect, it } from 'vitest';
import { conflictsOf, type Entry, entriesOn, spanOf } from './rules.ts';

describe('a span', () => {
  it.each([
    ['month', '2026-02-10', '2026-01-26', '2026-03-01', 35],
    ['month', '2026-06-30', '2026-06-01', '2026-07-05', 35],
    ['month', '2026-08-15', '2026-07-27', '2026-09-06', 42],
    ['month', '2027-02-01', '2027-02-01', '2027-02-28', 28],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22', 7],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29', 7],
  ] as const)('of a %s around %s has whole weeks', (view, day, first, last, count) => {
    const { days } = spanOf(view, day);
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, count]);
  });

  it('leads over the end of the year', () => {
    expect(spanOf('month', '2026-12-31')).toMatchObject({
      previous: '2026-11-30',
      next: '2027-01-01',
    });
  });
});

const entry = (departmentId: string, at: string, more: Partial<Entry> = {}): Entry => ({
  ...{ owner: 'news', itemId: '1', accountId: '1', departmentId, at: new Date(at) },
  ...{ title: { ja: '', en: '' }, account: { name: '', kind: 'x' }, status: 'waiting' },
  ...more,
});

describe('a conflict', () => {
  const nine = '2026-06-01T09:00:00+09:00';

  it('is two departments in one minute', () => {
    const list = [entry('a', nine), entry('b', '2026-06-01T09:00:59+09:00')];
    expect(conflictsOf(list).size).toBe(1);
  });

  it.each([
    ['one department on two accounts', [entry('a', nine), entry('a', nine, { accountId: '2' })]],
    ['a minute later', [entry('a', nine), entry('b', '2026-06-01T09:01:00+09:00')]],
    ['a drill', [entry('a', nine), entry('b', nine, { status: 'drill' })]],
  ])('is not %s', (_, list) => {
    expect(conflictsOf(list).size).toBe(0);
  });
});

it('a day is one of Japan', () => {
  const late = entry('a', '2026-06-01T23:59:00+09:00');
  expect(entriesOn([late], '2026-06-01')).toEqual([late]);
});
