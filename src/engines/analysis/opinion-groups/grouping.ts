import { type Random, randomFrom } from '../clustering/random.ts';

/** Groups of points on a plane. */
export interface Grouping {
  readonly count: number;
  /** For each point its group; -1 for those left out. */
  readonly groupOf: Int32Array;
  /** Two numbers each. */
  readonly centres: Float64Array;
  /** How far apart the groups stand, -1 to 1 (simplified silhouette). */
  readonly separation: number;
}

const mostGroups = 5;
const rounds = 50;
/** Chance alone makes halves of one cloud about as clear as this above another chance. */
const clear = 0.08;

const squared = (
  points: Float64Array,
  at: number,
  centres: Float64Array,
  centre: number,
): number => {
  const x = (points[at * 2] ?? 0) - (centres[centre * 2] ?? 0);
  const y = (points[at * 2 + 1] ?? 0) - (centres[centre * 2 + 1] ?? 0);
  return x * x + y * y;
};

/** The nearest centre and the distances to it and to the next. */
function nearest(points: Float64Array, at: number, centres: Float64Array) {
  let [best, first, second] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let centre = 0; centre < centres.length / 2; centre += 1) {
    const far = squared(points, at, centres, centre);
    if (far < first) [best, first, second] = [centre, far, first];
    else if (far < second) second = far;
  }
  return { best, first: Math.sqrt(first), second: Math.sqrt(second) };
}

/** First centres far apart (k-means++: Arthur and Vassilvitskii 2007). */
function spread(points: Float64Array, who: readonly number[], count: number, random: Random) {
  const centres = new Float64Array(count * 2).fill(Number.NaN);
  const far = new Float64Array(who.length).fill(Number.POSITIVE_INFINITY);
  let chosen = Math.floor(random() * who.length);
  for (let centre = 0; centre < count; centre += 1) {
    const at = who[chosen] ?? 0;
    centres[centre * 2] = points[at * 2] ?? 0;
    centres[centre * 2 + 1] = points[at * 2 + 1] ?? 0;
    let sum = 0;
    for (const [index, one] of who.entries()) {
      far[index] = Math.min(far[index] ?? 0, squared(points, one, centres, centre));
      sum += far[index] ?? 0;
    }
    let left = random() * sum;
    for (chosen = 0; chosen < who.length - 1; chosen += 1) {
      left -= far[chosen] ?? 0;
      if (left <= 0) break;
    }
  }
  return centres;
}

function middles(
  points: Float64Array,
  who: readonly number[],
  groupOf: Int32Array,
  before: Float64Array,
) {
  const sums = new Float64Array((before.length / 2) * 3);
  for (const at of who) {
    const group = groupOf[at] ?? 0;
    sums[group * 3] = (sums[group * 3] ?? 0) + (points[at * 2] ?? 0);
    sums[group * 3 + 1] = (sums[group * 3 + 1] ?? 0) + (points[at * 2 + 1] ?? 0);
    sums[group * 3 + 2] = (sums[group * 3 + 2] ?? 0) + 1;
  }
  return before.map((old, place) => {
    const group = Math.floor(place / 2);
    const size = sums[group * 3 + 2] ?? 0;
    return size === 0 ? old : (sums[group * 3 + (place % 2)] ?? 0) / size;
  });
}

function divide(
  points: Float64Array,
  who: readonly number[],
  count: number,
  random: Random,
): Grouping {
  let centres = spread(points, who, count, random);
  const groupOf = new Int32Array(points.length / 2).fill(-1);
  let separation = 0;
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    separation = 0;
    for (const at of who) {
      const { best, first, second } = nearest(points, at, centres);
      if (groupOf[at] !== best) moved += 1;
      groupOf[at] = best;
      separation += second === 0 ? 0 : (second - first) / Math.max(first, second);
    }
    if (moved === 0) break;
    centres = middles(points, who, groupOf, centres);
  }
  return { count, groupOf, centres, separation: who.length === 0 ? 0 : separation / who.length };
}

/**
 * Divides people on the plane into one group, and into two to five.
 *
 * @param points two numbers each.
 * @param counts whose points count: those who voted on enough statements.
 */
export function divisions(
  points: Float64Array,
  counts: (person: number) => boolean,
  seed: number,
): Grouping[] {
  const who = Array.from({ length: points.length / 2 }, (_, person) => person).filter(counts);
  const random = randomFrom(seed);
  const whole = { ...divide(points, who, 1, random), separation: 0 };
  const sizes = Array.from({ length: mostGroups - 1 }, (_, index) => index + 2);
  const possible = sizes.filter((count) => count < who.length);
  return [whole, ...possible.map((count) => divide(points, who, count, random))];
}

/**
 * The division that stands clearest apart, compared with what chance makes of the same points; all in one
 * group where none does. The largest group is the first.
 *
 * @param chance divisions of votes that were shuffled, of the same numbers of groups.
 */
export function clearest(found: readonly Grouping[], chance: readonly Grouping[]): Grouping {
  const [whole, ...divided] = found;
  let [best, most] = [whole, clear];
  for (const [index, one] of divided.entries()) {
    const gain = one.separation - (chance[index + 1]?.separation ?? 0);
    if (gain > most) [best, most] = [one, gain];
  }
  if (!best) throw new TypeError('there is always the division into one');
  return bySize(best);
}

function bySize({ count, groupOf, centres, separation }: Grouping): Grouping {
  const sizes = new Int32Array(count);
  for (const one of groupOf) if (one >= 0) sizes[one] = (sizes[one] ?? 0) + 1;
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const place = new Map(order.map((old, now) => [old, now]));
  return {
    ...{ count, separation },
    groupOf: groupOf.map((one) => place.get(one) ?? -1),
    centres: Float64Array.from(
      order.flatMap((old) => [centres[old * 2] ?? 0, centres[old * 2 + 1] ?? 0]),
    ),
  };
}
