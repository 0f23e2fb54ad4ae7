import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { generalFunds, noFinancing } from '../../budget/financing.ts';
import type { Movement, ProjectYear, Stage, Step } from '../../budget/model.ts';
import { actsOf, amountsOf, groupedBy, largestChanges, sumOf } from './rules.ts';

const year = fiscalYear(2026);
const noKinds = { initial: 0n, supplement: 0n, transfer: 0n, reserve: 0n, 'carry-over': 0n };

function step(stage: Stage, amount: bigint, grounds = ''): Step {
  const said = { grounds, expected: '', at: new Date(0), sample: true };
  const head = { projectId: 'p', year, stage, change: 'continued' as const };
  return { ...head, ...said, financing: generalFunds(amount) };
}

function project(
  code: string,
  said: Partial<Record<Stage, bigint>>,
  adopted?: bigint,
): ProjectYear {
  const steps = Object.entries(said).map(([stage, amount]) => [
    stage,
    step(stage as Stage, amount, `${stage}の理由`),
  ]);
  const initial = adopted ?? 0n;
  return {
    project: {
      ...{ id: code, code, name: { ja: code, en: code }, departmentId: 'd', links: [] },
      ...{ purpose: 'purpose.works', section: '', item: '', endsIn: null, sample: true },
      description: { ja: '', en: '' },
    },
    ...{ year, steps: Object.fromEntries(steps) as ProjectYear['steps'] },
    amounts: {
      ...{ byKind: { ...noKinds, initial }, current: initial, paid: 0n, months: [] },
      financing: noFinancing,
    },
  };
}

describe('the amounts of a project on its way to the budget', () => {
  it.each([
    ['review', project('1', { request: 9n }), [9n, undefined, undefined]],
    ['decided', project('1', { request: 9n, finance: 7n }), [9n, 7n, undefined]],
    ['decided', project('1', { request: 9n, finance: 7n, mayor: 8n }), [9n, 8n, undefined]],
    ['adopted', project('1', { request: 9n, finance: 7n }, 7n), [9n, 7n, 7n]],
    ['adopted', project('1', {}, 7n), [undefined, undefined, 7n]],
  ] as const)('while it is %s', (phase, one, [asked, decided, adopted]) => {
    expect(amountsOf(one, phase)).toMatchObject({ asked, decided, adopted });
  });

  it('add up where they are known', () => {
    const all = [project('1', { request: 9n }), project('2', {})];
    const sum = sumOf(all.map((one) => amountsOf(one, 'review')));
    expect(sum).toMatchObject({ asked: 9n, decided: undefined });
    const [group] = groupedBy(all, 'review', ({ project: { purpose } }) => purpose);
    expect(group).toMatchObject({ key: 'purpose.works', projects: 2, asked: 9n });
  });
});

describe('the largest changes', () => {
  it('are told with the reason of who decided, the largest first', () => {
    const all = [
      project('same', { request: 5n, finance: 5n }),
      project('less', { request: 90n, finance: 40n, mayor: 60n }),
      project('more', { request: 10n, finance: 50n }),
      project('unknown', { request: 500n }),
    ];
    const told = largestChanges(all, 'decided', 5);
    expect(told.map(({ one, reason }) => [one.project.code, reason])).toEqual([
      ['more', 'financeの理由'],
      ['less', 'mayorの理由'],
    ]);
    expect(largestChanges(all, 'decided', 1)).toHaveLength(1);
  });
});

describe('the acts of a year', () => {
  const moved = (
    actId: string,
    kind: Movement['kind'],
    projectId: string,
    amount: bigint,
  ): Movement => ({
    ...{ actId, kind, projectId, year, number: null, day: '2026-08-01', note: '', sample: true },
    financing: generalFunds(amount),
  });

  it.each([
    ['a supplement is its net', 'supplement', [30n, -10n], 20n, ['p0', 'p1']],
    ['a transfer is what it moved', 'transfer', [30n, -30n], 30n, ['p0']],
  ] as const)('%s', (_what, kind, amounts, amount, projectIds) => {
    const movements = amounts.map((one, place) => moved('a', kind, `p${place}`, one));
    expect(actsOf(movements)).toMatchObject([{ kind, amount, projectIds }]);
  });

  it('begin after the adoption', () => {
    expect(actsOf([moved('a', 'initial', 'p', 5n)])).toEqual([]);
  });
});
