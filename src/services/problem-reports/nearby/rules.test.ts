import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, inside, metresBetween, nearest, searchRadius } from './rules.ts';

const station = { latitude: 36.654, longitude: 138.3118 };

describe('metres between two points', () => {
  it.each([
    ['the same point', station, station, 0],
    ['a thousandth of a degree north', station, { latitude: 36.655, longitude: 138.3118 }, 111],
    ['a thousandth of a degree east', station, { latitude: 36.654, longitude: 138.3128 }, 89],
    ['Suzaka to Nagano station', station, { latitude: 36.6433, longitude: 138.1887 }, 11_046],
    [
      'across the date line',
      { latitude: 0, longitude: 179.9995 },
      { latitude: 0, longitude: -179.9995 },
      111,
    ],
    ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015_114],
  ])('%s', (_what, a, b, metres) => {
    expect(Math.round(metresBetween(a, b))).toBe(metres);
    expect(Math.round(metresBetween(b, a))).toBe(metres);
  });

  it('a box around a point holds everything within the distance, so that the index loses nothing', () => {
    const point = fc.record({
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
      longitude: fc.double({ min: -170, max: 170, noNaN: true }),
    });
    const step = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(
        point,
        step,
        step,
        fc.integer({ min: 1, max: 1000 }),
        (from, north, east, metres) => {
          const to = { latitude: from.latitude + north, longitude: from.longitude + east };
          const near = metresBetween(from, to) <= metres;
          expect(!near || inside(to, boxAround(from, metres))).toBe(true);
        },
      ),
    );
  });
});

describe('what may be the same problem', () => {
  const at = (metresNorth: number, approximate = false) => ({
    latitude: station.latitude + metresNorth / 111_195,
    longitude: station.longitude,
    approximate,
  });
  const exact = { ...station, approximate: false };

  it.each([
    ['within the distance of its category', exact, at(29), [29]],
    ['beyond it', exact, at(31), []],
    ['told by a landmark, farther away', { ...station, approximate: true }, at(250), [250]],
    ['the other one told by a landmark', exact, at(250, true), [250]],
    ['too far for a landmark, too', { ...station, approximate: true }, at(320, true), []],
    ['without a point', exact, { latitude: null, longitude: null, approximate: false }, []],
  ])('%s', (_what, from, other, found) => {
    const near = nearest([other], from, { nearMetres: 30, most: 5 });
    expect(near.map(({ metres }) => metres)).toEqual(found);
  });

  it('is told nearest first, and not more than people read', () => {
    const rows = [20, 5, 25, 10].map((metres) => at(metres));
    const near = nearest(rows, exact, { nearMetres: 30, most: 3 });
    expect(near.map(({ metres }) => metres)).toEqual([5, 10, 20]);
    expect(searchRadius(500, true)).toBe(500);
  });
});
