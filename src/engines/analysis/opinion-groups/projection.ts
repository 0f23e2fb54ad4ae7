import { randomFrom } from '../clustering/random.ts';
import { countVotes, type VoteMatrix } from './votes.ts';

/** Places of people on a plane: two numbers each. Who votes alike stands near. */
export interface Projection {
  readonly points: Float64Array;
  /** How much each statement pulls along the two axes: two numbers each. */
  readonly pull: Float64Array;
}

const axes = 2;
const enoughRounds = 60;
const still = 1e-9;

/** What each vote is above or below the mean of its statement; what was not voted on counts as the mean. */
function centred(votes: VoteMatrix): Float64Array {
  const counts = countVotes(votes);
  const mean = new Float64Array(votes.statements);
  for (let statement = 0; statement < votes.statements; statement += 1) {
    const [agree, disagree, pass] = [0, 1, 2].map((place) => counts[statement * 3 + place] ?? 0);
    const all = (agree ?? 0) + (disagree ?? 0) + (pass ?? 0);
    mean[statement] = all === 0 ? 0 : ((agree ?? 0) - (disagree ?? 0)) / all;
  }
  return Float64Array.from(
    votes.values,
    (value, at) => value - (mean[votes.statementOf[at] ?? 0] ?? 0),
  );
}

function normalise(vector: Float64Array): number {
  let square = 0;
  for (const one of vector) square += one * one;
  const length = Math.sqrt(square);
  if (length > 0)
    for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return length;
}

function without(vector: Float64Array, other: Float64Array): void {
  let along = 0;
  for (let at = 0; at < vector.length; at += 1) along += (vector[at] ?? 0) * (other[at] ?? 0);
  for (let at = 0; at < vector.length; at += 1) {
    vector[at] = (vector[at] ?? 0) - along * (other[at] ?? 0);
  }
}

/** Sum of a person's centred votes along an axis. */
function along(
  votes: VoteMatrix,
  values: Float64Array,
  axis: Float64Array,
  person: number,
): number {
  let sum = 0;
  for (let at = votes.starts[person] ?? 0; at < (votes.starts[person + 1] ?? 0); at += 1) {
    sum += (values[at] ?? 0) * (axis[votes.statementOf[at] ?? 0] ?? 0);
  }
  return sum;
}

/** One step of the power method: X'X axis. */
function pulled(votes: VoteMatrix, values: Float64Array, axis: Float64Array): Float64Array {
  const next = new Float64Array(votes.statements);
  for (let person = 0; person < votes.people; person += 1) {
    const score = along(votes, values, axis, person);
    for (let at = votes.starts[person] ?? 0; at < (votes.starts[person + 1] ?? 0); at += 1) {
      const statement = votes.statementOf[at] ?? 0;
      next[statement] = (next[statement] ?? 0) + score * (values[at] ?? 0);
    }
  }
  return next;
}

function distance(a: Float64Array, b: Float64Array): number {
  let most = 0;
  for (let at = 0; at < a.length; at += 1)
    most = Math.max(most, Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
  return most;
}

function findAxes(
  votes: VoteMatrix,
  values: Float64Array,
  seed: number,
  rounds: number,
): Float64Array[] {
  const random = randomFrom(seed);
  const found: Float64Array[] = [];
  for (let number = 0; number < axes; number += 1) {
    let axis: Float64Array = Float64Array.from({ length: votes.statements }, () => random() - 0.5);
    normalise(axis);
    for (let round = 0; round < rounds; round += 1) {
      const next = pulled(votes, values, axis);
      for (const other of found) without(next, other);
      if (normalise(next) === 0) break;
      const moved = distance(axis, next);
      axis = next;
      if (moved < still) break;
    }
    found.push(axis);
  }
  return found;
}

/**
 * The two directions in which people differ most (principal components, by the power method). A person who
 * voted on few statements is drawn out by the square root of all over voted, as else everybody new would
 * stand in the middle. The same votes and seed give the same points, bit for bit.
 * @param rounds of the power method, at most; votes without direction never come to rest.
 */
export function project(votes: VoteMatrix, seed: number, rounds = enoughRounds): Projection {
  const values = centred(votes);
  const found = findAxes(votes, values, seed, rounds);
  const points = new Float64Array(votes.people * axes);
  for (let person = 0; person < votes.people; person += 1) {
    const voted = (votes.starts[person + 1] ?? 0) - (votes.starts[person] ?? 0);
    const drawn = voted === 0 ? 0 : Math.sqrt(votes.statements / voted);
    for (const [number, axis] of found.entries()) {
      points[person * axes + number] = along(votes, values, axis, person) * drawn;
    }
  }
  const pull = new Float64Array(votes.statements * axes);
  for (const [number, axis] of found.entries()) {
    for (const [statement, one] of axis.entries()) pull[statement * axes + number] = one;
  }
  return { points, pull };
}
