import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { hrefOf, moduleName, pageTopic } from '../model.ts';
import { headings, set } from './datasets-text.ts';
import { listPublic } from './queries.ts';

const issues: DeclaredDataset = {
  ...{ slug: 'magazine-issues', ...set, theme: 'gove', frequency: 'monthly' },
  ...{ keywords: ['広報'], href: '/magazine', topics: [pageTopic] },
  columns: [
    column('number', 'integer', headings.number),
    column('month', 'text', headings.month),
    column('title', 'text', headings.title),
    column('lead', 'text', headings.lead),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listPublic(unit)).map((issue) => ({
      key: issue.slug,
      cells: [
        ...[issue.number, issue.month, issue.title, issue.lead || null],
        ...[hrefOf(issue), issue.sample],
      ],
    })),
  ),
};

export const magazineDatasets: DatasetSource = fixedSets(moduleName, issues);
