import {
  column,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import { headings, set } from './datasets-text.ts';
import { home, listTopic, moduleName, reportHref } from './model.ts';
import { readAllShown, type ShownReport } from './reports/queries.ts';

function rowOf({ report, input }: ShownReport): DatasetRow {
  const { id, category, status, area, latitude, longitude, approximate, followers } = report;
  return {
    key: id,
    cells: [
      ...[id, category, status, input.title ?? null, input.text, area, latitude, longitude],
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
    column('status', 'text', headings.status),
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
    const rows: DatasetRow[] = [];
    for await (const page of readAllShown(unit, {})) rows.push(...page.map(rowOf));
    return rows;
  }),
};

export const problemDatasets: DatasetSource = fixedSets(moduleName, reports);
