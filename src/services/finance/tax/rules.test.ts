import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOfGroup } from '../settlements/items.ts';
import { splitTax } from './rules.ts';

const purposes = itemsOfGroup('purpose').map(({ code }) => code);

describe('the use of a tax', () => {
  it('follows what the town spends, largest first', () => {
    const amounts = new Map([
      ['purpose.welfare', 500n],
      ['purpose.education', 300n],
      ['purpose.works', 200n],
    ]);
    expect(splitTax(10_000, amounts).map(({ item, part }) => [item.code, part])).toEqual([
      ['purpose.welfare', 5000],
      ['purpose.education', 3000],
      ['purpose.works', 2000],
    ]);
    expect(splitTax(10_000, new Map())).toEqual([]);
  });

  it('loses no yen', () => {
    const spent = fc.dictionary(fc.constantFrom(...purposes), fc.bigInt(0n, 10n ** 12n));
    fc.assert(
      fc.property(spent, fc.integer({ min: 0, max: 10 ** 8 }), (dictionary, tax) => {
        const shares = splitTax(tax, new Map(Object.entries(dictionary)));
        const sum = shares.reduce((all, { part }) => all + part, 0);
        expect(sum).toBe(shares.length === 0 ? 0 : tax);
        expect(shares.every(({ part }) => part >= 0)).toBe(true);
      }),
    );
  });
});
