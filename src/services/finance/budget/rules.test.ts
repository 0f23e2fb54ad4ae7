import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { givable, refuseAppropriation, refuseCarryOver, refuseTransfer } from './acts/rules.ts';
import { amountOf, type Financing, generalFunds, noFinancing } from './financing.ts';
import { type Project, reservePurpose, type Stage, type Step, type YearAmounts } from './model.ts';
import {
  lastStage,
  refuseAppeal,
  refuseAppealAmount,
  refuseDecision,
  refuseReturn,
  refuseReview,
  refuseSending,
} from './requests/rules.ts';
import { phaseOf, publicSteps, revenueOf } from './rules.ts';
import { readMoney } from './thousands.ts';

const year = fiscalYear(2027);
const round = {
  ...{ year, opensOn: '2026-10-01', deadline: '2026-11-06', reviewOn: '2027-01-15' },
  ...{ voteOn: '2027-03-17', adoptedOn: null, transferClause: '', sample: false },
} as const;

function stepsOf(amounts: Partial<Record<Stage, number>>) {
  const days = {
    request: '2026-11-01',
    return: '2026-11-10',
    finance: '2026-12-01',
    appeal: '2027-01-05',
    mayor: '2027-01-10',
  };
  return Object.fromEntries(
    (Object.keys(amounts) as Stage[]).map((stage): [Stage, Step] => [
      stage,
      {
        ...{ projectId: 'p', year, stage, change: 'continued', grounds: '', expected: '' },
        financing: generalFunds(BigInt(amounts[stage] ?? 0)),
        ...{ at: new Date(days[stage]), sample: false },
      },
    ]),
  );
}

describe('a round', () => {
  it.each([
    ['2026-09-30', 'planned', []],
    ['2026-10-01', 'open', []],
    ['2026-11-06', 'open', []],
    ['2026-11-07', 'review', ['request']],
    ['2027-01-14', 'review', ['request']],
    ['2027-01-15', 'decided', ['request', 'finance']],
  ] as const)('on %s is %s, and everybody sees %j', (day, phase, seen) => {
    expect(phaseOf(round, day)).toBe(phase);
    const steps = stepsOf({ request: 5, return: 5, finance: 4 });
    expect(Object.keys(publicSteps(round, steps, day))).toEqual(seen);
  });

  it('is adopted from the day of the vote', () => {
    const adopted = { ...round, adoptedOn: '2027-03-17' } as const;
    expect(phaseOf(adopted, '2027-03-16')).toBe('decided');
    expect(phaseOf(adopted, '2027-03-17')).toBe('adopted');
  });
});

describe('a request', () => {
  it.each([
    ['planned', {}, false, 'not-open'],
    ['open', {}, false, undefined],
    ['review', {}, false, 'late'],
    ['review', {}, true, undefined],
    ['review', { request: 5, return: 5 }, false, undefined],
    ['review', { request: 5, return: 5, finance: 4 }, false, 'late'],
    ['open', { request: 5, finance: 4, mayor: 4 }, true, 'reviewed'],
    ['adopted', {}, true, 'adopted'],
  ] as const)('in the phase %s after %j, by finance: %s, is refused as %s', (...row) => {
    const [phase, said, byFinance, code] = row;
    expect(refuseSending(phase, stepsOf(said), byFinance)?.code).toBe(code);
  });

  it.each([
    [refuseReview, {}, 'nothing-asked'],
    [refuseReview, { request: 5, finance: 4 }, undefined],
    [refuseReview, { request: 5, finance: 4, mayor: 4 }, 'reviewed'],
    [refuseReturn, {}, 'nothing-asked'],
    [refuseReturn, { request: 5 }, undefined],
    [refuseReturn, { request: 5, finance: 4 }, 'not-waiting'],
    [refuseDecision, { request: 5 }, 'not-reviewed'],
    [refuseDecision, { request: 5, finance: 4, mayor: 4 }, undefined],
    [refuseAppeal, { request: 5 }, 'not-reviewed'],
    [refuseAppeal, { request: 5, finance: 4 }, undefined],
    [refuseAppeal, { request: 5, finance: 4, appeal: 5 }, 'appealed-once'],
    [refuseAppeal, { request: 5, finance: 4, mayor: 4 }, 'reviewed'],
  ] as const)('%o after %j: %s', (refuse, said, code) => {
    expect(refuse('review', stepsOf(said))?.code).toBe(code);
    expect(refuse('adopted', stepsOf(said))?.code).toBe('adopted');
  });

  it.each([
    [4n, 'appeal-amount'],
    [5n, undefined],
    [8n, undefined],
    [9n, 'appeal-amount'],
  ])('once more for %s of 8 cut to 4: %s', (asked, code) => {
    const steps = stepsOf({ request: 8, finance: 4 });
    expect(refuseAppealAmount(steps, generalFunds(asked))?.code).toBe(code);
  });

  it('stands where it was spoken about last', () => {
    expect(lastStage(stepsOf({ request: 5, finance: 4, appeal: 5 }))).toBe('appeal');
    expect(lastStage({})).toBeUndefined();
  });
});

const typed = { amount: '', national: '', prefectural: '', bonds: '', others: '', general: '' };

describe('an amount and its funds', () => {
  it.each([
    [
      { amount: '１，２００', national: '600' },
      { national: 600_000n, general: 600_000n },
    ],
    [{ amount: '10', general: '10' }, { general: 10_000n }],
    [{ amount: '0' }, {}],
  ])('%j become %o', (given, funds) => {
    expect(readMoney({ ...typed, ...given })).toEqual({
      ok: true,
      financing: { ...noFinancing, ...funds },
    });
  });

  it.each([
    [{ amount: '' }, 'amount', '整数'],
    [{ amount: '1.5' }, 'amount', '整数'],
    [{ amount: '△5' }, 'amount', '0以上'],
    [{ amount: '10', bonds: 'many' }, 'bonds', '整数'],
    [{ amount: '10', national: '11' }, 'amount', '上回って'],
    [{ amount: '10', national: '4', general: '5' }, 'amount', '一致しません'],
  ])('%j are refused at %s: %s', (given, field, word) => {
    const read = readMoney({ ...typed, ...given });
    expect(read).toMatchObject({ ok: false, field });
    expect(read.ok ? '' : read.text.ja).toContain(word);
  });

  it('take away where a supplement cuts', () => {
    const read = readMoney({ ...typed, amount: '△10', national: '△4' }, { signed: true });
    expect(read).toMatchObject({ financing: { national: -4000n, general: -6000n } });
  });

  it('of a supplement are revenue of their own sort, and the same in all', () => {
    const funds: Financing = { national: 5n, prefectural: 3n, bonds: 2n, others: 1n, general: -4n };
    const items = { others: 'revenue.other', general: 'revenue.national' };
    const revenue = revenueOf(funds, items);
    expect(revenue.get('revenue.national')).toBe(1n);
    expect([...revenue.values()].reduce((sum, one) => sum + one, 0n)).toBe(amountOf(funds));
  });
});

const project = (id: string, purpose: string, section: string): Project => ({
  ...{ id, code: id, name: { ja: id, en: id }, departmentId: 'd', purpose, section, item: '' },
  ...{ description: { ja: '', en: '' }, endsIn: null, sample: false, links: [] },
});
const amounts = (current: bigint, paid: bigint, general: bigint): YearAmounts => ({
  ...{ byKind: { initial: current, supplement: 0n, transfer: 0n, reserve: 0n, 'carry-over': 0n } },
  ...{
    current,
    paid,
    months: [],
    financing: { ...noFinancing, general, bonds: current - general },
  },
});
const road = project('road', 'purpose.works', '道路橋梁費');
const snow = project('snow', 'purpose.works', '道路橋梁費');
const park = project('park', 'purpose.works', '都市計画費');
const school = project('school', 'purpose.education', '小学校費');
const reserve = project('reserve', reservePurpose, '予備費');

describe('a transfer', () => {
  const from = { project: road, amounts: amounts(100n, 30n, 90n) };
  it.each([
    ['within a section', snow, 70n, '', undefined],
    ['past what is left', snow, 71n, '', 'too-little'],
    ['of nothing', snow, 0n, '', 'nothing'],
    ['to itself', road, 5n, '', 'same-project'],
    ['between sections (項)', park, 5n, '', 'other-section'],
    ['between sections where the budget says so', park, 5n, '各項の間の流用', undefined],
    [
      'between purposes (款), whatever the budget says',
      school,
      5n,
      '各項の間の流用',
      'other-purpose',
    ],
    ['into the reserve', reserve, 5n, '各項の間の流用', 'reserve'],
  ] as const)('%s', (_name, to, amount, clause, code) => {
    expect(refuseTransfer(from, to, amount, clause)?.code).toBe(code);
  });

  it('moves general funds only', () => {
    expect(givable(amounts(100n, 30n, 20n))).toBe(20n);
    expect(givable(amounts(100n, 130n, 20n))).toBe(0n);
  });

  it('is not how the reserve is used, which may go anywhere', () => {
    const giving = { project: reserve, amounts: amounts(50n, 0n, 50n) };
    expect(refuseAppropriation(giving, school, 50n)).toBeUndefined();
    expect(refuseAppropriation(giving, school, 51n)?.code).toBe('too-little');
    expect(refuseAppropriation(giving, reserve, 5n)?.code).toBe('same-project');
  });

  it('into the next year takes what was not paid', () => {
    expect(refuseCarryOver(amounts(100n, 30n, 0n), 70n)).toBeUndefined();
    expect(refuseCarryOver(amounts(100n, 30n, 0n), 71n)?.code).toBe('too-little');
  });
});
