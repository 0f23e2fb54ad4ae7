export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Quantile of the normal distribution for 95 %. */
const z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share (Wilson 1927), for so many answers as the weighting leaves of them
 * (n / design effect). Where a large part of all people was asked, it becomes narrower.
 *
 * @param share 0 to 1.
 * @param answers unweighted, of this question.
 * @param people everybody the sample was drawn from; undefined for no correction.
 */
export function shareInterval(
  share: number,
  answers: number,
  designEffect = 1,
  people?: number,
): Interval | undefined {
  if (answers <= 0) return undefined;
  const whole = people !== undefined && people > answers && people > 1;
  const correction = whole ? (people - 1) / (people - answers) : 1;
  const n = (answers / designEffect) * correction;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half =
    (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
