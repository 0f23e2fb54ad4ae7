import { describe, expect, it } from 'vitest';
import type { RouteStep } from './model.ts';
import { covers, nextOpen, planChain, routeFaults } from './rules.ts';

const by = { kind: 'mayor' } as const;
const approve = (label: string, group: number, upTo?: number | 'any'): RouteStep => ({
  ...{ label, by, mode: 'approve', group },
  authority: upTo === undefined ? undefined : upTo === 'any' ? {} : { upTo },
});
const consult = (label: string, group: number): RouteStep => ({
  ...{ label, by, mode: 'consult', group },
});

/** 係長 -> 合議 (2 in parallel) -> 課長専決 to 1,000,000円 -> 部長 to 5,000,000円 -> 市長 */
const steps = [
  approve('係長', 1),
  consult('総務課', 2),
  consult('財政課', 2),
  approve('課長', 3, 1_000_000),
  approve('部長', 4, 5_000_000),
  approve('市長', 5, 'any'),
];
const filled = [['kakaricho'], ['somu'], ['zaisei'], ['kacho'], ['bucho'], ['shicho']];
const plan = (amount?: number, holders: readonly string[][] = filled, drafterId = 'clerk') =>
  planChain({ steps, amount, drafterId, holders });
const stamps = (chain: ReturnType<typeof planChain>) =>
  chain.filter(({ skipped }) => !skipped).map(({ step }) => step.label);
const decider = (chain: ReturnType<typeof planChain>) =>
  chain.find(({ final }) => final)?.step.label;

describe('専決', () => {
  it.each([
    [undefined, '課長'],
    [0, '課長'],
    [1_000_000, '課長'],
    [1_000_001, '部長'],
    [5_000_000, '部長'],
    [5_000_001, '市長'],
  ])('of %s yen is with the %s', (amount, label) => {
    const chain = plan(amount);
    expect(decider(chain)).toBe(label);
    expect(chain.at(-1)?.step.label).toBe(label);
  });

  it('has everybody below the authority stamp on the way', () => {
    expect(stamps(plan(2_000_000))).toEqual(['係長', '総務課', '財政課', '課長', '部長']);
  });

  it('is never with a consultation', () => {
    expect(covers(consult('総務課', 1))).toBe(false);
  });
});

describe('a step without a stamp', () => {
  const without = (index: number, ids: string[] = []) =>
    filled.map((held, place) => (place === index ? ids : held));

  it('is a vacant post; the next authority decides', () => {
    const chain = plan(100, without(3));
    expect(decider(chain)).toBe('部長');
    expect(chain.find(({ step }) => step.label === '課長')?.skipped).toBe('vacant');
  });

  it('is the post of the drafter; the next authority decides', () => {
    const chain = plan(100, filled, 'kacho');
    expect(decider(chain)).toBe('部長');
    expect(chain.find(({ step }) => step.label === '課長')?.skipped).toBe('own-draft');
  });

  it('is not a post that somebody else holds too, but the drafter is not among them', () => {
    const chain = plan(100, without(3, ['kacho', 'clerk']));
    expect(decider(chain)).toBe('課長');
    expect(chain.at(-1)?.staffIds).toEqual(['kacho']);
  });

  it('is the earlier one of two that one person holds', () => {
    const chain = plan(100, without(0, ['kacho']));
    expect(stamps(chain)).toEqual(['総務課', '財政課', '課長']);
    expect(chain[0]?.skipped).toBe('once');
    expect(decider(chain)).toBe('課長');
  });

  it('is not one that others could stamp', () => {
    expect(stamps(plan(100, without(0, ['kacho', 'other'])))).toContain('係長');
  });

  it('leaves no chain when nobody may decide', () => {
    expect(plan(100, [['a'], ['b'], ['c'], [], [], []])).toEqual([]);
    expect(plan(9_000_000, without(5, ['clerk']))).toEqual([]);
  });
});

describe('the order', () => {
  const box = (id: string, group: number, state: string) => ({ id, group, state });
  const ids = (boxes: readonly { id: string }[]) => boxes.map(({ id }) => id);

  it.each([
    ['the first group', [box('a', 1, 'waiting'), box('b', 2, 'waiting')], ['a']],
    [
      'a whole group',
      [box('a', 1, 'stamped'), box('b', 2, 'waiting'), box('c', 2, 'waiting')],
      ['b', 'c'],
    ],
    ['past a skipped group', [box('a', 1, 'skipped'), box('b', 2, 'waiting')], ['b']],
    [
      'nothing while one of a group is open',
      [box('b', 2, 'stamped'), box('c', 2, 'open'), box('d', 3, 'waiting')],
      [],
    ],
    ['nothing at the end', [box('a', 1, 'stamped')], []],
  ])('opens %s', (_name, boxes, open) => {
    expect(ids(nextOpen(boxes))).toEqual(open);
  });
});

describe('a route', () => {
  it.each([
    ['is fine', steps, undefined, []],
    ['is empty', [], undefined, ['empty']],
    ['decides nothing', [approve('課長', 1)], undefined, ['no-authority']],
    ['decides too little', [approve('課長', 1, 100)], undefined, ['no-authority']],
    ['decides all of its band', [approve('課長', 1, 100)], 100, []],
    [
      'lets a consultation decide',
      [{ ...consult('総務課', 1), authority: {} }, approve('市長', 2, 'any')],
      undefined,
      ['consult-decides'],
    ],
    [
      'has two approvals at once',
      [approve('課長', 1), approve('市長', 1, 'any')],
      undefined,
      ['parallel-approvers', 'parallel-approvers'],
    ],
    ['goes backwards', [approve('課長', 2), approve('市長', 1, 'any')], undefined, ['order']],
  ])('%s', (_name, route, amountTo, faults) => {
    expect(routeFaults(route as RouteStep[], amountTo).map(({ fault }) => fault)).toEqual(faults);
  });
});
