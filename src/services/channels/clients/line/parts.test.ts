import { describe, expect, it } from 'vitest';
import { partsOf } from './client.ts';

const people = (count: number) => Array.from({ length: count }, (_, index) => `U${index}`);

describe('the parts of a multicast', () => {
  it.each([0, 1, 250, 251, 5000, 20_000])(
    'hold %i people, each once, at most 500 together',
    (count) => {
      const parts = partsOf(people(count), count);
      expect(new Set(parts.flat()).size).toBe(count);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(500);
    },
  );

  it('move nobody when somebody leaves', () => {
    const placeOf = (ids: string[]) =>
      new Map(partsOf(ids, ids.length).flatMap((part, index) => part.map((id) => [id, index])));
    const before = placeOf(people(900));
    const after = placeOf(people(900).filter((id) => id !== 'U7'));
    expect([...after].every(([id, index]) => before.get(id) === index)).toBe(true);
  });
});
