import type { AnalysedText, TextCollection, TextSource } from '#engines/analysis/contract.ts';
import {
  type Input,
  type InputFilter,
  isPublic,
  readInputs,
  type Viewer,
  voiceHref,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Call, findCall, listAll } from './calls/queries.ts';
import { titleOf } from './calls/words.ts';
import { commentKind, moduleName, publicHref } from './model.ts';

const reader: Viewer = { kind: 'analysis' };

const ofCall = (call: Call): TextCollection => ({
  ...{ id: call.id, title: titleOf(call), href: publicHref(call) },
  departmentId: call.departmentId,
});

async function find(unit: Unit, collection: string): Promise<TextCollection | undefined> {
  const call = await findCall(unit, collection);
  return call?.state === 'published' ? ofCall(call) : undefined;
}

async function list(unit: Unit): Promise<TextCollection[]> {
  const { rows } = await listAll(unit, { page: 1, pageSize: 100 });
  return rows.filter(({ state }) => state === 'published').map(ofCall);
}

function textOf(input: Input): AnalysedText {
  const { id, text, receivedOn } = input;
  const quotable = isPublic({ ...input, shownText: text });
  return { id, text, at: receivedOn, quotable, ...(quotable && { href: voiceHref(id) }) };
}

async function* readThose(
  unit: Unit,
  subject: string,
  more: Pick<InputFilter, 'ids'>,
): AsyncIterable<readonly AnalysedText[]> {
  for await (const page of readInputs(unit, reader, { ...more, kind: commentKind, subject })) {
    yield page.map(textOf);
  }
}

async function get(unit: Unit, collection: string, ids: readonly string[]) {
  const found: AnalysedText[] = [];
  for await (const page of readThose(unit, collection, { ids })) found.push(...page);
  return found;
}

/** What the analysis reads: the comments on one draft, masked. It helps staff to see what is alike. */
export const textSource: TextSource = {
  owner: moduleName,
  find,
  list,
  read: (unit, collection) => readThose(unit, collection, {}),
  get,
};
