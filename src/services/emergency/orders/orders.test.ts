import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Order, ordersInForce } from './queries.ts';

const districts = ['hitaki', 'inoue', 'yutaka', 'suzaka'];

/** Orders as they were given, oldest first; 0 lifts, `*` is the whole city. */
const given = fc.array(
  fc.record({
    level: fc.constantFrom(0, 3, 4, 5),
    areas: fc.oneof(
      fc.constant<string[]>(['*']),
      fc.uniqueArray(fc.constantFrom<string[]>(...districts), { minLength: 1 }),
    ),
  }),
  { maxLength: 30 },
);

const toOrder = ({ level, areas }: { level: number; areas: string[] }, index: number): Order => ({
  ...{ id: String(index), situationId: 's', hazard: 'rain', reason: '' },
  ...{ level, areas, households: null, persons: null },
  texts: { ja: '', en: '', easy: '' },
  at: new Date(index * 60_000),
});

/** What a district is told, by looking at one order after the other as people hear them. */
function lastWord(orders: readonly Order[], district: string): number {
  const heard = orders.filter(({ areas }) => areas.includes('*') || areas.includes(district));
  return heard.at(-1)?.level ?? 0;
}

/** What the page shows for a district. */
function shownFor(newestFirst: readonly Order[], district: string): number {
  const inForce = ordersInForce(newestFirst);
  const own = inForce.find(({ areas }) => areas.includes(district));
  if (own) return own.level;
  // The whole city's order holds where nothing newer was said of the district.
  const whole = inForce.find(({ areas }) => areas.includes('*'));
  const since = newestFirst.findIndex(({ areas }) => areas.includes(district));
  const city = newestFirst.findIndex(({ areas }) => areas.includes('*'));
  return whole && (since === -1 || city < since) ? whole.level : 0;
}

test('the last word on a district holds', () => {
  fc.assert(
    fc.property(given, (asked) => {
      const orders = asked.map(toOrder);
      const newestFirst = orders.toReversed();
      for (const district of districts) {
        expect(shownFor(newestFirst, district)).toBe(lastWord(orders, district));
      }
    }),
  );
});

test('every district stands in one order at most, gravest first', () => {
  fc.assert(
    fc.property(given, (asked) => {
      const inForce = ordersInForce(asked.map(toOrder).toReversed());
      const areas = inForce.flatMap((order) => order.areas);
      expect(new Set(areas).size).toBe(areas.length);
      const levels = inForce.map(({ level }) => level);
      expect(levels).toEqual(levels.toSorted((a, b) => b - a));
      expect(inForce.every((order) => order.areas.length > 0)).toBe(true);
    }),
  );
});
