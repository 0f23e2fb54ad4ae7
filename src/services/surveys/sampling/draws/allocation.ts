/**
 * Shares a sample out to strata in proportion to their people, by largest remainders; every stratum
 * gets at least the minimum, or all its people where there are fewer. Of equal remainders the stratum
 * with more people goes first, then the one that stands first.
 *
 * @param people of each stratum.
 * @returns how many are drawn of each, in the same order; `undefined` when the minimums alone are more
 *   than the sample, or the sample more than the people.
 */
export function allocate(
  people: readonly number[],
  size: number,
  minimum = 0,
): number[] | undefined {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const least = people.map((count) => Math.min(minimum, count));
  if (sum(least) > size || sum(people) < size) return undefined;
  const fixed = new Set<number>();
  for (;;) {
    const free = people.flatMap((count, place) => (fixed.has(place) ? [] : [{ count, place }]));
    const left = size - sum([...fixed].map((place) => least[place] ?? 0));
    const pool = sum(free.map(({ count }) => count));
    const short = free.filter(({ count, place }) => left * count < (least[place] ?? 0) * pool);
    if (short.length === 0) return shareOut(least, free, left, pool);
    for (const { place } of short) fixed.add(place);
  }
}

interface Free {
  readonly count: number;
  readonly place: number;
}

/** In whole numbers: fractions of floating point would not be the same remainders everywhere. */
function shareOut(
  least: readonly number[],
  free: readonly Free[],
  left: number,
  pool: number,
): number[] {
  const drawn = [...least];
  let rest = left;
  const remainders = free.map(({ count, place }) => {
    const whole = pool === 0 ? 0 : Math.floor((left * count) / pool);
    drawn[place] = whole;
    rest -= whole;
    return { place, count, remainder: left * count - whole * pool };
  });
  remainders.sort((a, b) => b.remainder - a.remainder || b.count - a.count || a.place - b.place);
  for (const { place } of remainders.slice(0, rest)) drawn[place] = (drawn[place] ?? 0) + 1;
  return drawn;
}
