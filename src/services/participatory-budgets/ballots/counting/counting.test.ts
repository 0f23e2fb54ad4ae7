import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotPaper, Pattern } from '../model.ts';
import { ballotsCsv, digestOf, misjudged, readBallots } from './published.ts';
import { arrange, costOf, countBallots, judge, orderChoices, protectGroups } from './rules.ts';

const costs = [100, 250, 300, 80, 500];
const lines = costs.map((cost, place) => ({
  ...{ number: place + 1, proposalId: `p${place + 1}`, title: `案${place + 1}`, titleEn: '', cost },
}));
const approval: BallotPaper = { method: 'approval', maxChoices: 2, sum: 600, lines };
const withinSum: BallotPaper = { method: 'within-sum', sum: 600, lines };

describe('what a ballot is worth', () => {
  it.each([
    [approval, [], 'blank'],
    [approval, [1], 'valid'],
    [approval, [1, 5], 'valid'],
    [approval, [1, 2, 3], 'too-many'],
    [{ ...approval, maxChoices: undefined }, [1, 2, 3, 4, 5], 'valid'],
    [withinSum, [], 'blank'],
    [withinSum, [1, 5], 'valid'],
    [withinSum, [2, 3, 4], 'over-sum'],
  ] as const)('%# %j', (paper, choices, standing) => {
    expect(judge(paper, choices)).toBe(standing);
  });

  it('orders choices, each once, and knows none that is not on the paper', () => {
    expect(orderChoices(approval, [5, 1, 5])).toEqual([1, 5]);
    expect(orderChoices(approval, [1, 6])).toBeUndefined();
  });

  it('never takes a ballot whose choices cost more than the sum', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5]), (choices) => {
        const valid = judge(withinSum, choices) === 'valid';
        expect(valid).toBe(choices.length > 0 && costOf(withinSum, choices) <= 600);
      }),
    );
  });
});

const ballots = (paper: BallotPaper) =>
  fc.array(
    fc.subarray([1, 2, 3, 4, 5]).map((choices): Pattern => {
      return { choices, standing: judge(paper, choices), count: 1 };
    }),
    { maxLength: 60 },
  );

describe('the count', () => {
  it('counts valid, blank and invalid ballots apart, and names proposals without a vote', () => {
    const patterns: Pattern[] = [
      { choices: [1, 2], standing: 'valid', count: 3 },
      { choices: [2], standing: 'valid', count: 1 },
      { choices: [], standing: 'blank', count: 2 },
      { choices: [1, 2, 3], standing: 'too-many', count: 1 },
      { choices: [], standing: 'unreadable', count: 1 },
    ];
    expect(countBallots(approval, patterns)).toEqual({
      ...{ ballots: 8, valid: 4, blank: 2, invalid: 2 },
      reasons: { 'too-many': 1, unreadable: 1 },
      votes: [3, 4, 0, 0, 0].map((votes, place) => ({ number: place + 1, votes })),
    });
  });

  it('is the same in every order, and from the published file', () => {
    const orders = ballots(withinSum).chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const tally = countBallots(withinSum, one);
        expect(countBallots(withinSum, other)).toEqual(tally);
        expect(digestOf(withinSum, other)).toBe(digestOf(withinSum, one));
        const file = [...ballotsCsv(withinSum, other)].join('');
        const { numbers, patterns } = readBallots(file);
        expect(numbers).toEqual([1, 2, 3, 4, 5]);
        expect(patterns).toEqual(arrange(one));
        expect(countBallots(withinSum, patterns)).toEqual(tally);
        expect(misjudged(withinSum, patterns)).toEqual([]);
        const valid = one.filter(({ standing }) => standing === 'valid');
        const marks = valid.reduce((sum, { choices }) => sum + choices.length, 0);
        expect(tally.votes.reduce((sum, { votes }) => sum + votes, 0)).toBe(marks);
      }),
    );
  });

  it('sees a ballot that was called valid against the rule', () => {
    const wrong: Pattern = { choices: [2, 3, 4], standing: 'valid', count: 1 };
    expect(misjudged(withinSum, [wrong])).toEqual([wrong]);
  });

  it.each([
    ['番号,扱い,案1\r\n1,有効,2\r\n', 'line 2'],
    ['番号,扱い,案1\r\n1,有効,1\r\n3,有効,1\r\n', 'line 3'],
    ['番号,扱い,案1\r\n1,たぶん,1\r\n', 'line 2'],
    ['名前,住所\r\n', 'line 1'],
  ])('names the line of %j that is none of a ballot', (text, line) => {
    expect(() => readBallots(text)).toThrow(line);
  });
});

describe('turnout by group', () => {
  const group = (name: string, eligible: number, voted: number) => ({
    ...{ group: name, eligible, voted },
  });

  it('tells groups that are large enough', () => {
    const groups = [group('a', 100, 40), group('b', 80, 20)];
    expect(protectGroups(groups)).toEqual(groups);
  });

  it('puts small groups together, with the next smallest where one alone could be told', () => {
    const groups = [group('a', 100, 40), group('b', 80, 20), group('c', 30, 4)];
    expect(protectGroups(groups)).toEqual([
      group('a', 100, 40),
      { group: null, eligible: 110, voted: 24 },
    ]);
  });

  it('is small too when nearly all voted', () => {
    const groups = [group('a', 100, 98), group('b', 80, 20), group('c', 300, 40)];
    expect(protectGroups(groups).map(({ group: name }) => name)).toEqual(['c', null]);
  });

  it('tells nothing where nothing is left to tell', () => {
    expect(protectGroups([group('a', 20, 4), group('b', 300, 100)])).toEqual([]);
  });
});
