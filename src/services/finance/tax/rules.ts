import { type Item, itemsOfGroup } from '../settlements/items.ts';
import { type Amounts, sumOfGroup } from '../settlements/rules.ts';

export interface Share {
  readonly item: Item;
  /** In yen, of the whole town. */
  readonly amount: bigint;
  /** In whole yen, of the tax that was asked about. */
  readonly part: number;
}

/** Most that somebody may ask about, in yen. */
export const largestTax = 100_000_000;

/**
 * A tax split as the town spends: every yen goes somewhere, so the yen that rounding leaves go to the
 * parts that lost most (largest remainder).
 *
 * @param tax in whole yen.
 */
export function splitTax(tax: number, amounts: Amounts): Share[] {
  const whole = sumOfGroup(amounts, 'purpose');
  if (whole <= 0n) return [];
  const exact = itemsOfGroup('purpose').flatMap((item) => {
    const amount = amounts.get(item.code) ?? 0n;
    return amount > 0n ? [{ item, amount, weight: BigInt(tax) * amount }] : [];
  });
  const floors = exact.map((one) => ({ ...one, part: Number(one.weight / whole) }));
  const left = tax - floors.reduce((sum, { part }) => sum + part, 0);
  const lucky = new Set(
    [...floors]
      .sort((a, b) => Number((b.weight % whole) - (a.weight % whole)))
      .slice(0, left)
      .map(({ item }) => item.code),
  );
  return floors
    .map(({ item, amount, part }) => ({
      item,
      amount,
      part: part + (lucky.has(item.code) ? 1 : 0),
    }))
    .sort((a, b) => Number(b.amount - a.amount));
}
