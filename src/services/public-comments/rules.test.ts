import { describe, expect, it } from 'vitest';
import { announcedFrom, canExtend, periodHolds, phaseOf, takesNow, takesTyped } from './rules.ts';

describe('the period', () => {
  // 案の公示の日から起算して30日以上 (行政手続法39条3項): the first day counts.
  it.each([
    ['30 days with the first', '2026-06-01', '2026-06-30', '', 30, true],
    ['29 days', '2026-06-01', '2026-06-29', '', 30, false],
    ['29 days with a reason', '2026-06-01', '2026-06-29', '議会の日程のため', 30, true],
    ['a reason of blanks', '2026-06-01', '2026-06-29', '　 ', 30, false],
    ['over the new year', '2026-12-15', '2027-01-13', '', 30, true],
    ['February of a leap year', '2028-02-01', '2028-03-01', '', 30, true],
    ['February of another year', '2027-02-01', '2027-03-01', '', 30, false],
    ['a town that asks for 20', '2026-06-01', '2026-06-20', '', 20, true],
    ['a town that asks for 45', '2026-06-01', '2026-06-30', '', 45, false],
    ['the end before the beginning', '2026-06-30', '2026-06-01', '理由', 30, false],
  ])('%s', (_name, opensOn, closesOn, shortReason, days, holds) => {
    expect(periodHolds({ opensOn, closesOn, shortReason }, days).ok).toBe(holds);
  });

  it('begins on the day of a late announcement', () => {
    expect(announcedFrom('2026-06-01', '2026-06-05')).toBe('2026-06-05');
    expect(announcedFrom('2026-06-10', '2026-06-05')).toBe('2026-06-10');
  });
});

const call = {
  ...({ state: 'published', resultState: 'working', answeredOn: null } as const),
  ...{ opensOn: '2026-06-01', closesOn: '2026-06-30' },
};

describe('a day', () => {
  it.each([
    ['2026-05-31', 'coming', false],
    ['2026-06-01', 'open', true],
    ['2026-06-30', 'open', true],
    ['2026-07-01', 'closed', false],
  ])('%s is %s', (today, phase, takes) => {
    expect(phaseOf(call, today)).toBe(phase);
    expect(takesNow(call, today).ok).toBe(takes);
  });

  it.each([
    ['the postmark of the last day, typed in later', '2026-06-30', '2026-07-03', true],
    ['a postmark after the last day', '2026-07-01', '2026-07-03', false],
    ['before the first day', '2026-05-31', '2026-06-10', false],
    ['a day to come', '2026-06-12', '2026-06-10', false],
  ])('is typed in: %s', (_name, receivedOn, today, takes) => {
    expect(takesTyped(call, receivedOn, today).ok).toBe(takes);
  });

  it('is not typed in while the table is before the approvers', () => {
    const waiting = { ...call, resultState: 'waiting' as const };
    expect(takesTyped(waiting, '2026-06-30', '2026-07-03').ok).toBe(false);
  });

  it.each([
    ['2026-07-10', '2026-06-20', true],
    ['2026-06-30', '2026-06-20', false],
    ['2026-06-15', '2026-06-20', false],
  ])('extends to %s', (until, today, can) => {
    expect(canExtend(call, until, today).ok).toBe(can);
  });
});
