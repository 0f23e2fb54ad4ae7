import { assign, type KmeansOptions, kmeans } from './kmeans.ts';
import { type Matrix, matrix, pickRows } from './matrix.ts';
import type { Random } from './random.ts';

/** How often two points came into one group when the grouping was repeated, 0-1 for each pair. */
export type Togetherness = Matrix;

const repeats = 24;
/** Share of points that each repetition learns from. */
const sample = 0.8;

/** The points in groups, again and again, each time learnt from other points drawn at random. */
export function repeatGrouping(
  points: Matrix,
  weights: Float64Array,
  groups: number,
  random: Random,
): Togetherness {
  const count = points.rows;
  const together = matrix(count, count);
  for (let round = 0; round < repeats; round += 1) {
    const drawn = Array.from({ length: count }, (_, n) => n).filter(() => random() < sample);
    const rows = drawn.length > groups ? drawn : Array.from({ length: count }, (_, n) => n);
    const options: KmeansOptions = { weights: rows.map((row) => weights[row] ?? 1), rounds: 12 };
    const { centres } = kmeans(pickRows(points, rows), groups, random, options);
    const { labels } = assign(points, centres);
    for (let a = 0; a < count; a += 1) {
      for (let b = 0; b < count; b += 1) {
        if (labels[a] === labels[b]) {
          together.values[a * count + b] = (together.values[a * count + b] ?? 0) + 1 / repeats;
        }
      }
    }
  }
  return together;
}

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

/** The nearest of those still there, the first of several; `before` wins a tie, so that chains end. */
function nearest(distances: Matrix, alive: Uint8Array, from: number, before: number): number {
  let best = before;
  let least =
    before < 0
      ? Number.POSITIVE_INFINITY
      : (distances.values[from * distances.columns + before] ?? 0);
  for (let n = 0; n < distances.columns; n += 1) {
    if (n === from || alive[n] === 0) continue;
    const distance = distances.values[from * distances.columns + n] ?? 0;
    if (distance < least) {
      least = distance;
      best = n;
    }
  }
  return best;
}

/** Average linkage by chains of nearest neighbours: every merge of the tree, in quadratic time. */
function mergesOf(distances: Matrix, weights: Float64Array): Merge[] {
  const count = distances.rows;
  const alive = new Uint8Array(count).fill(1);
  const size = Float64Array.from(weights);
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (merges.length < count - 1) {
    if (chain.length === 0) chain.push(alive.indexOf(1));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    const next = nearest(distances, alive, last, before);
    if (next !== before) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [Math.min(last, next), Math.max(last, next)];
    merges.push({ a, b, distance: distances.values[a * count + b] ?? 0 });
    join(distances, size, [a, b]);
    alive[b] = 0;
  }
  return merges;
}

/** Writes the distances of a and b together to a. */
function join(
  { columns, values }: Matrix,
  size: Float64Array,
  [a, b]: readonly [number, number],
): void {
  const [first, second] = [size[a] ?? 0, size[b] ?? 0];
  for (let n = 0; n < columns; n += 1) {
    const mean =
      (first * (values[a * columns + n] ?? 0) + second * (values[b * columns + n] ?? 0)) /
      (first + second);
    values[a * columns + n] = mean;
    values[n * columns + a] = mean;
  }
  size[a] = first + second;
}

/**
 * The tree of points that keep together, cut into so many groups.
 * @returns for each point the number of its group, from 0 in order of their first point.
 */
export function cutTree(together: Togetherness, weights: Float64Array, groups: number): Int32Array {
  const count = together.rows;
  const distances = matrix(count, count);
  for (let n = 0; n < count * count; n += 1) distances.values[n] = 1 - (together.values[n] ?? 0);
  const merges = mergesOf(distances, weights)
    .map((merge, order) => ({ ...merge, order }))
    .toSorted((x, y) => x.distance - y.distance || x.order - y.order);
  const parent = Int32Array.from({ length: count }, (_, n) => n);
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b } of merges.slice(0, Math.max(0, count - groups))) {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: count }, (_, n) => {
    const top = root(n);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}

/** For each group the share of its pairs that stayed together in the repetitions. */
export function stabilityOf(
  together: Togetherness,
  weights: Float64Array,
  labels: Int32Array,
  groups: number,
): Float64Array {
  const kept = new Float64Array(groups);
  const pairs = new Float64Array(groups);
  for (let a = 0; a < together.rows; a += 1) {
    const group = labels[a] ?? 0;
    for (let b = 0; b < together.rows; b += 1) {
      if (labels[b] !== group || (a === b && (weights[a] ?? 0) <= 1)) continue;
      const pair = (weights[a] ?? 0) * (a === b ? (weights[b] ?? 0) - 1 : (weights[b] ?? 0));
      kept[group] = (kept[group] ?? 0) + pair * (together.values[a * together.columns + b] ?? 0);
      pairs[group] = (pairs[group] ?? 0) + pair;
    }
  }
  return kept.map((sum, group) => (pairs[group] ? sum / (pairs[group] ?? 1) : 1));
}
