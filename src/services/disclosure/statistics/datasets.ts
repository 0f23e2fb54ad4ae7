import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { statisticsTopic } from '../disposal.ts';
import { results } from '../model.ts';
import { resultTexts } from '../state-text.ts';
import { kindTexts } from '../text.ts';
import { days, headings, set } from './datasets-text.ts';
import { listFigures } from './queries.ts';

const statistics: DeclaredDataset = {
  ...{ slug: 'disclosure-requests', ...set, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['情報公開'], href: '/disclosure/statistics', topics: [statisticsTopic] },
  columns: [
    column('fiscal_year', 'integer', headings.year),
    column('kind', 'text', headings.kind, { values: kindTexts }),
    column('received', 'integer', headings.received),
    ...results.map((result) => column(result.replaceAll('-', '_'), 'integer', resultTexts[result])),
    column('open', 'integer', headings.open),
    column('mean_days', 'number', headings.meanDays, { unit: days }),
  ],
  rows: rowsFrom(async (unit) =>
    (await listFigures(unit))
      .filter(({ received }) => received > 0)
      .map(({ year, kind, received, results: counts, open, meanDays }) => ({
        key: `${year} ${kind}`,
        cells: [
          ...[year, kind, received],
          ...results.map((result) => counts[result]),
          ...[open, meanDays === undefined ? null : Math.round(meanDays * 10) / 10],
        ],
      })),
  ),
};

export const disclosureDatasets: DatasetSource = fixedSets('disclosure', statistics);
