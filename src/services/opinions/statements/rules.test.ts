import { describe, expect, it } from 'vitest';
import { computeGrouping, type VotesRead } from './compute.ts';
import type { Counts } from './model.ts';
import { findingsOf, isShowable, readSeeds, sharesOf, stillToVote, withOnly } from './rules.ts';

const counts = (agree: number, disagree = 0, pass = 0): Counts => ({ agree, disagree, pass });

/** Camps of so many people; a letter says what each says to a statement: + - 0, or a dot for nothing. */
function votesOf(...camps: readonly (readonly [number, string])[]): VotesRead {
  const rows = camps.flatMap(([people, says]) => Array.from({ length: people }, () => says));
  const list = rows.flatMap((says, person) =>
    [...says].flatMap((letter, statement) =>
      letter === '.' ? [] : [{ person, statement, value: '-0+'.indexOf(letter) - 1 }],
    ),
  );
  return {
    people: rows.length,
    numbers: [...(rows[0] ?? '')].map((_, index) => 10 + index),
    list: {
      person: Int32Array.from(list, ({ person }) => person),
      statement: Int32Array.from(list, ({ statement }) => statement),
      value: Int8Array.from(list, ({ value }) => value),
    },
  };
}

const two = votesOf([20, '+++++---++'], [15, '-----+++++']);

describe('what comes next', () => {
  const all = [
    { id: 'a', number: 1, ...counts(20, 20) },
    { id: 'b', number: 2, ...counts(1) },
    { id: 'c', number: 3, ...counts(0) },
    { id: 'd', number: 4, ...counts(40) },
  ];

  it.each([
    [[], 'cbad'],
    [[3], 'bad'],
    [[1, 2, 3, 4], ''],
  ])('after %j is %s: what has few votes, then what is open', (voted, order) => {
    expect(
      stillToVote(all, new Set(voted))
        .map(({ id }) => id)
        .join(''),
    ).toBe(order);
  });
});

describe('what is told', () => {
  it.each([
    [counts(4), false],
    [counts(3, 1, 1), true],
  ])('of %j', (one, told) => expect(isShowable(one)).toBe(told));

  it('is in whole percent', () => {
    expect(sharesOf(counts(2, 1))).toEqual(counts(67, 33));
    expect(sharesOf(counts(0))).toEqual(counts(0));
  });

  it('reads one statement a line', () => {
    expect(readSeeds(' バスを増やす。\r\n\nバスを増やす。\n減らす。')).toEqual([
      'バスを増やす。',
      '減らす。',
    ]);
  });
});

describe('groups', () => {
  it('tell what unites, what divides, and what tells each', async () => {
    const grouping = await computeGrouping(two);
    expect(grouping.groups.map(({ people }) => people)).toEqual([20, 15]);
    const { uniting, dividing } = findingsOf(grouping);
    expect(uniting.map(({ number }) => number)).toEqual([18, 19]);
    expect(dividing).toHaveLength(6);
    expect(grouping.groups[0]?.telling).toContainEqual({ number: 10, side: 'agree' });
    expect(grouping.points).toHaveLength(35);
    expect(grouping.manifest).toMatchObject({ people: 35, votes: 350, statements: 10 });
  });

  it('are the same for the same votes, and other votes have another digest', async () => {
    const again = await computeGrouping(two);
    expect(again).toEqual(await computeGrouping(two));
    const other = await computeGrouping(votesOf([20, '+++++---++'], [15, '-----++++-']));
    expect(other.manifest.digest).not.toBe(again.manifest.digest);
  });

  it('of fewer than five people are not told, nor what four said to something', async () => {
    const { groups, statements, points, apart } = await computeGrouping(
      votesOf([16, '+++++---++'], [4, '+++++---+.'], [3, '-----+++--']),
    );
    expect(groups.every(({ people }) => people >= 5)).toBe(true);
    expect(points.every(([, , group]) => group < groups.length)).toBe(true);
    expect(groups.reduce((sum, { people }) => sum + people, apart)).toBe(23);
    const four = await computeGrouping(votesOf([4, '+++++---++']));
    expect(four).toMatchObject({ groups: [], points: [], apart: 4 });
    expect(four.statements.every((one) => one.groups.length === 0)).toBe(true);
    expect(statements[0]?.groups).toHaveLength(groups.length);
    const few = await computeGrouping(votesOf([4, '++++++++++'], [16, '+++++++++.']));
    expect(few.statements.at(-1)?.groups).toEqual([counts(0)]);
    expect(few.statements.at(-1)?.unites).toBeUndefined();
  });

  it('say nothing of what was hidden since', async () => {
    const grouping = withOnly(await computeGrouping(two), new Set([11, 12, 18]));
    expect(grouping.statements.map(({ number }) => number)).toEqual([11, 12, 18]);
    const told = grouping.groups.flatMap(({ telling }) => telling.map(({ number }) => number));
    expect(told).not.toContain(10);
    expect(findingsOf(grouping).uniting.map(({ number }) => number)).toEqual([18]);
  });

  it('bear nobody', async () => {
    expect((await computeGrouping(votesOf())).groups).toEqual([]);
  });
});
