import {
  column,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { headings, set } from './datasets-text.ts';
import { home, listTopic, moduleName, reportHref } from './model.ts';
import { readAllShown, type ShownReport } from './reports/queries.ts';
import { findSetup } from './settings/queries.ts';
import { statusTexts } from './text.ts';

type Names = ReadonlyMap<string | null, string>;

/** The town's own words for sorts of problems and for districts, by their slugs. */
async function readNames(unit: Unit): Promise<Names> {
  const sorts = (await findSetup(unit))?.categories ?? [];
  const areas = await listAreas(unit);
  return new Map([
    ...sorts.map(({ slug, name }) => [slug, name] as const),
    ...areas.map(({ slug, name }) => [slug, name.ja] as const),
  ]);
}

function rowOf({ report, input }: ShownReport, names: Names): DatasetRow {
  const { id, category, status, area, latitude, longitude, approximate, followers } = report;
  return {
    key: id,
    cells: [
      ...[id, names.get(category) ?? category, status, input.title ?? null, input.text],
      ...[names.get(area) ?? area, latitude, longitude],
      ...[approximate, followers, report.receivedOn, report.endedOn, reportHref(id)],
      report.sample,
    ],
  };
}

const reports: DeclaredDataset = {
  ...{ slug: 'problem-reports', ...set, theme: 'tran', frequency: 'continuous' },
  ...{ keywords: ['困りごと', '道路', '公園'], href: home, topics: [listTopic, voicesTopic] },
  columns: [
    column('id', 'text', headings.id),
    column('category', 'text', headings.category),
    column('status', 'text', headings.status, { values: statusTexts }),
    column('title', 'text', headings.title),
    column('text', 'text', headings.text),
    column('area', 'text', headings.area),
    column('latitude', 'latitude', headings.latitude),
    column('longitude', 'longitude', headings.longitude),
    column('approximate', 'boolean', headings.approximate),
    column('followers', 'integer', headings.followers),
    column('received_on', 'date', headings.receivedOn),
    column('ended_on', 'date', headings.endedOn),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const names = await readNames(unit);
    const rows: DatasetRow[] = [];
    for await (const page of readAllShown(unit, {})) {
      rows.push(...page.map((shown) => rowOf(shown, names)));
    }
    return rows;
  }),
};

export const problemDatasets: DatasetSource = fixedSets(moduleName, reports);
