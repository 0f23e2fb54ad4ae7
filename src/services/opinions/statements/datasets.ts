import {
  type Cell,
  column,
  type DatasetRow,
  type DeclaredDataset,
  datasetTopic,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Consultation, listPublished } from '../consultations/queries.ts';
import { listTopic } from '../model.ts';
import { headings, sets, writers } from './datasets-text.ts';
import { told, writtenBy } from './export.ts';
import { type Counts, pagesOf } from './model.ts';
import { findGrouping, readPublic } from './queries.ts';
import { groupLetter } from './result-text.ts';

/** Consultations are a few a year. */
const most = 1000;

async function listConversations(unit: Unit): Promise<Consultation[]> {
  return (await listPublished(unit, most)).filter(({ form }) => form === 'statements');
}

const cellsOf = (says: Counts | undefined): Cell[] => {
  const counts = told(says);
  return [counts?.agree ?? null, counts?.disagree ?? null, counts?.pass ?? null];
};
const keyOf = ({ slug }: Consultation, number: number, more = '') =>
  `${slug} ${String(number).padStart(5, '0')}${more}`;
const linkOf = ({ slug, sample }: Consultation): Cell[] => [pagesOf(slug).results, sample];

async function statementRows(unit: Unit, consultation: Consultation): Promise<DatasetRow[]> {
  const statements = await readPublic(unit, consultation.id);
  return statements.map((statement) => {
    const { number, seed, input } = statement;
    return {
      key: keyOf(consultation, number),
      cells: [
        ...[consultation.title, number, input.text, writtenBy(seed), input.receivedOn],
        ...[...cellsOf(statement), ...linkOf(consultation)],
      ],
    };
  });
}

/** What groups say of statements that everybody reads now, whatever was read when they were formed. */
async function groupRows(unit: Unit, consultation: Consultation): Promise<DatasetRow[]> {
  const grouping = (await findGrouping(unit, consultation.id))?.grouping;
  if (!grouping) return [];
  const of = new Map(grouping.statements.map(({ number, groups }) => [number, groups]));
  const statements = await readPublic(unit, consultation.id);
  return statements.flatMap(({ number, input }) =>
    grouping.groups.map(({ people }, index) => ({
      key: keyOf(consultation, number, ` ${index}`),
      cells: [
        ...[consultation.title, number, input.text, groupLetter(index), people],
        ...[...cellsOf(of.get(number)?.[index]), ...linkOf(consultation)],
      ],
    })),
  );
}

const rowsOfAll = (read: typeof statementRows) =>
  rowsFrom(async (unit) => {
    const rows: DatasetRow[] = [];
    for (const consultation of await listConversations(unit)) {
      rows.push(...(await read(unit, consultation)));
    }
    return rows;
  });

const shared = {
  ...({ theme: 'gove', frequency: 'continuous', href: '/opinions' } as const),
  ...{ keywords: ['広聴', '意見募集', '熟議'], topics: [listTopic, voicesTopic] },
};
const answerColumns = [
  column('agree', 'integer', headings.agree),
  column('disagree', 'integer', headings.disagree),
  column('pass', 'integer', headings.pass),
  column('path', 'text', headings.path),
  column('sample', 'boolean', headings.sample),
];

const statements: DeclaredDataset = {
  ...{ ...shared, slug: 'opinion-statements', ...sets.statements },
  columns: [
    column('about', 'text', headings.about),
    column('number', 'integer', headings.number),
    column('text', 'text', headings.text),
    column('written_by', 'text', headings.writtenBy, { values: writers }),
    column('received_on', 'date', headings.receivedOn),
    ...answerColumns,
  ],
  rows: rowsOfAll(statementRows),
};

const groups: DeclaredDataset = {
  ...{ ...shared, slug: 'opinion-groups', ...sets.groups },
  columns: [
    column('about', 'text', headings.about),
    column('number', 'integer', headings.number),
    column('text', 'text', headings.text),
    column('group', 'text', headings.group),
    column('people', 'integer', headings.people),
    ...answerColumns,
  ],
  rows: rowsOfAll(groupRows),
};

/** みんなの意見の地図 as open data: sums, never who said what. */
export const statementSets: readonly DeclaredDataset[] = [statements, groups];

/** Topics of the pages that show these sets, for whoever counts votes anew. */
export const statementSetTopics: readonly string[] = statementSets.map(({ slug }) =>
  datasetTopic(slug),
);
