import type { Field, RepeatField, RowAnswer, SimpleField } from '../definition/model.ts';
import type { PrefilledValue, PrefillSource } from '../owner.ts';
import { rowsOf } from '../values/rows.ts';
import { type EarlierAnswers, listEarlierAnswers } from './queries.ts';
import { sourceLabels } from './text.ts';

/** Consents and declarations are made anew each time; files belong to one submission. */
const neverAgain: ReadonlySet<string> = new Set(['consent', 'declaration', 'file']);

/** Questions of a row are the same by their identity, else by their key, as in versions of one form. */
function sameInRow(field: SimpleField, earlier: readonly SimpleField[]): SimpleField | undefined {
  const { question, key, kind } = field;
  return earlier.find((one) =>
    question === undefined
      ? one.key === key && one.kind === kind
      : one.question === question && one.kind === kind,
  );
}

/** What was said in each row before, under the keys of today; its id belongs to that submission. */
function rowsAgain({ fields }: RepeatField, earlier: RepeatField, rows: readonly RowAnswer[]) {
  const pairs = fields.flatMap((field) => {
    const same = neverAgain.has(field.kind) ? undefined : sameInRow(field, earlier.fields);
    return same ? [[field.key, same.key] as const] : [];
  });
  const again = rows.map(({ answers }) =>
    Object.fromEntries(
      pairs.flatMap(([key, old]) => (answers[old] === undefined ? [] : [[key, answers[old]]])),
    ),
  );
  const said = again.filter((row) => Object.keys(row).length > 0);
  return said.length > 0 ? said : undefined;
}

function answerTo(field: Field, { answers, definition, submittedAt }: EarlierAnswers) {
  const same = definition.fields.find(
    ({ question, kind }) => question === field.question && kind === field.kind,
  );
  const answer = same && answers[same.key];
  const value =
    field.kind === 'repeat' && same?.kind === 'repeat'
      ? rowsAgain(field, same, rowsOf(answer))
      : answer;
  return value === undefined ? undefined : { value, asOf: submittedAt };
}

/** For each field the newest answer to the same question. */
export function pickEarlier(
  fields: readonly Field[],
  earlier: readonly EarlierAnswers[],
): Readonly<Record<string, PrefilledValue>> {
  const filled: Record<string, PrefilledValue> = {};
  for (const field of fields) {
    if (!field.question || neverAgain.has(field.kind)) continue;
    const found = earlier.map((sent) => answerTo(field, sent)).find((value) => value);
    if (found) filled[field.key] = found;
  }
  return filled;
}

/** Answers that the same person gave to the same question before. */
export const earlier: PrefillSource = {
  name: 'earlier',
  label: sourceLabels.earlier,
  fill: async (unit, { userId, fields }) => {
    const asked = fields.some(({ question }) => question !== undefined);
    return userId && asked ? pickEarlier(fields, await listEarlierAnswers(unit, userId)) : {};
  },
};
