import {
  column,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import {
  type Answer,
  currentAnswers,
  findInputKind,
  type Input,
  outcomeTexts,
  publicViewer,
  readInputs,
  threadsTopic,
  voiceHref,
  voicesTopic,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { headings, set, states } from './datasets-text.ts';
import { entryKind, ideaKind, letterKind, listTopic, moduleName } from './model.ts';
import { statementSets } from './statements/datasets.ts';
import { moduleTexts } from './text.ts';

const kinds = [letterKind, entryKind, ideaKind];
const kindTexts = {
  [letterKind]: moduleTexts.letter,
  [entryKind]: moduleTexts.entry,
  [ideaKind]: moduleTexts.idea,
};

/** Headings of the activities; what has none any more is not shown on its page either. */
async function headingsOf(unit: Unit, inputs: readonly Input[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { kind, subject = '' } of inputs) {
    const key = `${kind}/${subject}`;
    if (found.has(key)) continue;
    const about = await findInputKind(kind)?.describe(unit, subject);
    if (about) found.set(key, about.title.ja);
  }
  return found;
}

function rowOf(input: Input, about: string, answer: Answer | undefined): DatasetRow {
  const { id, kind, title, text, receivedOn, area, state, sample } = input;
  return {
    key: id,
    cells: [
      ...[id, kind, about, title ?? null, text, receivedOn, area ?? null, state],
      ...[answer?.outcome ?? null, answer?.text ?? null, answer?.reason ?? null],
      ...[answer?.decidedOn ?? null, voiceHref(id), sample],
    ],
  };
}

const voices: DeclaredDataset = {
  ...{ slug: 'opinions', ...set, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['広聴', '意見募集'], href: '/opinions' },
  topics: [voicesTopic, threadsTopic, listTopic],
  columns: [
    column('id', 'text', headings.id),
    column('kind', 'text', headings.kind, { values: kindTexts }),
    column('about', 'text', headings.about),
    column('title', 'text', headings.title),
    column('text', 'text', headings.text),
    column('received_on', 'date', headings.receivedOn),
    column('area', 'text', headings.area),
    column('state', 'text', headings.state, { values: states }),
    column('outcome', 'text', headings.outcome, { values: outcomeTexts }),
    column('answer', 'text', headings.answer),
    column('reason', 'text', headings.reason),
    column('answered_on', 'date', headings.answeredOn),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const rows: DatasetRow[] = [];
    for await (const inputs of readInputs(unit, publicViewer, { kinds })) {
      const about = await headingsOf(unit, inputs);
      const ids = inputs.map(({ id }) => id);
      const answers = await currentAnswers(unit, ids);
      for (const input of inputs) {
        const heading = about.get(`${input.kind}/${input.subject ?? ''}`);
        if (heading !== undefined) rows.push(rowOf(input, heading, answers.get(input.id)));
      }
    }
    return rows;
  }),
};

export const opinionDatasets: DatasetSource = fixedSets(moduleName, voices, ...statementSets);
