import {
  column,
  type DatasetRow,
  type DeclaredDataset,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { financeTopic } from '../model.ts';
import { booksOf } from '../ratios/books.ts';
import { listPublished } from '../settlements/queries.ts';
import { nameOfFigure } from './charted.ts';
import { datasetTexts as texts } from './dataset-text.ts';
import { unitOfFigure } from './model/figures.ts';
import { outlookHref } from './model.ts';
import { findOutlook, listOutlooks } from './queries.ts';
import { comparedFigures } from './rules.ts';
import { sheetTexts } from './sheet-text.ts';
import { resultRows } from './sheets.ts';

const { headings } = sheetTexts;

const shared = {
  ...{ theme: 'econ', frequency: 'annual', keywords: ['中長期財政計画', '見通し', '財政'] },
  ...{ href: outlookHref, topics: [financeTopic] },
} as const satisfies Partial<DeclaredDataset>;

/** Numbers in keys sort as text: 000002 before 000010. */
const keyOf = (number: number): string => String(number).padStart(6, '0');

async function rowsOf(unit: Unit, number: number): Promise<DatasetRow[]> {
  const outlook = await findOutlook(unit, number);
  if (!outlook) return [];
  const { sample, baseYear, publishedOn } = outlook;
  return resultRows(outlook)
    .map(({ key, cells }) => ({
      key: `${keyOf(number)} ${key}`,
      cells: [...cells, number, sample, baseYear, publishedOn],
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every outlook by year, case, figure and quantile, one after the other: each is large. */
export const outlookDataset: DeclaredDataset = {
  ...{ ...shared, slug: 'outlook', title: texts.title, description: texts.is },
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
    column('base_year', 'integer', headings.baseYear),
    column('published_on', 'date', headings.publishedOn),
  ],
  rows: async (unit, { after = '', limit }) => {
    const from = Number(after.slice(0, 6));
    const entries = (await listOutlooks(unit)).filter(({ number }) => number >= from);
    const rows: DatasetRow[] = [];
    for (const { number } of entries.toSorted((a, b) => a.number - b.number)) {
      if (rows.length >= limit) break;
      rows.push(...(await rowsOf(unit, number)).filter(({ key }) => key > after));
    }
    return rows.slice(0, limit);
  },
};

/** What past outlooks expected, and what came. */
export const outlookResultsDataset: DeclaredDataset = {
  ...{ ...shared, slug: 'outlook-results', title: texts.results, description: texts.resultsAre },
  columns: [
    column('outlook', 'integer', headings.number),
    column('fiscal_year', 'integer', headings.year),
    column('figure', 'text', headings.figure),
    column('figure_name', 'text', headings.figureName),
    column('unit', 'text', headings.unit),
    column('expected', 'number', headings.expected),
    column('actual', 'number', headings.actual),
    column('error', 'number', headings.error),
    column('inside', 'boolean', headings.inside),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const books = booksOf(await listPublished(unit));
    const rows: DatasetRow[] = [];
    for (const { number } of await listOutlooks(unit)) {
      const outlook = await findOutlook(unit, number);
      for (const { figure, years } of outlook ? comparedFigures(outlook, books) : []) {
        const names = [figure, nameOfFigure(figure).ja, unitOfFigure(figure)];
        for (const { year, expected, actual, error = null, inside = null } of years) {
          const cells = [number, year, ...names, expected, actual, error, inside];
          const key = `${keyOf(number)} ${figure} ${year}`;
          rows.push({ key, cells: [...cells, outlook?.sample ?? false] });
        }
      }
    }
    return rows;
  }),
};
