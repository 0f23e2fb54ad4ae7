import {
  type DatasetRow,
  type OpenDataset,
  type Point,
  placeOf,
} from '#engines/datasets/contract.ts';

/** Most points of one map; more would be drawn on each other anyway. */
export const mostPoints = 5000;

/** Column that names a place: the first whose name says so, or the first of words. */
function namePlace({ entry: { columns } }: Pick<OpenDataset, 'entry'>): number {
  const named = columns.findIndex(({ title }) => /^名称$|名$|名称/.test(title.ja));
  return named >= 0 ? named : columns.findIndex(({ type }) => type === 'text');
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
