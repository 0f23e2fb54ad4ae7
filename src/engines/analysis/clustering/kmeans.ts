import { dot, type Matrix, matrix, normaliseRows, pickRows, rowOf } from './matrix.ts';
import type { Random } from './random.ts';

export interface Assignment {
  /** For each row the number of its centre. */
  readonly labels: Int32Array;
  /** For each row the cosine to its centre. */
  readonly similarity: Float64Array;
  readonly moved: number;
}

/** Puts each row to the centre it is most like; the first of several. */
export function assign(points: Matrix, centres: Matrix, before?: Int32Array): Assignment {
  const labels = new Int32Array(points.rows);
  const similarity = new Float64Array(points.rows);
  let moved = 0;
  for (let row = 0; row < points.rows; row += 1) {
    const point = rowOf(points, row);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let centre = 0; centre < centres.rows; centre += 1) {
      const likeness = dot(point, rowOf(centres, centre));
      if (likeness > most) {
        most = likeness;
        best = centre;
      }
    }
    labels[row] = best;
    similarity[row] = most;
    if (before?.[row] !== best) moved += 1;
  }
  return { labels, similarity, moved };
}

/** The mean direction of each group of rows. */
export function centresOf(
  points: Matrix,
  labels: Int32Array,
  count: number,
  weights?: ArrayLike<number>,
): Matrix {
  const centres = matrix(count, points.columns);
  for (let row = 0; row < points.rows; row += 1) {
    const to = rowOf(centres, labels[row] ?? 0);
    const from = rowOf(points, row);
    const weight = weights?.[row] ?? 1;
    for (let k = 0; k < to.length; k += 1) to[k] = (to[k] ?? 0) + weight * (from[k] ?? 0);
  }
  normaliseRows(centres);
  return centres;
}

/** First centres far apart from each other (k-means++). */
function spread(
  points: Matrix,
  count: number,
  random: Random,
  weights?: ArrayLike<number>,
): Matrix {
  const chosen = [Math.floor(random() * points.rows)];
  const distance = new Float64Array(points.rows).fill(Number.POSITIVE_INFINITY);
  while (chosen.length < Math.min(count, points.rows)) {
    const last = rowOf(points, chosen.at(-1) ?? 0);
    let sum = 0;
    for (let row = 0; row < points.rows; row += 1) {
      const apart = Math.max(0, 1 - dot(rowOf(points, row), last));
      distance[row] = Math.min(distance[row] ?? 0, apart);
      sum += (distance[row] ?? 0) * (weights?.[row] ?? 1);
    }
    let left = random() * sum;
    let row = 0;
    while (row < points.rows - 1) {
      left -= (distance[row] ?? 0) * (weights?.[row] ?? 1);
      if (left <= 0) break;
      row += 1;
    }
    chosen.push(row);
  }
  return pickRows(points, chosen);
}

export interface Kmeans extends Assignment {
  readonly centres: Matrix;
}

export interface KmeansOptions {
  readonly weights?: ArrayLike<number>;
  readonly rounds?: number;
}

/** Moves centres and rows until they rest, or `rounds` times. Rows must be one unit long. */
export function settle(
  points: Matrix,
  first: Matrix,
  { weights, rounds = 20 }: KmeansOptions = {},
): Kmeans {
  let centres = first;
  let found = assign(points, centres);
  for (let round = 1; round < rounds; round += 1) {
    centres = centresOf(points, found.labels, centres.rows, weights);
    found = assign(points, centres, found.labels);
    if (found.moved === 0) break;
  }
  return { ...found, centres };
}

/** Spherical k-means from centres far apart. */
export function kmeans(
  points: Matrix,
  count: number,
  random: Random,
  options: KmeansOptions = {},
): Kmeans {
  return settle(points, spread(points, count, random, options.weights), options);
}
