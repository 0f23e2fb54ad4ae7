import { describe, expect, it } from 'vitest';
import { createCalendar, explainClock } from '#engines/deadlines/contract.ts';
import { availableFrom, obstaclesTo, type Prepared, reasonLines } from './decisions/rules.ts';
import { linesOf, runsWith } from './documents/lines.ts';
import { outcomes } from './model.ts';
import { mayAskReview, mayReceive } from './requests/rules.ts';
import { datesFault } from './reviews/rules.ts';
import { parseFound } from './searches/inputs.ts';
import { defaultSettings, nationalClock, prefectureClock, wardClock } from './settings/defaults.ts';
import { parseCategory } from './settings/inputs.ts';
import { clockRule, extensionDays, mayExtend, mayTakeLargeVolume } from './settings/rules.ts';

const calendar = createCalendar(new Map());
const clock = (parameters: typeof wardClock, on: string, more = 0) =>
  explainClock(
    clockRule(parameters),
    calendar,
    [
      { type: 'started', on },
      ...(more
        ? [{ type: 'extended' as const, on, reason: '', days: extensionDays(parameters, more) }]
        : []),
    ],
    on,
  );

describe('the period', () => {
  // A Tokyo ward's own table of 2016; the reference names the source.
  it.each([
    ['2016-12-09', '2016-12-26'],
    ['2016-12-14', '2017-01-04'],
    ['2016-12-19', '2017-01-10'],
    ['2016-12-28', '2017-01-18'],
    ['2017-01-06', '2017-01-23'],
  ])('of a request of %s in the ward ends on %s', (on, dueOn) => {
    expect(clock(wardClock, on).dueOn).toBe(dueOn);
  });

  it.each([
    ['a prefecture, 15', prefectureClock, 0, '2026-06-15'],
    ['a prefecture, 15 and 30', prefectureClock, 30, '2026-07-15'],
    ['a ward, 30 in all', { ...wardClock, skips: 'none' as const }, 15, '2026-06-30'],
    ['the nation, 30', nationalClock, 0, '2026-07-01'],
    ['the nation, 30 and 30', nationalClock, 30, '2026-07-31'],
  ])('%s', (_name, parameters, more, dueOn) => {
    expect(clock(parameters, '2026-06-01', more).dueOn).toBe(dueOn);
  });

  const running = { period: 15, overdue: false, state: 'running' } as const;
  it.each([
    ['as long as allowed', prefectureClock, running, 30, true],
    ['a day too long', prefectureClock, running, 31, false],
    ['in all no longer than thirty', wardClock, running, 15, true],
    ['in all a day too long', wardClock, running, 16, false],
    ['not twice', prefectureClock, { ...running, period: 45 }, 5, false],
    ['not after the end', prefectureClock, { ...running, overdue: true }, 5, false],
    [
      'not while it stands still',
      prefectureClock,
      { ...running, state: 'paused' as const },
      5,
      false,
    ],
  ])('is extended: %s', (_name, parameters, at, days, ok) => {
    expect(mayExtend(parameters, at, days).ok).toBe(ok);
  });

  it('reaches the limit for very many documents, where the ordinance has one', () => {
    expect(mayTakeLargeVolume(prefectureClock, running).ok).toBe(true);
    expect(mayTakeLargeVolume({ ...prefectureClock, largeVolumeDays: 15 }, running).ok).toBe(false);
    const ward = { ...wardClock, largeVolumeDays: 60, skips: 'none' as const };
    expect(clock(ward, '2026-06-01', 45).dueOn).toBe('2026-07-30');
  });
});

const work: Prepared = {
  ...{ kind: 'information', identified: true, treatments: ['partial'], released: [true] },
  ...{ searchesOpen: 0, consultationsOpen: 0 },
};

describe('what stands before a decision', () => {
  it.each([
    ['partial', {}, []],
    ['open', {}, ['something-hidden']],
    ['open', { treatments: ['open' as const] }, []],
    ['partial', { treatments: ['open' as const] }, ['nothing-hidden']],
    ['partial', { released: [false] }, ['not-released']],
    ['partial', { consultationsOpen: 1 }, ['consultations']],
    [
      'partial',
      { treatments: ['undecided' as const] },
      ['undecided', 'nothing-shown', 'nothing-hidden'],
    ],
    ['withheld', {}, ['something-shown']],
    ['withheld', { treatments: ['withheld' as const] }, []],
    ['absent', {}, ['documents-found']],
    ['absent', { treatments: [], searchesOpen: 1 }, ['searches']],
    ['silent', { searchesOpen: 1 }, []],
    ['silent', { kind: 'personal' as const, identified: false }, ['identity']],
    ['rejected', { kind: 'personal' as const, identified: false }, []],
    ['transferred', { searchesOpen: 1 }, []],
  ] as const)('of %s with %o: %o', (outcome, more, expected) => {
    expect(obstaclesTo(outcome, { ...work, ...more })).toEqual(expected);
  });
});

describe('the day of disclosure', () => {
  it('lies two whole weeks after the decision when somebody objected', () => {
    expect(availableFrom('2026-06-01', false)).toBe('2026-06-01');
    expect(availableFrom('2026-06-01', true)).toBe('2026-06-16');
  });

  const reception = {
    state: 'delivering',
    result: 'partial',
    way: 'electronic',
    availableFrom: '2026-06-16',
  } as const;
  it.each([
    [{}, '2026-06-15', false],
    [{}, '2026-06-16', true],
    [{ state: 'closed' }, '2026-06-16', true],
    [{ state: 'deciding' }, '2026-06-16', false],
    [{ state: 'redacting' }, '2026-06-16', false],
    [{ result: 'withheld' as const }, '2026-06-16', false],
    [{ way: 'copies' as const }, '2026-06-16', false],
    [{ availableFrom: null }, '2026-06-16', false],
  ] as const)('with %o on %s: %s', (more, today, may) => {
    expect(mayReceive({ ...reception, ...more }, today)).toBe(may);
  });
});

describe('a review', () => {
  it.each([...outcomes, 'withdrawn'] as const)('after %s', (result) => {
    const refused = ['partial', 'withheld', 'silent', 'absent', 'rejected'].includes(result);
    expect(mayAskReview({ state: 'closed', result })).toBe(refused);
    expect(mayAskReview({ state: 'reviewing', result })).toBe(false);
  });

  const days = { receivedOn: '2026-06-01', consultedOn: '2026-06-10', reportedOn: '2026-07-01' };
  it.each([
    [{}, undefined],
    [{ consultedOn: '2026-05-31' }, 'consultedOn'],
    [{ reportedOn: '2026-06-09' }, 'reportedOn'],
    [{ ruledOn: '2026-07-02', ruling: 'upheld' as const }, undefined],
    [{ ruledOn: '2026-07-02', ruling: 'upheld' as const, reportedOn: null }, 'ruling'],
    [{ ruledOn: '2026-07-02', ruling: 'inadmissible' as const, reportedOn: null }, undefined],
    [{ ruledOn: '2026-09-02', ruling: 'dismissed' as const }, 'ruledOn'],
  ])('with %o', (more, field) => {
    const fault = datesFault({ ...days, ...more }, '2026-08-01');
    expect(fault && Object.keys(fault)[0]).toBe(field);
  });
});

describe('texts', () => {
  const run = (text: string, x: number, y = 100) => ({
    ...{ text, x, y, width: 10 * text.length, height: 12, upright: true },
  });

  it('are found in lines, also when a line is in pieces, in any width of letters', () => {
    const lines = linesOf([
      run('見本', 50),
      run('花子', 70),
      run('別の欄', 400),
      run('次の行', 50, 140),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['見本花子', '別の欄', '次の行']);
    expect(runsWith(lines, '本花').map(({ text }) => text)).toEqual(['見本', '花子']);
    expect(runsWith(lines, '花子').map(({ text }) => text)).toEqual(['花子']);
    expect(runsWith(linesOf([run('ＡＢＣ－１２', 0)]), 'abc-12')).toHaveLength(1);
    expect(runsWith(lines, ' ')).toEqual([]);
  });

  it('of staff are read line by line', () => {
    expect(parseFound('契約書 | 12枚')).toEqual({ title: '契約書', pages: 12 });
    expect(parseFound('契約書｜１２')).toEqual({ title: '契約書', pages: 12 });
    for (const line of ['契約書', '| 3', '契約書 | 0', '契約書 | x', 'a | 1 | 2']) {
      expect(parseFound(line), line).toBeUndefined();
    }
    expect(parseCategory('個人 | 7条2号 | 78条 | 2号')).toMatchObject({ mark: '2号' });
    expect(parseCategory('個人 | 7条2号')).toBeUndefined();
  });

  it('of the reasons name article and pages once each, in the order of the settings', () => {
    const hidden = [
      { title: '契約書', page: 3, categoryId: 'business' },
      { title: '契約書', page: 1, categoryId: 'person' },
      { title: '契約書', page: 1, categoryId: 'person' },
    ];
    const lines = reasonLines(defaultSettings, 'personal', hidden);
    expect(lines.map(({ where }) => where)).toEqual(['「契約書」1頁', '「契約書」3頁']);
    expect(lines[0]?.rule).toContain('第78条第1項第2号');
  });
});
