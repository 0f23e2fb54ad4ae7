/** One line of the report of `npm run bench`: what was measured, beside what it must not cross. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** Of the figure itself, or of `ratio` where there is a peer. */
  readonly limit: number;
  /** What another program, or another amount of data, came to in the same run. */
  readonly peer?: number;
  /** Of the figure to its peer; without one, of the figure to its limit. */
  readonly ratio: number;
  readonly ok: boolean;
}

/** What a file of this folder offers to `bin/bench.js`. */
export interface Bench {
  readonly name: string;
  run(): Promise<Figure[]>;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** A figure that must not exceed its limit. */
export function atMost(name: string, figure: number, unit: string, limit: number): Figure {
  return { name, figure, unit, limit, ratio: share(figure, limit), ok: figure <= limit };
}

/** A figure that must reach its limit. */
export function atLeast(name: string, figure: number, unit: string, limit: number): Figure {
  return { name, figure, unit, limit, ratio: share(figure, limit), ok: figure >= limit };
}

/** A figure that must not exceed so many times its peer. */
export function atMostTimes(
  name: string,
  { figure, peer }: { readonly figure: number; readonly peer: number },
  unit: string,
  limit: number,
): Figure {
  const ratio = share(figure, peer);
  return { name, figure, unit, limit, peer, ratio, ok: ratio <= limit };
}

/** A figure that must reach so many times its peer. */
export function atLeastTimes(
  name: string,
  { figure, peer }: { readonly figure: number; readonly peer: number },
  unit: string,
  limit: number,
): Figure {
  const ratio = share(figure, peer);
  return { name, figure, unit, limit, peer, ratio, ok: ratio >= limit };
}

/** The middle of the values; of an even number of them, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (middle === undefined) throw new RangeError('no values');
  return middle;
}
