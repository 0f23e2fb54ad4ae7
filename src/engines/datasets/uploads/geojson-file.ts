import { AppError } from '#platform/errors.ts';
import { refusals } from './text.ts';

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function featureOf(value: unknown): Feature {
  if (!isRecord(value)) throw new AppError('rule-violation', refusals.noGeoJson);
  const { properties, geometry } = value;
  return {
    properties: isRecord(properties) ? properties : {},
    geometry: isRecord(geometry) ? geometry : null,
  };
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const latitude = '緯度';
const longitude = '経度';

function positionOf({ geometry }: Feature): readonly [string, string] {
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) {
    return ['', ''];
  }
  const [east, north] = geometry.coordinates as unknown[];
  return [cellOf(north), cellOf(east)];
}

/**
 * Features of points as a table: properties, latitude, longitude (RFC 7946; WGS 84).
 * @throws AppError `rule-violation` for what is no collection of features
 */
export function readGeoJsonRows(text: string): string[][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new AppError('rule-violation', refusals.noGeoJson);
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.features)) {
    throw new AppError('rule-violation', refusals.noGeoJson);
  }
  const features = parsed.features.map(featureOf);
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const own = names.filter((name) => name !== latitude && name !== longitude);
  const rows = features.map((feature) => [
    ...own.map((name) => cellOf(feature.properties[name])),
    ...positionOf(feature),
  ]);
  return [[...own, latitude, longitude], ...rows];
}
