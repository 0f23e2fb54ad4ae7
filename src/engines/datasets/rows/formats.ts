import { csvRows } from '#platform/delimited.ts';
import type { Cell, Column, DatasetRow } from '../model.ts';

export const formats = ['csv', 'json', 'geojson'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
} as const satisfies Record<Format, string>;

/** Where the coordinates are; undefined for a set without a place. */
export function placeOf(
  columns: readonly Column[],
): { readonly latitude: number; readonly longitude: number } | undefined {
  const latitude = columns.findIndex(({ type }) => type === 'latitude');
  const longitude = columns.findIndex(({ type }) => type === 'longitude');
  return latitude < 0 || longitude < 0 ? undefined : { latitude, longitude };
}

/** Formats in which a set can be had: GeoJSON needs coordinates. */
export function formatsOf(columns: readonly Column[]): readonly Format[] {
  return placeOf(columns) ? formats : ['csv', 'json'];
}

export function rowObject(columns: readonly Column[], row: DatasetRow): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row.cells[index] ?? null]));
}

function feature(columns: readonly Column[], row: DatasetRow): object {
  const place = placeOf(columns);
  const at = (index: number | undefined): number | undefined => {
    const cell = index === undefined ? null : row.cells[index];
    return cell === null || cell === undefined || cell === '' ? undefined : Number(cell);
  };
  const longitude = at(place?.longitude);
  const latitude = at(place?.latitude);
  // RFC 7946, 3.2: a thing without a place has the geometry null. Longitude comes first (3.1.1).
  const geometry =
    longitude === undefined || latitude === undefined
      ? null
      : { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', id: row.key, geometry, properties: rowObject(columns, row) };
}

interface Shape {
  readonly head: string;
  readonly line: (row: DatasetRow) => string;
  readonly between: string;
  readonly tail: string;
}

function shapeOf(format: Format, columns: readonly Column[]): Shape {
  if (format === 'csv') {
    const head = `\uFEFF${csvRows([columns.map(({ title }) => title.ja)])}`;
    const cellOf = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : `${cell ?? ''}`);
    const line = ({ cells }: DatasetRow) => csvRows([columns.map((_, at) => cellOf(cells[at]))]);
    return { head, line, between: '', tail: '' };
  }
  if (format === 'json') {
    const line = (row: DatasetRow) => JSON.stringify(rowObject(columns, row));
    return { head: '[', line, between: ',\n', tail: ']\n' };
  }
  const line = (row: DatasetRow) => JSON.stringify(feature(columns, row));
  return {
    ...{ head: '{"type":"FeatureCollection","features":[', line },
    ...{ between: ',\n', tail: ']}\n' },
  };
}

/** A set as text, piece by piece, while its rows are read. Cells that a spreadsheet would run stay text. */
export async function* written(
  format: Format,
  columns: readonly Column[],
  pages: AsyncIterable<readonly DatasetRow[]> | Iterable<readonly DatasetRow[]>,
): AsyncGenerator<string> {
  const { head, line, between, tail } = shapeOf(format, columns);
  let first = true;
  yield head;
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield (first ? '' : between) + rows.map(line).join(between);
    first = false;
  }
  yield tail;
}
