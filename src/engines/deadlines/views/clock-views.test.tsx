import { describe, expect, it } from 'vitest';
import type { Language } from '#platform/i18n/text.ts';
import { htmlOf } from '#ui/testing.tsx';
import { prefecture } from '../clock/testing.ts';
import { type ClockEvent, createCalendar, explainClock } from '../contract.ts';
import { ClockDays } from './clock-days.tsx';
import { ClockSummary } from './clock-summary.tsx';

const start: ClockEvent = { type: 'started', on: '2026-06-01' };
const paused: ClockEvent = { type: 'paused', on: '2026-06-05', reason: '住所の補正' };
const stopped = (on: string): ClockEvent => ({ type: 'stopped', on, reason: '決定' });
const calendar = createCalendar(new Map());

const summary = (
  events: ClockEvent[],
  today: string,
  { language = 'ja', knownUntil = '2050-12-31' }: { language?: Language; knownUntil?: string } = {},
) => {
  const clock = explainClock(prefecture, { ...calendar, knownUntil }, [start, ...events], today);
  const html = htmlOf(<ClockSummary clock={clock} />, language);
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

describe('the line of a clock', () => {
  it.each<[string, string]>([
    [summary([], '2026-06-02'), '期限 2026年6月15日（月） 残り13日'],
    [summary([], '2026-06-14', { language: 'en' }), 'Due Monday 15 June 2026 1 day left'],
    [summary([], '2026-06-16'), '期限 2026年6月15日（月） 期限を過ぎています'],
    [summary([paused], '2026-06-20'), '書類の訂正などを待つ間、期限の計算を止めています 残り10日'],
    [
      summary([stopped('2026-06-15')], '2026-08-01'),
      '期限 2026年6月15日（月） 期限内に終わりました',
    ],
    [
      summary([stopped('2026-06-16')], '2026-08-01'),
      '期限 2026年6月15日（月） 期限を過ぎて終わりました',
    ],
    [summary([paused, stopped('2026-06-16')], '2026-08-01'), '終わりました'],
  ])('%s', (line, words) => {
    expect(line).toBe(words);
  });

  it('says that there is no due day where holidays are not known, and why', () => {
    const line = summary([], '2026-06-02', { knownUntil: '2026-06-10' });
    expect(line).toContain('期限は未定です');
    expect(line).toContain('2026年6月10日（水）より後の祝日がまだ分からない');
    expect(line).not.toContain('6月15日');
  });
});

describe('the days of a clock', () => {
  const html = (events: ClockEvent[], language: Language = 'ja') =>
    htmlOf(
      <ClockDays clock={explainClock(prefecture, calendar, [start, ...events], '2026-06-20')} />,
      language,
    );

  it('are a list with a sentence each, in months, with the rule and its basis on top', () => {
    const page = html([]);
    expect(page.match(/<li class="clock-day/g)).toHaveLength(15);
    expect(page).toContain('根拠：条例');
    expect(page).toContain('2026年6月');
    expect(page).toContain('15日目。この日が期限です');
    expect(page).not.toContain('style=');
  });

  it('tell what happened, with the reason', () => {
    const resumed: ClockEvent = { type: 'resumed', on: '2026-06-09' };
    const page = html([paused, resumed]);
    expect(page).toContain('2026年6月5日（金） 計算を止めました（住所の補正）');
    expect(page).toContain('2026年6月9日（火） 翌日から計算を再開しました');
    expect(page.match(/clock-left-out/g)).toHaveLength(4);
    expect(html([paused, resumed], 'easy')).toContain('数えるのを 止めました');
  });
});
