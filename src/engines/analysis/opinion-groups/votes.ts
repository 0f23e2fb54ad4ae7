import { randomFrom } from '../clustering/random.ts';

/** What one person said to one statement: 1 agree, -1 disagree, 0 pass. */
export type VoteValue = -1 | 0 | 1;

/**
 * Votes as rows of people, sparse: most people see few of the statements. The votes of person `p` stand
 * from `starts[p]` up to `starts[p + 1]`.
 */
export interface VoteMatrix {
  readonly people: number;
  readonly statements: number;
  readonly starts: Int32Array;
  readonly statementOf: Int32Array;
  readonly values: Int8Array;
}

/** Votes sorted by person, then by statement; both counted from 0. */
export interface VoteList {
  readonly person: Int32Array;
  readonly statement: Int32Array;
  readonly value: Int8Array;
}

/** @param list one vote for each person and statement, in order. */
export function voteMatrix(people: number, statements: number, list: VoteList): VoteMatrix {
  const starts = new Int32Array(people + 1);
  for (const person of list.person) starts[person + 1] = (starts[person + 1] ?? 0) + 1;
  for (let person = 0; person < people; person += 1) {
    starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  }
  return { people, statements, starts, statementOf: list.statement, values: list.value };
}

/** How many agreed, disagreed and passed, for each statement in turn: three numbers each. */
export function countVotes(
  { people, statements, starts, statementOf, values }: VoteMatrix,
  isIn: (person: number) => boolean = () => true,
): Int32Array {
  const counts = new Int32Array(statements * 3);
  for (let person = 0; person < people; person += 1) {
    if (!isIn(person)) continue;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const place = (statementOf[at] ?? 0) * 3 + (value === 1 ? 0 : value === -1 ? 1 : 2);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** The same people saw the same statements, but each statement's votes are dealt out anew among them. */
export function shuffled(votes: VoteMatrix, seed: number): VoteMatrix {
  const random = randomFrom(seed);
  const places: number[][] = Array.from({ length: votes.statements }, () => []);
  for (const [at, statement] of votes.statementOf.entries()) places[statement]?.push(at);
  const values = Int8Array.from(votes.values);
  for (const own of places) {
    for (let last = own.length - 1; last > 0; last -= 1) {
      const [a = 0, b = 0] = [own[last], own[Math.floor(random() * (last + 1))]];
      const kept = values[a] ?? 0;
      values[a] = values[b] ?? 0;
      values[b] = kept;
    }
  }
  return { ...votes, values };
}
