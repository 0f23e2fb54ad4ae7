/** Percent; undefined when there is nothing to divide by. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (part / whole) * 100;
}

/** One digit after the point, as tables print it; empty without a figure. */
export function written(value: number | undefined, digits = 1): string {
  return value === undefined ? '' : value.toFixed(digits);
}
