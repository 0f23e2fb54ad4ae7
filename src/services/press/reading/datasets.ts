import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { hrefOf, moduleName, pageTopic } from '../model.ts';
import { listPublished } from '../releases/queries.ts';
import { headings, set } from './datasets-text.ts';

const dayOf = (moment: Date | null) => (moment ? dayInTokyo(moment) : null);

const releases: DeclaredDataset = {
  ...{ slug: 'press-releases', ...set, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['報道発表', '広報'], href: '/press', topics: [pageTopic, 'organisation'] },
  columns: [
    column('id', 'text', headings.id),
    column('number', 'text', headings.number),
    column('title', 'text', headings.title),
    column('title_en', 'text', headings.titleEn),
    column('summary', 'text', headings.summary),
    column('published_on', 'date', headings.publishedOn),
    column('revised_on', 'date', headings.revisedOn),
    column('section', 'text', headings.section),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const published = await listPublished(unit);
    const sections = await findDepartments(
      unit,
      published.map(({ departmentId }) => departmentId),
    );
    return published.map(({ id, fiscalYear, number, ...release }) => ({
      key: id,
      cells: [
        ...[id, number === null ? null : `${fiscalYear}-${number}`],
        ...[release.title, release.titleEn || null, release.summary],
        ...[dayOf(release.publishedAt), dayOf(release.revisedAt)],
        ...[sections.get(release.departmentId)?.name.ja ?? null, hrefOf(id), release.sample],
      ],
    }));
  }),
};

export const pressDatasets: DatasetSource = fixedSets(moduleName, releases);
