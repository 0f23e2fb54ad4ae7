import type { Field } from '../definition/model.ts';
import type { PrefilledValue, PrefillSource } from '../owner.ts';
import { type EarlierAnswers, listEarlierAnswers } from './queries.ts';
import { sourceLabels } from './text.ts';

/**
 * Consents and declarations are made anew each time; files belong to one submission; rows have ids
 * of their own.
 */
const neverAgain: ReadonlySet<string> = new Set(['consent', 'declaration', 'file', 'repeat']);

function answerTo(field: Field, { answers, definition, submittedAt }: EarlierAnswers) {
  const same = definition.fields.find(
    ({ question, kind }) => question === field.question && kind === field.kind,
  );
  const value = same && answers[same.key];
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
