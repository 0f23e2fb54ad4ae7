import { cutTree, repeatGrouping, stabilityOf } from './consensus.ts';
import { kmeans } from './kmeans.ts';
import { type Matrix, pickRows } from './matrix.ts';
import type { Random } from './random.ts';

export interface Grouped {
  /** Rows of the group, in order. */
  readonly rows: readonly number[];
  readonly stability: number;
}

/** Up to so many rows each is a point of its own; more are gathered in small clouds first. */
const mostPoints = 360;

/** @returns for each row its point, and the points with how many rows each stands for. */
function gather(points: Matrix, random: Random) {
  if (points.rows <= mostPoints) {
    const own = Int32Array.from({ length: points.rows }, (_, row) => row);
    return { pointOf: own, centres: points, weights: new Float64Array(points.rows).fill(1) };
  }
  const { labels, centres } = kmeans(points, mostPoints, random, { rounds: 8 });
  const weights = new Float64Array(centres.rows);
  for (const label of labels) weights[label] = (weights[label] ?? 0) + 1;
  // Where many rows are one point, clouds stay empty; an empty one has no mean and joins nothing.
  const used = [...weights.keys()].filter((cloud) => (weights[cloud] ?? 0) > 0);
  const numberOf = new Map(used.map((cloud, number) => [cloud, number]));
  return {
    pointOf: labels.map((label) => numberOf.get(label) ?? 0),
    centres: pickRows(centres, used),
    weights: weights.filter((weight) => weight > 0),
  };
}

/**
 * Groups rows by what stays together when the grouping is repeated on drawn samples.
 *
 * @param count about how many groups; rows that are fewer are groups of their own.
 */
export function groupRows(points: Matrix, count: number, random: Random): Grouped[] {
  if (Math.min(count, points.rows) < 2) {
    const rows = Array.from({ length: points.rows }, (_, row) => row);
    return rows.length > 0 ? [{ rows, stability: 1 }] : [];
  }
  const { pointOf, centres, weights } = gather(points, random);
  const wanted = Math.min(count, centres.rows);
  const together = repeatGrouping(centres, weights, wanted, random);
  const labels = cutTree(together, weights, wanted);
  const stability = stabilityOf(together, weights, labels, wanted);
  const members = new Map<number, number[]>();
  for (let row = 0; row < points.rows; row += 1) {
    const label = labels[pointOf[row] ?? 0] ?? 0;
    members.set(label, [...(members.get(label) ?? []), row]);
  }
  return [...members].map(([label, rows]) => ({
    rows,
    stability: Math.round((stability[label] ?? 1) * 1e6) / 1e6,
  }));
}
