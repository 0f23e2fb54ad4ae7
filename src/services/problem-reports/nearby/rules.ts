import type { Bounds, Point } from '../model.ts';

/** Mean radius of the earth (IUGG), metres. */
const earth = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points along the ground (haversine; within 0.5 % of the ellipsoid). */
export function metresBetween(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const across =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(across)));
}

/** A rectangle that holds every point within `metres`; an index can find what lies in it. */
export function boxAround({ latitude, longitude }: Point, metres: number): Bounds {
  const north = (metres / earth) * (180 / Math.PI);
  const shrink = Math.max(Math.cos(radians(Math.abs(latitude) + north)), 1e-6);
  const east = north / shrink;
  return {
    ...{ south: latitude - north, north: latitude + north },
    ...{ west: longitude - east, east: longitude + east },
  };
}

export function inside({ latitude, longitude }: Point, bounds: Bounds): boolean {
  const { south, west, north, east } = bounds;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Around a landmark nobody knows the spot any better, in metres. */
const aroundLandmark = 300;

/** How far a report of the same problem may lie from where somebody says it is, in metres. */
export function searchRadius(nearMetres: number, approximate: boolean): number {
  return approximate ? Math.max(nearMetres, aroundLandmark) : nearMetres;
}

interface Placed {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly approximate: boolean;
}

export interface Near<Row> {
  readonly row: Row;
  /** Whole metres. */
  readonly metres: number;
}

/** Those that may be the same problem, the nearest first; at most `most`. */
export function nearest<Row extends Placed>(
  rows: readonly Row[],
  from: Point & { readonly approximate: boolean },
  { nearMetres, most }: { readonly nearMetres: number; readonly most: number },
): Near<Row>[] {
  return rows
    .flatMap((row) => {
      const { latitude, longitude } = row;
      if (latitude === null || longitude === null) return [];
      const metres = Math.round(metresBetween(from, { latitude, longitude }));
      const radius = searchRadius(nearMetres, from.approximate || row.approximate);
      return metres <= radius ? [{ row, metres }] : [];
    })
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most);
}
