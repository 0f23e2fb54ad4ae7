import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { listProcedures } from './catalogue/queries.ts';
import { headings, set } from './datasets-text.ts';
import { topicTexts } from './text.ts';

const procedures: DeclaredDataset = {
  ...{ slug: 'procedures', ...set, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['行政手続', 'オンライン申請'], href: '/procedures', topics: ['procedures'] },
  columns: [
    column('id', 'text', headings.id),
    column('name', 'text', headings.name),
    column('topic', 'text', headings.topic),
    column('section', 'text', headings.section),
    column('summary', 'text', headings.summary),
    column('who', 'text', headings.who),
    column('online', 'boolean', headings.online),
    column('promoted', 'boolean', headings.promoted),
    column('performed', 'boolean', headings.performed),
    column('processing_days', 'integer', headings.days),
    column('legal_basis', 'text', headings.legalBasis),
    column('path', 'text', headings.href),
  ],
  rows: rowsFrom(async (unit) =>
    (await listProcedures(unit)).map((one) => ({
      key: one.id,
      cells: [
        ...[one.id, one.name.ja, topicTexts[one.topic].ja, one.department?.name.ja ?? null],
        ...[one.details.summary.ja, one.details.who.ja],
        ...[one.online, one.promotedId !== undefined, one.performed],
        ...[one.details.processing?.days ?? null, one.details.legalBasis.ja],
        `/procedures/${one.id}`,
      ],
    })),
  ),
};

export const procedureDatasets: DatasetSource = fixedSets('procedures', procedures);
