import {
  column,
  type DatasetRow,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { budgetDataset } from './budget/datasets.ts';
import { datasetTexts as texts } from './datasets-text.ts';
import { financeHref, financeTopic, ratiosHref, similarHref } from './model.ts';
import { outlookDataset, outlookResultsDataset } from './outlook/datasets.ts';
import { booksOf } from './ratios/books.ts';
import { toNumber } from './ratios/fraction.ts';
import { ratioTexts } from './ratios/text.ts';
import { valueText } from './ratios/values.ts';
import { findItem } from './settlements/items.ts';
import { listPublished } from './settlements/queries.ts';
import { groupTexts } from './settlements/table-text.ts';
import { findFigure } from './similar/figures.ts';
import { listSimilarYears } from './similar/queries.ts';

const { headings } = texts;

const settlement: DeclaredDataset = {
  ...{ slug: 'settlement', title: texts.settlement, description: texts.settlementIs },
  ...{ theme: 'econ', frequency: 'annual', keywords: ['決算', '財政'] },
  ...{ href: financeHref, topics: [financeTopic] },
  columns: [
    column('fiscal_year', 'integer', headings.year),
    column('code', 'text', headings.code),
    column('part', 'text', headings.part),
    column('item', 'text', headings.item),
    column('amount_yen', 'integer', headings.amount),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const published = await listPublished(unit);
    return published.flatMap(({ year, amounts, sample }) =>
      [...amounts].map(([code, amount]): DatasetRow => {
        const item = findItem(code);
        const part = item ? groupTexts[item.group].ja : '';
        return {
          key: `${year} ${code}`,
          cells: [year, code, part, item?.name.ja ?? code, Number(amount), sample],
        };
      }),
    );
  }),
};

const ratios: DeclaredDataset = {
  ...{ slug: 'financial-ratios', title: texts.ratios, description: texts.ratiosIs },
  ...{ theme: 'econ', frequency: 'annual', keywords: ['健全化判断比率', '財政'] },
  ...{ href: ratiosHref, topics: [financeTopic] },
  columns: [
    column('fiscal_year', 'integer', headings.year),
    column('id', 'text', headings.code),
    column('name', 'text', headings.ratio),
    column('value', 'number', headings.value),
    column('as_printed', 'text', headings.printed),
    column('early_threshold', 'number', headings.threshold),
    column('revival_threshold', 'number', headings.revival),
    column('threshold_from', 'text', headings.thresholdFrom),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    booksOf(await listPublished(unit)).flatMap(({ settlement: { year, sample }, ratios: states }) =>
      [...states].map(([id, { ratio, thresholds }]): DatasetRow => {
        const value = 'value' in ratio ? toNumber(ratio.value) : null;
        const [early, revival] = [thresholds?.early, thresholds?.revival].map((limit) =>
          limit ? toNumber(limit) : null,
        );
        const said = [value, valueText(id, ratio).ja];
        const limits = [early ?? null, revival ?? null, thresholds?.from ?? null];
        return {
          key: `${year} ${id}`,
          cells: [year, id, ratioTexts[id].name.ja, ...said, ...limits, sample],
        };
      }),
    ),
  ),
};

const similar: DeclaredDataset = {
  ...{ slug: 'similar-towns', title: texts.similar, description: texts.similarIs },
  ...{ theme: 'econ', frequency: 'annual', keywords: ['類似団体', '財政', '比較'] },
  ...{ href: similarHref, topics: [financeTopic] },
  columns: [
    column('fiscal_year', 'integer', headings.year),
    column('town', 'text', headings.town),
    column('class', 'text', headings.class),
    column('residents', 'integer', headings.residents),
    column('code', 'text', headings.code),
    column('figure', 'text', headings.figure),
    column('value', 'number', headings.value),
    column('source', 'text', headings.source),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listSimilarYears(unit)).flatMap(({ origin: { year, source, sample }, towns }) =>
      towns.flatMap(({ name, type, residents, figures }) =>
        Object.entries(figures).map(([id, value]): DatasetRow => {
          const figure = findFigure(id)?.name.ja ?? id;
          return {
            key: `${year} ${name} ${id}`,
            cells: [year, name, type, residents, id, figure, Number(value), source, sample],
          };
        }),
      ),
    ),
  ),
};

export const datasets = fixedSets(
  'finance',
  ...[settlement, ratios, similar, budgetDataset, outlookDataset, outlookResultsDataset],
);
