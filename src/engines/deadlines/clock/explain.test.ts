import { describe, expect, it } from 'vitest';
import type { ClockRule } from './clock.ts';
import { explainClock } from './explain.ts';
import { calendar, paused, prefecture, standard, started, stopped, ward } from './testing.ts';

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
