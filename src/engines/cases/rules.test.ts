import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCaseTypes, registerCaseTypes } from './registry.ts';
import { actionsFrom, canAct, canDispose, keptUntil, urgency } from './rules.ts';
import { searchKey } from './search-key.ts';
import { testType } from './testing.ts';

describe('the last day of keeping', () => {
  it.each([
    ['2026-04-01', 1, '2028-03-31'],
    ['2027-03-31', 1, '2028-03-31'],
    ['2027-04-01', 1, '2029-03-31'],
    ['2026-05-10', 5, '2032-03-31'],
    ['2026-05-10', 30, '2057-03-31'],
    ['2026-05-10', undefined, undefined],
  ])('of a case closed on %s in class %s is %s', (closed, years, last) => {
    expect(keptUntil(closed, years)).toBe(last);
  });
});

describe('disposal', () => {
  const closed = { open: false, keptUntil: '2032-03-31', disposedAt: undefined };
  it.each([
    ['2032-03-31', closed, 'still-kept'],
    ['2032-04-01', closed, undefined],
    ['2032-04-01', { ...closed, open: true }, 'still-open'],
    ['2032-04-01', { ...closed, disposedAt: new Date() }, 'disposed'],
    ['2999-01-01', { ...closed, keptUntil: undefined }, 'still-kept'],
  ])('on %s of %j: %s', (today, record, code) => {
    const verdict = canDispose(record, today);
    expect(verdict.ok ? undefined : verdict.reason.code).toBe(code);
  });
});

describe('acting', () => {
  it.each([
    ['received', 'review', undefined, undefined],
    ['received', 'approve', undefined, 'not-in-this-state'],
    ['reviewing', 'refuse', '', 'reason-missing'],
    ['reviewing', 'refuse', '  ', 'reason-missing'],
    ['reviewing', 'refuse', '所得のため', undefined],
    ['approved', 'withdraw', undefined, 'not-in-this-state'],
    ['received', 'constructor', undefined, 'unknown-action'],
  ])('from %s, %s with reason %j: %s', (state, action, reason, code) => {
    const verdict = canAct(testType, { state, disposedAt: undefined }, action, reason);
    expect(verdict.ok ? undefined : verdict.reason.code).toBe(code);
  });

  it('offers what the state allows, in the order of the type', () => {
    expect(actionsFrom(testType, 'reviewing').map(({ name }) => name)).toEqual([
      ...['approve', 'refuse', 'requestCorrection', 'withdraw', 'expire'],
    ]);
  });
});

describe('a type', () => {
  it('is refused when an action leads nowhere, and replaces itself', () => {
    const actions = { lose: { ...testType.actions.review, to: 'nowhere' } };
    expect(() => registerCaseTypes([{ ...testType, actions }])).toThrow('no state nowhere');
    registerCaseTypes([testType]);
    registerCaseTypes([testType]);
    expect(listCaseTypes().filter(({ type }) => type === testType.type)).toHaveLength(1);
  });
});

it.each([
  [undefined, 'none'],
  [-1, 'overdue'],
  [0, 'today'],
  [7, 'soon'],
  [8, 'later'],
])('%s days left are %s', (days, expected) => {
  expect(urgency(days)).toBe(expected);
});

describe('the key of a search', () => {
  it.each([
    ['髙橋　花子', '高橋花子'],
    ['ｼﾐｽﾞ', 'しみず'],
    ['ＡＢＣ', 'abc'],
    ['山﨑・一', '山崎 一'],
    ['齋藤', '斉藤'],
    ['一ヶ瀬', '一ケ瀬'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });

  it('finds by every beginning', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ァ-ヶa-z0-9 ]{1,20}$/), fc.nat(20), (name, length) => {
        expect(searchKey(name).startsWith(searchKey(name.slice(0, length)))).toBe(true);
      }),
    );
  });
});
