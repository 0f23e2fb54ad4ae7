import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, weekdayOf } from '#japan/dates.ts';
import { createCalendar } from './calendar.ts';
import type { ClockEvent, ClockRule } from './clock.ts';
import { explainClock } from './explain.ts';
import {
  basis,
  calendar,
  extended,
  paused,
  prefecture,
  resumed,
  standard,
  started,
  stopped,
  ward,
} from './testing.ts';

const due = (rule: ClockRule, events: ClockEvent[], today = '2030-01-01') =>
  explainClock(rule, calendar, events, today).dueOn;

describe('the due day', () => {
  it.each([
    ['2016-12-09', '2016-12-26'],
    ['2016-12-12', '2016-12-27'],
    ['2016-12-13', '2016-12-28'],
    ['2016-12-14', '2017-01-04'],
    ['2016-12-15', '2017-01-05'],
    ['2016-12-16', '2017-01-06'],
    ['2016-12-19', '2017-01-10'],
    ['2016-12-20', '2017-01-11'],
    ['2016-12-21', '2017-01-12'],
    ['2016-12-22', '2017-01-13'],
    ['2016-12-26', '2017-01-16'],
    ['2016-12-27', '2017-01-17'],
    ['2016-12-28', '2017-01-18'],
    ['2017-01-04', '2017-01-19'],
    ['2017-01-05', '2017-01-20'],
    ['2017-01-06', '2017-01-23'],
  ])('of a request of %s in the ward is %s, as its table says', (day, dueOn) => {
    expect(due(ward, [started(day)])).toBe(dueOn);
  });

  it.each<[string, ClockRule, ClockEvent[], string]>([
    [
      'the prefecture counts the day of the request',
      prefecture,
      [started('2026-06-01')],
      '2026-06-15',
    ],
    [
      'and up to 30 days on top of 15',
      prefecture,
      [started('2026-06-01'), extended('2026-06-10', 30)],
      '2026-07-15',
    ],
    [
      'but the ward 30 in all',
      { ...ward, skips: 'none' },
      [started('2026-06-01'), extended('2026-06-10', 30)],
      '2026-06-30',
    ],
    [
      'a correction takes its days out, from the day after the request to that of the answer',
      prefecture,
      [started('2026-06-01'), paused('2026-06-05'), resumed('2026-06-09')],
      '2026-06-19',
    ],
    [
      'a correction on the same day takes nothing out',
      prefecture,
      [started('2026-06-01'), paused('2026-06-05'), resumed('2026-06-05')],
      '2026-06-15',
    ],
    [
      'two corrections both count',
      prefecture,
      [
        started('2026-06-01'),
        paused('2026-06-02'),
        resumed('2026-06-04'),
        paused('2026-06-08'),
        resumed('2026-06-09'),
      ],
      '2026-06-18',
    ],
    [
      'a last day that moves on moves past a pause too',
      prefecture,
      [started('2026-04-18'), paused('2026-05-06'), resumed('2026-05-08')],
      '2026-05-11',
    ],
    ['a last day that is a holiday moves on', prefecture, [started('2026-04-20')], '2026-05-07'],
    [
      'unless the rule keeps it',
      { ...prefecture, lastDayClosed: 'keep' },
      [started('2026-04-20')],
      '2026-05-04',
    ],
    ['working days leave out weekends', standard, [started('2026-06-01')], '2026-06-15'],
    ['and the days around New Year', standard, [started('2026-12-21')], '2027-01-08'],
    [
      'the clock of an arrival stands still during a correction (行政手続法6条)',
      standard,
      [started('2026-06-01'), paused('2026-06-04'), resumed('2026-06-11')],
      '2026-06-22',
    ],
    [
      'a stop changes nothing about the day it was due',
      standard,
      [started('2026-06-01'), stopped('2026-06-10')],
      '2026-06-15',
    ],
  ])('%s', (_what, rule, events, dueOn) => {
    expect(due(rule, events)).toBe(dueOn);
  });

  it('minds the closing days of the town, where the rule does', () => {
    const closed = createCalendar(new Map([['2026-06-15', { ja: '市制記念日', en: 'City Day' }]]));
    const on = (rule: ClockRule) =>
      explainClock(rule, closed, [started('2026-06-01')], '2026-06-01').dueOn;
    expect(on(standard)).toBe('2026-06-16');
    expect(on(prefecture)).toBe('2026-06-16');
    expect(on({ ...prefecture, lastDayClosed: 'keep' })).toBe('2026-06-15');
    expect(on({ ...prefecture, skips: 'closed', lastDayClosed: 'keep' })).toBe('2026-06-16');
    expect(on({ ...prefecture, skips: 'holidays', lastDayClosed: 'keep' })).toBe('2026-06-15');
  });
});

describe('any clock', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const rules = fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('calendar' as const, 'business' as const),
    firstDay: fc.constantFrom('counted' as const, 'next' as const),
    skips: fc.constantFrom('none' as const, 'holidays' as const, 'closed' as const),
    lastDayClosed: fc.constantFrom('next-open' as const, 'keep' as const),
    basis: fc.constant(basis),
  });

  it('lists each day once, counts exactly its period, and is due on an open day where it says so', () => {
    fc.assert(
      fc.property(rules, day, fc.integer({ min: 0, max: 40 }), (rule, start, pause) => {
        const events = [started(start), paused(start), resumed(addDays(start, pause))];
        const { days, dueOn } = explainClock(rule, calendar, events, start);
        days.forEach((each, index) => {
          expect(dayNumber(each.day)).toBe(dayNumber(start) + index);
        });
        expect(days.filter(({ counted }) => counted)).toHaveLength(rule.days);
        // A period of one day may have run out before the pause began.
        if (rule.firstDay === 'next') {
          expect(days.filter(({ kind }) => kind === 'paused')).toHaveLength(pause);
        }
        expect(days.at(-1)?.day).toBe(dueOn);
        if (rule.lastDayClosed === 'next-open') {
          expect(['土', '日']).not.toContain(weekdayOf(dueOn ?? ''));
        }
      }),
    );
  });

  it('is never due earlier for one more day', () => {
    fc.assert(
      fc.property(rules, day, (rule, start) => {
        const longer = { ...rule, days: rule.days + 1 };
        expect((due(longer, [started(start)]) ?? '') >= (due(rule, [started(start)]) ?? '')).toBe(
          true,
        );
      }),
    );
  });
});
