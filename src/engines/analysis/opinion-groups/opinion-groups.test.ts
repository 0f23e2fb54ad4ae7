import { describe, expect, it } from 'vitest';
import { randomFrom } from '../clustering/random.ts';
import { findOpinionGroups } from './opinion-groups.ts';
import { tellingOf, votesNeeded } from './statements.ts';
import { countVotes, type VoteValue, voteMatrix } from './votes.ts';

type Row = readonly (VoteValue | undefined)[];

function matrixOf(rows: readonly Row[]) {
  const list: [number, number, number][] = rows.flatMap((row, person) =>
    row.flatMap((value, statement): [number, number, number][] =>
      value === undefined ? [] : [[person, statement, value]],
    ),
  );
  return voteMatrix(rows.length, rows[0]?.length ?? 0, {
    person: Int32Array.from(list, ([person]) => person),
    statement: Int32Array.from(list, ([, statement]) => statement),
    value: Int8Array.from(list, ([, , value]) => value),
  });
}

/** People of camps with a view on each statement, who follow it mostly and skip some statements. */
function planted(camps: readonly Row[], each: number, seed = 7): { rows: Row[]; camp: number[] } {
  const random = randomFrom(seed);
  const camp: number[] = [];
  const rows = camps.flatMap((view, number) =>
    Array.from({ length: each }, () => {
      camp.push(number);
      return view.map((one): VoteValue | undefined => {
        if (random() < 0.3) return undefined;
        return random() < 0.9 ? one : ((Math.floor(random() * 3) - 1) as VoteValue);
      });
    }),
  );
  return { rows, camp };
}

const a: Row = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 1, 0];
const b: Row = [-1, -1, -1, 1, -1, 1, 1, 1, -1, 1, 1, 0];
const c: Row = [1, -1, 1, -1, 1, 1, -1, 1, 1, -1, 1, 0];

describe('opinion groups', () => {
  it.each([
    ['two', [a, b]],
    ['three', [a, b, c]],
  ])('finds the %s camps that there are', (_name, camps) => {
    const { rows, camp } = planted(camps, 60);
    const found = findOpinionGroups(matrixOf(rows));
    expect(found.count).toBe(camps.length);
    const pairs = new Map<string, number>();
    for (const [person, own] of camp.entries()) {
      const key = `${own} ${found.groupOf[person]}`;
      if (found.groupOf[person] !== -1) pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    const right = [...pairs.values()].sort((x, y) => y - x).slice(0, camps.length);
    expect(right.reduce((sum, one) => sum + one, 0) / found.placed).toBeGreaterThan(0.97);
  });

  it('finds one where nobody differs from anybody in a clear way', () => {
    const { rows } = planted([a], 80);
    expect(findOpinionGroups(matrixOf(rows)).count).toBe(1);
  });

  it('says what unites and what divides, and what tells a group', () => {
    const { rows } = planted([a, b], 60);
    const { standings } = findOpinionGroups(matrixOf(rows));
    const by = (name: 'unites' | 'divides') =>
      standings.toSorted((x, y) => y[name] - x[name]).map(({ statement }) => statement);
    expect(
      by('unites')
        .slice(0, 3)
        .toSorted((x, y) => x - y),
    ).toEqual([3, 8, 10]);
    expect(
      by('divides')
        .slice(-4)
        .toSorted((x, y) => x - y),
    ).toEqual([3, 8, 10, 11]);
    const telling = tellingOf(standings, 0, 5);
    expect(telling).toHaveLength(5);
    expect(telling.some(({ statement }) => [3, 8, 10, 11].includes(statement))).toBe(false);
  });

  it('gives the same for the same votes, bit for bit', () => {
    const { rows } = planted([a, b, c], 40);
    expect(findOpinionGroups(matrixOf(rows))).toEqual(findOpinionGroups(matrixOf(rows)));
  });

  it('leaves out who voted on too little, and bears nobody and nothing', () => {
    const { rows } = planted([a, b], 30);
    const shy: Row = [1, -1, ...Array<undefined>(10).fill(undefined)];
    const found = findOpinionGroups(matrixOf([...rows, shy]));
    expect(found.groupOf.at(-1)).toBe(-1);
    expect(findOpinionGroups(matrixOf([])).placed).toBe(0);
    expect(findOpinionGroups(matrixOf([[], []])).count).toBe(1);
    expect(findOpinionGroups(matrixOf([[1], [1]])).standings).toHaveLength(1);
  });

  it('asks first for votes on statements that have few', () => {
    const many: Row[] = Array.from({ length: 40 }, (_, person) => [
      1,
      person % 2 ? 1 : -1,
      undefined,
      1,
    ]);
    const counts = countVotes(matrixOf([...many, [undefined, undefined, 1, undefined]]));
    expect([...counts.subarray(0, 3)]).toEqual([40, 0, 0]);
    expect(votesNeeded(counts)).toEqual([2, 1, 0, 3]);
  });
});
