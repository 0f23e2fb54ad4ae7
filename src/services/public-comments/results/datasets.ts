import {
  column,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Call, listAnnounced } from '../calls/queries.ts';
import { listTopic, moduleName, publicHref, resultsHref } from '../model.ts';
import { conclusionTexts, reflectionTexts } from '../text.ts';
import { answers, calls, headings } from './datasets-text.ts';
import { findPublished, type Published } from './queries.ts';

interface Told {
  readonly call: Call;
  readonly result: Published | undefined;
}

/** Announced calls, with the results that everybody reads. */
async function readTold(unit: Unit): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const call of await listAnnounced(unit)) {
    const result = call.answeredOn ? await findPublished(unit, call.id) : undefined;
    told.push({ call, result });
  }
  return told;
}

const topics = [listTopic];

const callSet: DeclaredDataset = {
  ...{ slug: 'public-comments', ...calls, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['パブリックコメント', '意見公募'], href: '/participate', topics },
  columns: [
    column('id', 'text', headings.id),
    column('title', 'text', headings.call),
    column('opens_on', 'date', headings.opensOn),
    column('closes_on', 'date', headings.closesOn),
    column('legal_basis', 'text', headings.legalBasis),
    column('people', 'integer', headings.people),
    column('comments', 'integer', headings.comments),
    column('conclusion', 'text', headings.conclusion),
    column('answered_on', 'date', headings.answeredOn),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await readTold(unit)).map(({ call, result }) => ({
      key: call.slug,
      cells: [
        ...[call.slug, call.title, call.opensOn, call.closesOn, call.legalBasis || null],
        // How many came is told with the result.
        ...[result?.table.numbers.people ?? null, result?.table.numbers.comments ?? null],
        result ? conclusionTexts[result.table.conclusion].ja : null,
        ...[call.answeredOn, publicHref(call), call.sample],
      ],
    })),
  ),
};

const rowsOf = ({ call, result }: Told): DatasetRow[] =>
  (result?.table.rows ?? []).map((row) => ({
    key: `${call.slug} ${String(row.number).padStart(5, '0')}`,
    cells: [
      ...[call.slug, call.title, row.number, row.section || null, row.summary, row.view],
      ...[reflectionTexts[row.reflection].ja, row.before || null, row.after || null],
      ...[resultsHref(call), call.sample],
    ],
  }));

const answerSet: DeclaredDataset = {
  ...{ slug: 'public-comment-answers', ...answers, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['パブリックコメント', '意見公募'], href: '/participate', topics },
  columns: [
    column('call', 'text', headings.id),
    column('title', 'text', headings.call),
    column('number', 'integer', headings.number),
    column('section', 'text', headings.section),
    column('summary', 'text', headings.summary),
    column('view', 'text', headings.view),
    column('reflection', 'text', headings.reflection),
    column('before', 'text', headings.before),
    column('after', 'text', headings.after),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => (await readTold(unit)).flatMap(rowsOf)),
};

export const commentDatasets: DatasetSource = fixedSets(moduleName, callSet, answerSet);
