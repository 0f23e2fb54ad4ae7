import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocation.ts';
import { type DrawableRow, drawRows, layerKey, layerOf } from './draw.ts';

describe('a sample is shared out', () => {
  it.each([
    // Largest remainders: 10 × 47/100 = 4.7, 1.6, 1.58 …
    [[47, 16, 15, 22], 10, 0, [5, 2, 1, 2]],
    [[1, 1, 1], 2, 0, [1, 1, 0]],
    [[100, 0], 5, 0, [5, 0]],
    [[990, 10], 100, 5, [95, 5]],
    [[990, 3], 100, 5, [97, 3]],
    [[5, 5], 10, 0, [5, 5]],
    [[], 0, 0, []],
  ])('%j, %i people, at least %i', (people, size, minimum, expected) =>
    expect(allocate(people, size, minimum)).toEqual(expected),
  );

  it.each([
    [[5, 5], 11, 0],
    [[100, 100, 100], 10, 4],
  ])('unless it cannot be: %j, %i people, at least %i', (people, size, minimum) =>
    expect(allocate(people, size, minimum)).toBeUndefined(),
  );

  it('to the last person, never more than there are, never less than the minimum', () => {
    const towns = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(towns, fc.nat(5000), fc.nat(8), (people, size, minimum) => {
        const drawn = allocate(people, size, minimum);
        const all = people.reduce((sum, one) => sum + one, 0);
        if (!drawn) return;
        expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(size);
        for (const [place, count] of people.entries()) {
          const own = drawn[place] ?? 0;
          expect(own).toBeLessThanOrEqual(count);
          expect(own).toBeGreaterThanOrEqual(Math.min(minimum, count));
          // Without a minimum nobody is further from the exact share than one person.
          if (minimum === 0) expect(Math.abs(own - (size * count) / all)).toBeLessThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const rows: DrawableRow[] = Array.from({ length: 400 }, (_, place) => ({
  row: place + 2,
  stratum: { area: place % 3 === 0 ? 'a' : 'b', age: '30-39', sex: place % 2 ? 'male' : 'female' },
}));

describe('a draw', () => {
  const wanted = new Map([
    ['a//', 7],
    ['b//', 11],
  ]);
  const draw = (seed: string) => drawRows(rows, { seed, by: ['area'] }, wanted);

  it('takes of each stratum what was shared out, and the same people for the same seed', () => {
    const drawn = draw('2026');
    const inA = drawn.filter((row) => rows[row - 2]?.stratum.area === 'a');
    expect([drawn.length, inA.length]).toEqual([18, 7]);
    expect(draw('2026')).toEqual(drawn);
    expect(drawRows([...rows].reverse(), { seed: '2026', by: ['area'] }, wanted)).toEqual(drawn);
    expect(draw('2027')).not.toEqual(drawn);
  });

  it('can be repeated by the sentence in the manifest alone', () => {
    const lots = rows
      .filter(({ stratum }) => stratum.area === 'a')
      .map(({ row }) => ({ row, lot: createHash('sha256').update(`2026:${row}`).digest('hex') }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1));
    const byHand = lots.slice(0, 7).map(({ row }) => row);
    const drawn = draw('2026').filter((row) => rows[row - 2]?.stratum.area === 'a');
    expect(new Set(drawn)).toEqual(new Set(byHand));
  });

  it('gives everybody the same chance', () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 300; seed += 1) {
      for (const row of draw(String(seed))) times.set(row, (times.get(row) ?? 0) + 1);
    }
    const inA = rows.filter(({ stratum }) => stratum.area === 'a');
    const expected = (300 * 7) / inA.length;
    const chi = inA.reduce((sum, { row }) => sum + ((times.get(row) ?? 0) - expected) ** 2, 0);
    // Chi-square with 133 degrees of freedom: below 190 but in one of a thousand.
    expect(chi / expected).toBeLessThan(190);
  });
});

it('layers by what is chosen only', () => {
  const stratum = { area: 'a', age: '30-39', sex: 'male' } as const;
  expect(layerKey(layerOf(stratum, ['sex', 'area']))).toBe('a//male');
  expect(layerKey(layerOf(stratum, []))).toBe('//');
});
