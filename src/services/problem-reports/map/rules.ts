import type { Bounds, Point } from '../model.ts';

/** From 0 to 100: a share of the map's width from the west, and of its height from the north. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** WGS 84 to the ordinate of the Mercator projection that web maps draw in. */
const mercator = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

const hundredths = (share: number): number => Math.round(share * 10_000) / 100;

/** Where a point lies on a map of these bounds; undefined for what lies outside of it. */
export function spotOf({ latitude, longitude }: Point, bounds: Bounds): Spot | undefined {
  const { south, west, north, east } = bounds;
  const x = (longitude - west) / (east - west);
  const top = mercator(north);
  const y = (top - mercator(latitude)) / (top - mercator(south));
  const within = x >= 0 && x <= 1 && y >= 0 && y <= 1;
  return within ? { x: hundredths(x), y: hundredths(y) } : undefined;
}

/** Room around points that would else stick to the border, in degrees. */
const margin = 0.004;

/** The part of the town that holds all points; the whole town where there are none. */
export function boundsOf(points: readonly Point[], town: Bounds): Bounds {
  if (points.length === 0) return town;
  const north = points.map(({ latitude }) => latitude);
  const east = points.map(({ longitude }) => longitude);
  return {
    south: Math.min(...north) - margin,
    west: Math.min(...east) - margin,
    north: Math.max(...north) + margin,
    east: Math.max(...east) + margin,
  };
}
