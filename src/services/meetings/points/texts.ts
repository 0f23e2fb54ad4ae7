import type { AnalysedText, TextCollection, TextSource } from '#engines/analysis/contract.ts';
import {
  type Input,
  type InputFilter,
  isPublic,
  readInputs,
  togetherHref,
  type Viewer,
  voiceHref,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { moduleName, questionKind, seriesHref } from '../model.ts';
import { findSeries, listSeries, type SeriesRow } from '../series/queries.ts';
import { listPoints } from './queries.ts';
import { questionsOf } from './text.ts';

const reader: Viewer = { kind: 'analysis' };
const inputsAtOnce = 500;
/** A series that goes on for decades has some thousands of questions. */
const mostTexts = 100_000;

const collectionOf = ({ id, slug, title, departmentId }: SeriesRow): TextCollection => ({
  ...{ id, title: questionsOf(title), href: seriesHref(slug), departmentId },
});

function textOf(input: Input): AnalysedText {
  const { id, text, receivedOn } = input;
  const quotable = isPublic({ ...input, shownText: text });
  return { id, text, at: receivedOn, quotable, ...(quotable && { href: voiceHref(id) }) };
}

async function* readThose(unit: Unit, filter: InputFilter): AsyncIterable<readonly AnalysedText[]> {
  const questions = { ...filter, kind: questionKind };
  for await (const page of readInputs(unit, reader, questions)) yield page.map(textOf);
}

async function idsOf(unit: Unit, seriesId: string): Promise<string[]> {
  return (await listPoints(unit, { seriesId, limit: mostTexts })).map(({ inputId }) => inputId);
}

/** The questions of a series, so that its themes can be found. */
export const textSource: TextSource = {
  owner: moduleName,
  async find(unit, collection) {
    const row = await findSeries(unit, { id: collection });
    return row && collectionOf(row);
  },
  async list(unit) {
    return (await listSeries(unit)).slice(0, 100).map(collectionOf);
  },
  async *read(unit, collection) {
    const ids = await idsOf(unit, collection);
    for (let at = 0; at < ids.length; at += inputsAtOnce) {
      yield* readThose(unit, { ids: ids.slice(at, at + inputsAtOnce) });
    }
  },
  async get(unit, collection, ids) {
    const own = new Set(await idsOf(unit, collection));
    const found: AnalysedText[] = [];
    const wanted = ids.filter((id) => own.has(id));
    for await (const page of readThose(unit, { ids: wanted })) found.push(...page);
    return found;
  },
  answering: togetherHref,
};
