import { correctItem, type Item, publishItem } from '#engines/publishing/contract.ts';
import {
  addHop,
  currentAnswers,
  decideInputs,
  type Input,
  readInputs,
  recordAnswer,
  recordCorrection,
  tellAuthors,
  threadsOfInput,
  type Viewer,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { tellOutcome } from '../calls/announce.ts';
import { callChange, noteAct, recordEvent } from '../calls/change.ts';
import { itemTitles } from '../calls/desk-text.ts';
import { type Call, getCall } from '../calls/queries.ts';
import { titleOf } from '../calls/words.ts';
import { moduleName, resultHop, resultItem, resultNotice, resultsHref } from '../model.ts';
import { results } from '../schema.ts';
import { conclusionTexts, reflectionTexts, refusals } from '../text.ts';
import { answerOf, commentsByRows } from './answers.ts';
import { passGaps } from './commands.ts';
import type { PublishedRow, PublishedTable } from './model.ts';
import { findPublished } from './queries.ts';
import { correctionNotice, hopText, noticeOf, resultSummary } from './text.ts';

const machine: Actor = { kind: 'system', name: moduleName };
const reader: Viewer = { kind: 'staff', actor: machine };
/** Voices that the engine moves in one answer. */
const atOnce = 500;

/** The table as it is decided now. @throws AppError */
async function freeze(unit: Unit, call: Call): Promise<PublishedTable> {
  const { rows, numbers } = await passGaps(unit, call);
  const { conclusion, conclusionText, finalDocuments: documents } = call;
  if (conclusion === null) throw new AppError('rule-violation', refusals.gaps);
  const decided = rows.flatMap(({ reflection, ...row }): PublishedRow[] => {
    const { number, section, summary, view, before, after, commentIds } = row;
    const told = { number, section, summary, view, before, after, commentIds };
    return reflection ? [{ ...told, reflection }] : [];
  });
  return { numbers, rows: decided, conclusion, conclusionText, documents };
}

async function readAll(
  unit: Unit,
  viewer: Viewer,
  ids: readonly string[],
  test: (input: Input) => boolean,
): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const page of readInputs(unit, viewer, { ids })) {
    for (const input of page) if (test(input)) found.add(input.id);
  }
  return found;
}

/** Every comment is answered by its rows; the engine counts it and shows it on the comment's page. */
async function answerAll(unit: Unit, table: PublishedTable, ids: readonly string[]): Promise<void> {
  // One that staff closed or answered by itself meanwhile has its answer.
  const isOpen = ({ state }: Input) => state === 'received' || state === 'examining';
  const open = await readAll(unit, reader, ids, isOpen);
  for (const { rows, commentIds } of commentsByRows(table.rows)) {
    const waiting = commentIds.filter((id) => open.has(id));
    for (let from = 0; from < waiting.length; from += atOnce) {
      const some = waiting.slice(from, from + atOnce);
      await recordAnswer(unit, machine, some, answerOf(rows), { quietly: true });
    }
  }
}

/**
 * What was said is public from now on, masked, beside its summary (行政手続法43条2項). What a rule or a person
 * held back stays so; what is not masked yet follows by itself.
 */
async function showAll(unit: Unit, ids: readonly string[]): Promise<void> {
  const isWaiting = ({ moderation }: Input) => moderation === 'waiting';
  const waiting = await readAll(unit, { kind: 'analysis' }, ids, isWaiting);
  await decideInputs(unit, machine, [...waiting], { moderation: 'shown' });
}

/** Threads that a comment belongs to lead to the decision. @returns comments whose authors hear of it there */
async function tellThreads(unit: Unit, call: Call, ids: readonly string[]): Promise<Set<string>> {
  const linked = new Map<string, string[]>();
  for (const id of ids) {
    for (const thread of await threadsOfInput(unit, reader, id)) {
      linked.set(thread.id, [...(linked.get(thread.id) ?? []), id]);
    }
  }
  const text = hopText(call.title, call.conclusion ? conclusionTexts[call.conclusion].ja : '');
  for (const id of linked.keys()) {
    await addHop(unit, machine, id, {
      ...{ kind: resultHop, target: call.id, text, on: dayInTokyo(unit.now) },
      ...{ departmentId: call.departmentId, sample: call.sample },
    });
  }
  return new Set([...linked.values()].flat());
}

const bothWays = (words: string): Text => ({ ja: words, en: words });

function itemOf(call: Call, { numbers, rows }: PublishedTable): Item {
  const { departmentId, topics, policy, sample } = call;
  const words = rows.map(({ section, summary, view, reflection }) =>
    [section, summary, view, reflectionTexts[reflection].ja].join('\n'),
  );
  return {
    ...resultItem(call.id),
    ...{ kind: 'article', href: resultsHref(call), title: itemTitles.result(titleOf(call)) },
    ...{ summary: resultSummary(numbers), body: bothWays(words.join('\n')) },
    ...{ departmentId, topics, areas: [] },
    ...(policy !== null && { policy }),
    ...(sample && { sample }),
  };
}

async function keep(
  { db, town, now }: Unit,
  callId: string,
  version: number,
  content: PublishedTable,
): Promise<void> {
  await db.insert(results).values({ town, callId, version, content, on: dayInTokyo(now) });
}

/** The words of some rows changed: the answers that they gave are replaced, marked as such. */
async function correctAnswers(unit: Unit, { rows }: PublishedTable): Promise<void> {
  for (const { rows: own, commentIds } of commentsByRows(rows)) {
    const { text, reason, outcome } = answerOf(own);
    const answers = await currentAnswers(unit, commentIds);
    const given = new Map([...answers.values()].map((answer) => [answer.id, answer]));
    for (const answer of given.values()) {
      const same = answer.text === text && answer.reason === reason && answer.outcome === outcome;
      if (same) continue;
      const words = { text, reason, outcome };
      await recordCorrection(unit, machine, answer.id, words, { quietly: true });
    }
  }
}

/** The corrected table goes wherever the error went; the old one stays on record. */
async function correctResult(
  unit: Unit,
  actor: Actor,
  call: Call,
  { table, version }: { readonly table: PublishedTable; readonly version: number },
): Promise<void> {
  const { id, correction } = call;
  await keep(unit, id, version, { ...table, correction });
  await callChange(unit, id, { resultState: 'published', correction: '' });
  await recordEvent(unit, actor, id, { kind: 'corrected', note: correction });
  await correctAnswers(unit, table);
  await tellOutcome(unit, id);
  await correctItem(unit, actor, itemOf(call, table), correction);
  const ids = table.rows.flatMap(({ commentIds }) => commentIds);
  const notice = { ...correctionNotice(titleOf(call)), kind: resultNotice };
  await tellAuthors(unit, ids, { ...notice, href: resultsHref(call) });
  await noteAct(unit, actor, 'result-corrected', id, { version });
}

/**
 * 結果の公示 (行政手続法43条1項). Called with the last stamp, in its transaction: the table, the answers, the
 * comments themselves, threads, lists and channels, and each contributor who wants to know, once.
 * @throws AppError `rule-violation` when a comment has no row or a row no answer
 */
export async function publishResult(unit: Unit, actor: Actor, before: Call): Promise<void> {
  const { id } = before;
  const table = await freeze(unit, before);
  const on = dayInTokyo(unit.now);
  const last = await findPublished(unit, id);
  if (last) return correctResult(unit, actor, before, { table, version: last.version + 1 });
  await keep(unit, id, 1, table);
  await callChange(unit, id, { resultState: 'published', answeredOn: on });
  const call = await getCall(unit, id);
  await recordEvent(unit, actor, id, { kind: 'answered', note: '' });
  const ids = [...new Set(table.rows.flatMap(({ commentIds }) => commentIds))];
  await answerAll(unit, table, ids);
  await showAll(unit, ids);
  const told = await tellThreads(unit, call, ids);
  await tellOutcome(unit, id);
  await publishItem(unit, actor, itemOf(call, table));
  await tellAuthors(unit, ids, {
    ...{ ...noticeOf(titleOf(call)), kind: resultNotice, href: resultsHref(call) },
    except: [...told],
  });
  await noteAct(unit, actor, 'result-published', id, { rows: table.rows.length });
}
