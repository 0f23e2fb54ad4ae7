import type { AnswerText } from '#engines/threads/contract.ts';
import { outcomeOf, type Reflection } from '../model.ts';
import { reflectionTexts } from '../text.ts';
import { answerWords as words } from './text.ts';

interface Answering {
  readonly number: number;
  readonly view: string;
  readonly reflection: Reflection;
  readonly after: string;
}

/** Comments that stand in the same rows get the same answer; each comment has one. */
export function commentsByRows<R extends { readonly commentIds: readonly string[] }>(
  rows: readonly R[],
): { readonly rows: readonly R[]; readonly commentIds: readonly string[] }[] {
  const ofComment = new Map<string, R[]>();
  for (const row of rows) {
    for (const id of row.commentIds) ofComment.set(id, [...(ofComment.get(id) ?? []), row]);
  }
  const groups = new Map<string, { rows: readonly R[]; commentIds: string[] }>();
  for (const [id, own] of ofComment) {
    const key = own.map((row) => rows.indexOf(row)).join(' ');
    const group = groups.get(key) ?? { rows: own, commentIds: [] };
    group.commentIds.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Of several rows: partly, as soon as something of it was taken up; else what the first one says. */
function reflectionOf(rows: readonly Answering[]): Reflection {
  const all = new Set(rows.map(({ reflection }) => reflection));
  const [only = 'reference'] = all;
  if (all.size <= 1) return only;
  return all.has('reflected') || all.has('partly') ? 'partly' : only;
}

/** The rows as the answer to a comment (考慮した結果とその理由, 行政手続法43条1項4号). */
export function answerOf(rows: readonly Answering[]): AnswerText {
  const told = rows.map(({ number, view }) => (rows.length > 1 ? words.one(number, view) : view));
  const reasons = rows.map(({ number, reflection, after }) =>
    words.reason(number, reflectionTexts[reflection].ja, after),
  );
  return {
    text: told.join('\n\n').slice(0, 10_000),
    reason: reasons.join('\n').slice(0, 10_000),
    outcome: outcomeOf[reflectionOf(rows)],
  };
}
