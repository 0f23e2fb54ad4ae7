/** What one unit of work remembers by itself, since it has dropped topics and others must not see it. */
export interface UnitMemory {
  recall<T>(name: string, topics: readonly string[], read: () => Promise<T>): Promise<T>;
  forget(dropped: readonly string[]): void;
}

interface Kept {
  readonly topics: readonly string[];
  readonly value: Promise<unknown>;
}

/** Long units of work (imports, the demo town) would ask for the same few rows hundreds of times. */
export function createUnitMemory(): UnitMemory {
  const kept = new Map<string, Kept>();
  return {
    recall: <T>(name: string, topics: readonly string[], read: () => Promise<T>): Promise<T> => {
      const found = kept.get(name);
      // Every reading of a name hands out one type: a name belongs to one place in the code.
      if (found) return found.value as Promise<T>;
      const value = read();
      kept.set(name, { topics, value });
      value.catch(() => kept.delete(name));
      return value;
    },
    forget: (dropped) => {
      for (const [name, { topics }] of kept) {
        if (topics.some((topic) => dropped.includes(topic))) kept.delete(name);
      }
    },
  };
}
