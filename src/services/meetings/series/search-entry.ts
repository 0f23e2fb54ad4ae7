import { indexEntry, type SearchEntry, type SearchSource } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { moduleName, seriesHref } from '../model.ts';
import { names } from '../text.ts';
import { listSeries, type SeriesRow } from './queries.ts';

function entryOf({
  id,
  slug,
  title,
  summary,
  topics,
  departmentId,
  createdAt,
}: SeriesRow): SearchEntry {
  return {
    ...{ id, kind: 'meeting-series', href: seriesHref(slug), title, body: summary },
    ...{ topics, departmentId, day: dayInTokyo(createdAt) },
  };
}

/** Meetings and minutes are found through the register of published items; series are found here. */
export const searchSource: SearchSource = {
  name: moduleName,
  kinds: { 'meeting-series': names.series },
  async *entries(unit) {
    const rows = await listSeries(unit);
    if (rows.length > 0) yield rows.map(entryOf);
  },
};

export async function findable(unit: Unit, row: SeriesRow): Promise<void> {
  await indexEntry(unit, moduleName, entryOf(row));
}
