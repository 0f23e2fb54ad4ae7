import {
  column,
  type DatasetRow,
  type DeclaredDataset,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { financeTopic } from '../model.ts';
import { datasetTexts as texts } from './dataset-text.ts';
import { outlookHref } from './model.ts';
import { findOutlook } from './queries.ts';
import { sheetTexts } from './sheet-text.ts';
import { resultRows } from './sheets.ts';

const { headings } = sheetTexts;

/** The newest outlook by year, case, figure and quantile; older ones are files of their own pages. */
export const outlookDataset: DeclaredDataset = {
  ...{ slug: 'outlook', title: texts.title, description: texts.is },
  ...{ theme: 'econ', frequency: 'annual', keywords: ['中長期財政計画', '見通し', '財政'] },
  ...{ href: outlookHref, topics: [financeTopic] },
  columns: [
    column('case', 'text', headings.scenario),
    column('case_name', 'text', headings.name),
    column('fiscal_year', 'integer', headings.year),
    column('figure', 'text', headings.figure),
    column('figure_name', 'text', headings.figureName),
    column('unit', 'text', headings.unit),
    column('quantile', 'text', headings.quantile),
    column('value', 'number', headings.value),
    column('outlook', 'integer', headings.number),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const outlook = await findOutlook(unit);
    if (!outlook) return [];
    const { number, sample } = outlook;
    return resultRows(outlook).map(
      ({ key, cells }): DatasetRow => ({ key, cells: [...cells, number, sample] }),
    );
  }),
};
