import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, type IsoDate, weekdayOf } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { createCalendar } from './calendar.ts';
import type { ClockEvent, ClockRule } from './clock.ts';
import { explainClock } from './explain.ts';

const basis: Text = { ja: '条例', en: 'Ordinance' };
const calendar = createCalendar(new Map());
const started = (on: IsoDate): ClockEvent => ({ type: 'started', on });
const paused = (on: IsoDate): ClockEvent => ({ type: 'paused', on, reason: '補正' });
const resumed = (on: IsoDate): ClockEvent => ({ type: 'resumed', on });
const extended = (on: IsoDate, days: number): ClockEvent => ({
  type: 'extended',
  on,
  days,
  reason: '多量',
});
const stopped = (on: IsoDate): ClockEvent => ({ type: 'stopped', on, reason: '決定' });

/** A Tokyo ward: 15 days from the request, holidays and 年末年始 left out, at most 30 in all. */
const ward: ClockRule = {
  days: 15,
  unit: 'calendar',
  firstDay: 'counted',
  skips: 'holidays',
  lastDayClosed: 'next-open',
  extension: { days: 30, from: 'start' },
  basis,
};
/** A prefecture: 15 days of which the request's is the first, up to 30 more. */
const prefecture: ClockRule = {
  ...ward,
  skips: 'none',
  extension: { days: 30, from: 'due' },
};
/** 標準処理期間 of ten working days (行政手続法6条). */
const standard: ClockRule = {
  days: 10,
  unit: 'business',
  firstDay: 'next',
  skips: 'none',
  lastDayClosed: 'next-open',
  basis,
};
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

describe('the explanation', () => {
  it('tells of every day whether it counts, and why', () => {
    const { days } = explainClock(ward, calendar, [started('2016-12-22')], '2016-12-22');
    expect(days.map(({ day, kind, number }) => [day.slice(5), kind, number])).toEqual([
      ['12-22', 'counted', 1],
      ['12-23', 'holiday', undefined],
      ['12-24', 'counted', 2],
      ['12-25', 'counted', 3],
      ['12-26', 'counted', 4],
      ['12-27', 'counted', 5],
      ['12-28', 'counted', 6],
      ...['12-29', '12-30', '12-31'].map((day) => [day, 'year-end', undefined]),
      ['01-01', 'holiday', undefined],
      ['01-02', 'holiday', undefined],
      ['01-03', 'year-end', undefined],
      ['01-04', 'counted', 7],
      ['01-05', 'counted', 8],
      ['01-06', 'counted', 9],
      ['01-07', 'counted', 10],
      ['01-08', 'counted', 11],
      ['01-09', 'holiday', undefined],
      ['01-10', 'counted', 12],
      ['01-11', 'counted', 13],
      ['01-12', 'counted', 14],
      ['01-13', 'counted', 15],
    ]);
    expect(days[1]?.why.ja).toContain('天皇誕生日');
    expect(days.at(-1)?.why.ja).toContain('この日が期限です');
    for (const { why } of days) expect([why.ja, why.en, why.easy]).not.toContain(undefined);
  });

  it('shows how a last day moves on', () => {
    const { days } = explainClock(prefecture, calendar, [started('2026-04-18')], '2026-04-18');
    expect(days.slice(-6).map(({ day, kind }) => [day.slice(5), kind])).toEqual([
      ['05-02', 'counted'],
      ['05-03', 'next'],
      ['05-04', 'next'],
      ['05-05', 'next'],
      ['05-06', 'next'],
      ['05-07', 'next'],
    ]);
    expect(days.at(-6)?.why.ja).toContain('次の開庁日に移ります');
  });

  it('has no due day while paused, lists the days up to today, and knows what remains', () => {
    const events = [started('2026-06-01'), paused('2026-06-05')];
    const clock = explainClock(prefecture, calendar, events, '2026-06-20');
    expect(clock).toMatchObject({ state: 'paused', overdue: false, remaining: 10 });
    expect(clock.dueOn).toBeUndefined();
    expect(clock.days.at(-1)).toMatchObject({ day: '2026-06-20', kind: 'paused' });
  });

  it('keeps a due day that lay before the pause', () => {
    const events = [started('2026-06-01'), paused('2026-06-15')];
    const clock = explainClock(prefecture, calendar, events, '2026-06-20');
    expect(clock).toMatchObject({ state: 'paused', overdue: true, dueOn: '2026-06-15' });
  });

  it.each([
    ['2026-06-01', 14, false],
    ['2026-06-14', 1, false],
    ['2026-06-15', 0, false],
    ['2026-06-16', 0, true],
  ])('on %s %i days remain', (today, remaining, overdue) => {
    const clock = explainClock(prefecture, calendar, [started('2026-06-01')], today);
    expect(clock).toMatchObject({ remaining, overdue });
  });

  it('says of a stopped clock whether it was stopped in time', () => {
    const at = (on: string) =>
      explainClock(prefecture, calendar, [started('2026-06-01'), stopped(on)], '2026-09-01');
    expect(at('2026-06-15')).toMatchObject({ state: 'stopped', overdue: false });
    expect(at('2026-06-16')).toMatchObject({ state: 'stopped', overdue: true });
    expect(at('2026-06-16').remaining).toBeUndefined();
  });

  it('stays without a due day when it was stopped during a pause', () => {
    const events = [started('2026-06-01'), paused('2026-06-05'), stopped('2026-06-08')];
    const clock = explainClock(prefecture, calendar, events, '2026-06-20');
    expect(clock.days.at(-1)?.day).toBe('2026-06-08');
    expect([clock.state, clock.dueOn, clock.overdue]).toEqual(['stopped', undefined, false]);
  });
});

describe('where the table of holidays ends', () => {
  const short = { ...calendar, knownUntil: '2026-06-10' };
  const explain = (rule: ClockRule, on = '2026-06-01') =>
    explainClock(rule, short, [started(on)], on);

  it('there is no due day, and the clock says why', () => {
    for (const rule of [standard, ward, prefecture]) {
      const clock = explain(rule);
      expect(clock.dueOn).toBeUndefined();
      expect(clock.problem?.ja).toContain('2026年6月10日');
      expect(clock.overdue).toBe(false);
    }
  });

  it('a rule that asks no holidays goes on', () => {
    const clock = explain({ ...prefecture, lastDayClosed: 'keep' });
    expect([clock.dueOn, clock.problem]).toEqual(['2026-06-15', undefined]);
  });

  it('the last known day still counts', () => {
    expect(explain({ ...standard, days: 7 }).dueOn).toBe('2026-06-10');
    expect(explain({ ...standard, days: 8 }).dueOn).toBeUndefined();
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
