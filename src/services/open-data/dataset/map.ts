import {
  type DatasetRow,
  type OpenDataset,
  type Point,
  placeOf,
} from '#engines/datasets/contract.ts';

/** Most points of one map; more would be drawn on each other anyway. */
export const mostPoints = 5000;

/** Column that names a place: 名称, else one whose name ends like a name, else the first of words. */
function namePlace({ entry: { columns } }: Pick<OpenDataset, 'entry'>): number {
  const plain = columns.findIndex(({ title }) => title.ja === '名称');
  const named = columns.findIndex(({ title }) => /名称$|題名$|名$/.test(title.ja));
  if (plain >= 0 || named >= 0) return plain >= 0 ? plain : named;
  return columns.findIndex(({ name, type }) => type === 'text' && !/^id$/i.test(name));
}

/** Names of the columns that a map needs. */
export function pointColumns(set: Pick<OpenDataset, 'entry'>): readonly string[] {
  const { columns } = set.entry;
  const place = placeOf(columns);
  const places = place ? [place.latitude, place.longitude, namePlace(set)] : [];
  return places.flatMap((at) => columns[at]?.name ?? []);
}

/** Rows that have a position, with their names. */
export function pointsOf(set: Pick<OpenDataset, 'entry'>, rows: readonly DatasetRow[]): Point[] {
  const place = placeOf(set.entry.columns);
  const name = namePlace(set);
  if (!place) return [];
  return rows.flatMap(({ key, cells }) => {
    const latitude = cells[place.latitude];
    const longitude = cells[place.longitude];
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [{ key, label: String(cells[name] ?? key), latitude, longitude }];
  });
}
