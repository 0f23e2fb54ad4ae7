import { describe, expect, it } from 'vitest';
import { drawOrder, lotOf } from './examination/order.ts';
import { mayExamine, mayMerge } from './examination/rules.ts';
import { firstPlan, isLate, mayReach, progressOf } from './progress/rules.ts';
import { composeText, partsOf } from './proposals/said.ts';
import { frozenFields, misplacedDay, takesProposals } from './rounds/rules.ts';
import { drawWinners, phaseOf } from './rules.ts';

const days = {
  ...{ proposalsFrom: '2026-05-01', proposalsUntil: '2026-05-31', votesFrom: '2026-09-01' },
  ...{ votesUntil: '2026-09-30', resultOn: '2026-10-20', deliveredUntil: '2028-03-31' },
};
const published = { ...days, status: 'published', resultPublishedOn: null } as const;

describe('phases of a round', () => {
  it.each([
    ['2026-04-30', 'coming'],
    ['2026-05-01', 'proposing'],
    ['2026-05-31', 'proposing'],
    ['2026-06-01', 'examining'],
    ['2026-08-31', 'examining'],
    ['2026-09-01', 'voting'],
    ['2026-09-30', 'voting'],
    ['2026-10-01', 'counting'],
    ['2027-10-01', 'counting'],
  ])('on %s is %s', (today, phase) => {
    expect(phaseOf(published, today)).toBe(phase);
    expect(takesProposals(phaseOf(published, today)).ok).toBe(phase === 'proposing');
  });

  it('is delivery from the published result on, and none for what is not announced', () => {
    const out = { ...published, resultPublishedOn: '2026-10-20' };
    expect(phaseOf(out, '2026-10-20')).toBe('delivering');
    expect(phaseOf({ ...published, status: 'draft' }, '2026-05-10')).toBe('draft');
  });

  it.each([
    [{}, undefined],
    [{ proposalsUntil: '2026-05-01' }, undefined],
    [{ proposalsUntil: '2026-04-30' }, 'proposalsUntil'],
    [{ votesFrom: '2026-05-31' }, 'votesFrom'],
    [{ votesUntil: '2026-08-31' }, 'votesUntil'],
    [{ resultOn: '2026-09-30' }, 'resultOn'],
    [{ deliveredUntil: '2026-10-20' }, 'deliveredUntil'],
  ])('days %o are out of order at %s', (change, at) => {
    expect(misplacedDay({ ...days, ...change })).toBe(at);
  });

  it('keeps money and past days as they were announced', () => {
    const before = {
      ...{ ...days, slug: 'r8', sum: 10, fiscalYear: 2027, voteMethod: 'approval' },
      ...{ maxChoices: 3, proposeMinimumAge: 0, voteMinimumAge: 15 },
    };
    const today = '2026-05-10';
    const later = { ...before, proposalsUntil: '2026-06-10', votesUntil: '2026-10-05' };
    expect(frozenFields(before, later, today)).toEqual([]);
    const other = { ...before, sum: 11, maxChoices: null, proposalsFrom: '2026-05-02' };
    expect(frozenFields(before, other, today)).toEqual(['sum', 'maxChoices', 'proposalsFrom']);
    const past = { ...before, proposalsUntil: '2026-05-09' };
    expect(frozenFields(before, past, today)).toEqual(['proposalsUntil']);
  });
});

const ballot = (...costs: number[]) =>
  costs.map((cost, index) => ({ id: `p${index + 1}`, number: index + 1, cost }));
const votesOf = (...votes: number[]) =>
  votes.map((count, index) => ({ proposalId: `p${index + 1}`, votes: count }));

describe('winners', () => {
  it.each<[string, number, number[], number[], string[], number]>([
    ['by votes', 100, [40, 40, 40], [1, 3, 2], ['p2', 'p3'], 80],
    ['until the sum is exactly spent', 100, [60, 40, 1], [9, 8, 7], ['p1', 'p2'], 100],
    ['passing over what no longer fits', 100, [60, 50, 40], [9, 8, 7], ['p1', 'p3'], 100],
    ['none where none fits', 100, [101, 150], [9, 8], [], 0],
    ['a tie goes to the cheaper one', 50, [50, 40], [5, 5], ['p2'], 40],
    ['then to the lower number', 50, [40, 40], [5, 5], ['p1'], 40],
    ['nobody without a vote', 100, [10, 10], [0, 3], ['p2'], 10],
    ['nobody where nobody voted', 100, [10, 10], [], [], 0],
  ])('%s', (_, sum, costs, votes, winners, committed) => {
    const drawn = drawWinners(sum, ballot(...costs), votesOf(...votes));
    expect(drawn.ranked.filter(({ won }) => won).map(({ id }) => id)).toEqual(winners);
    expect(drawn.committed).toBe(committed);
    const turned = drawWinners(sum, ballot(...costs).reverse(), votesOf(...votes).reverse());
    expect(turned).toEqual(drawn);
  });
});

describe('the ballot', () => {
  it('has an order that anybody can work out from the seed, whatever order it came in', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const order = drawOrder('seed', ids);
    expect(drawOrder('seed', ids.toReversed())).toEqual(order);
    expect(order.map((id) => lotOf('seed', id))).toEqual(ids.map((id) => lotOf('seed', id)).sort());
    expect(drawOrder('another seed', ids)).not.toEqual(order);
  });

  it.each([
    ['received', null, true],
    ['infeasible', null, true],
    ['feasible', 3, false],
    ['merged', null, false],
    ['withdrawn', null, false],
  ] as const)('lets one that is %s with number %s be examined: %s', (status, number, ok) => {
    expect(mayExamine({ status, number }).ok).toBe(ok);
    const one = { id: 'a', roundId: 'r', status, number };
    const other = { id: 'b', roundId: 'r', status: 'received', number: null } as const;
    expect(mayMerge(one, other).ok).toBe(ok);
    expect(mayMerge(other, one).ok).toBe(ok);
    expect(mayMerge(one, { ...other, roundId: 'x' }).ok).toBe(false);
    expect(mayMerge(one, one).ok).toBe(false);
  });
});

describe('progress of a winner', () => {
  const step = (kind: 'planned' | 'contract', plannedOn: string, reachedOn: string | null) => ({
    ...{ kind, plannedOn, reachedOn },
  });

  it('says what is late, what is next, and takes the steps in their order', () => {
    const steps = [
      step('planned', '2026-01-10', '2026-01-20'),
      step('contract', '2026-03-01', null),
    ];
    expect(progressOf(steps, '2026-03-01')).toMatchObject({ reached: 1, late: [] });
    expect(progressOf(steps, '2026-03-02').late).toEqual(['contract']);
    expect(isLate(step('planned', '2026-01-10', '2026-01-20'), '2027-01-01')).toBe(false);
    expect(mayReach(steps, 'contract')).toBe(true);
    expect(mayReach(steps, 'started')).toBe(false);
    expect(mayReach(steps, 'planned')).toBe(false);
  });

  it('is planned in even steps up to the last day', () => {
    expect(firstPlan('2026-10-20', '2027-10-20', 365)).toEqual([
      ...['2027-01-19', '2027-04-20', '2027-07-20', '2027-10-20'],
    ]);
  });
});

describe('what a proposer says', () => {
  it('is one text and comes apart again, also where the words look like its marks', () => {
    const said = { what: '木陰を\n【場所】にも書く', where: '駅前', whom: 'みんな' };
    expect(partsOf(composeText(said))).toEqual(said);
    expect(partsOf('ただの文')).toEqual({ what: 'ただの文', where: '', whom: '' });
  });
});
