import { describe, expect, it } from 'vitest';
import type { ClockEvent, ClockRule } from './clock.ts';
import { explainClock } from './explain.ts';
import { checkEvent, nextReminder } from './rules.ts';
import {
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

const today = '2026-06-10';

function verdictOf(event: ClockEvent, before: ClockEvent[], rule: ClockRule = prefecture): string {
  const clock = explainClock(rule, calendar, [started('2026-06-01'), ...before], today);
  const verdict = checkEvent(clock, event, today);
  return verdict.ok ? 'ok' : verdict.reason.code;
}

describe('what may happen to a clock', () => {
  it.each<[string, ClockEvent, ClockEvent[], ClockRule, string]>([
    ['a pause', paused(today), [], prefecture, 'ok'],
    ['a pause on the first day', paused('2026-06-01'), [], prefecture, 'ok'],
    [
      'a pause of a paused clock',
      paused(today),
      [paused('2026-06-02')],
      prefecture,
      'clock-paused',
    ],
    ['going on', resumed(today), [paused('2026-06-02')], prefecture, 'ok'],
    [
      'going on before the pause',
      resumed('2026-06-01'),
      [paused('2026-06-02')],
      prefecture,
      'clock-day-too-early',
    ],
    ['going on without a pause', resumed(today), [], prefecture, 'clock-not-paused'],
    ['a pause in the future', paused('2026-06-11'), [], prefecture, 'clock-day-in-future'],
    ['a stop while paused', stopped(today), [paused('2026-06-02')], prefecture, 'ok'],
    ['a second stop', stopped(today), [stopped('2026-06-02')], prefecture, 'clock-stopped'],
    ['a pause after the stop', paused(today), [stopped('2026-06-02')], prefecture, 'clock-stopped'],
    ['an extension of 30', extended(today, 30), [], prefecture, 'ok'],
    ['an extension of 31', extended(today, 31), [], prefecture, 'clock-too-long'],
    ['20 after 10', extended(today, 20), [extended('2026-06-02', 10)], prefecture, 'ok'],
    [
      '21 after 10',
      extended(today, 21),
      [extended('2026-06-02', 10)],
      prefecture,
      'clock-too-long',
    ],
    ['an extension of nothing', extended(today, 0), [], prefecture, 'clock-not-longer'],
    ['30 in all', extended(today, 30), [], ward, 'ok'],
    ['31 in all', extended(today, 31), [], ward, 'clock-too-long'],
    ['15 in all, which it has already', extended(today, 15), [], ward, 'clock-not-longer'],
    ['an extension that no rule allows', extended(today, 5), [], standard, 'clock-no-extension'],
    [
      'an extension after the last day',
      extended(today, 5),
      [],
      { ...prefecture, days: 9 },
      'clock-overdue',
    ],
    ['an extension on the last day', extended(today, 5), [], { ...prefecture, days: 10 }, 'ok'],
    [
      'a day before the closing days changed',
      paused('2026-06-03'),
      [{ type: 'moved', on: today, from: '2026-06-15', to: '2026-06-16' }],
      prefecture,
      'ok',
    ],
  ])('%s', (_what, event, before, rule, code) => {
    expect(verdictOf(event, before, rule)).toBe(code);
  });
});

describe('the next reminder', () => {
  it.each<[string | undefined, number[], string | undefined, string | undefined]>([
    ['2026-06-15', [3, 7], undefined, '2026-06-08'],
    ['2026-06-15', [7, 3], '2026-06-08', '2026-06-12'],
    ['2026-06-15', [7, 3], '2026-06-12', undefined],
    ['2026-06-15', [0, -1], '2026-06-15', '2026-06-16'],
    ['2026-06-15', [], undefined, undefined],
    [undefined, [3], undefined, undefined],
  ])('before %s, %j days ahead, after %s is %s', (dueOn, before, after, day) => {
    expect(nextReminder(dueOn, before, after)).toBe(day);
  });
});
