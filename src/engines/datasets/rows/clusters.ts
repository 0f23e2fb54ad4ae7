/** West, south, east, north in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Point {
  readonly key: string;
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Points of one field of the grid, at their middle. */
export interface Cluster {
  readonly points: readonly Point[];
  readonly latitude: number;
  readonly longitude: number;
  readonly box: Box;
}

const grid = { across: 10, up: 8 } as const;
/** About 200 metres: a single place is not shown with the whole screen for itself. */
const leastSpan = 0.002;

/** The smallest box around points, with a margin; undefined without points. */
export function boxAround(points: readonly Pick<Point, 'latitude' | 'longitude'>[]) {
  const [first] = points;
  if (!first) return undefined;
  let [west, south, east, north] = [
    ...[first.longitude, first.latitude],
    ...[first.longitude, first.latitude],
  ] as [number, number, number, number];
  for (const { latitude, longitude } of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const margin = (span: number) => Math.max(span * 0.08, leastSpan / 2);
  const [wide, high] = [margin(east - west), margin(north - south)];
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}

const middle = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Points that would lie on each other, put together by a grid over the box. */
export function clusterPoints(points: readonly Point[], box: Box): readonly Cluster[] {
  const wide = (box.east - box.west) / grid.across;
  const high = (box.north - box.south) / grid.up;
  const fields = new Map<string, Point[]>();
  for (const point of points) {
    const x = Math.floor((point.longitude - box.west) / wide);
    const y = Math.floor((point.latitude - box.south) / high);
    if (x < 0 || y < 0 || x > grid.across || y > grid.up) continue;
    const key = `${x} ${y}`;
    fields.set(key, [...(fields.get(key) ?? []), point]);
  }
  return [...fields.values()].map((inside) => ({
    points: inside,
    latitude: middle(inside.map(({ latitude }) => latitude)),
    longitude: middle(inside.map(({ longitude }) => longitude)),
    box: boxAround(inside) ?? box,
  }));
}

/** `west,south,east,north`; undefined for what is no box. */
export function boxOf(value: string | null | undefined): Box | undefined {
  const [west = 0, south = 0, east = 0, north = 0] = (value ?? '').split(',').map(Number);
  const numbers = [west, south, east, north];
  const isBox = (value ?? '').split(',').length === 4 && numbers.every(Number.isFinite);
  return isBox && west < east && south < north ? { west, south, east, north } : undefined;
}

export const boxText = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(',');
