/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  pick<T>(list: readonly T[]): T | undefined;
  /** An id in the form of a UUID of version 7. */
  id(): string;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => whole(16).toString(16)).join('');
  return {
    whole,
    pick: (list) => list[whole(list.length)],
    id: () => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
