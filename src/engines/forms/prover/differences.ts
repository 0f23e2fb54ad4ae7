/** `left - right <= most`, of two whole numbers. */
export interface Difference {
  readonly left: string;
  readonly right: string;
  readonly most: number;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

const zero = '';

/**
 * Numbers within their bounds that keep every difference, or undefined when there are none: shortest
 * paths (Bellman and Ford), where a circle of negative length is a contradiction.
 */
export function solveDifferences(
  differences: readonly Difference[],
  boundsOf: (variable: string) => Bounds,
): ReadonlyMap<string, number> | undefined {
  const names = [...new Set(differences.flatMap(({ left, right }) => [left, right]))];
  const edges: Difference[] = [...differences];
  for (const name of names) {
    const { min, max } = boundsOf(name);
    edges.push({ left: name, right: zero, most: max }, { left: zero, right: name, most: -min });
  }
  const distance = new Map<string, number>([zero, ...names].map((name) => [name, 0]));
  for (let round = 0; round <= names.length + 1; round++) {
    let changed = false;
    for (const { left, right, most } of edges) {
      const through = (distance.get(right) ?? 0) + most;
      if (through >= (distance.get(left) ?? 0)) continue;
      distance.set(left, through);
      changed = true;
    }
    if (!changed) {
      const origin = distance.get(zero) ?? 0;
      return new Map(names.map((name) => [name, (distance.get(name) ?? 0) - origin]));
    }
  }
  return undefined;
}
