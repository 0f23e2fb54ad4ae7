import type { IsoDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { visible } from '../conditions/visible.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import type { Typed } from '../drafts/model.ts';
import { checkDraft } from './check-draft.ts';
import { isObject, takeJson } from './json-rows.ts';
import { mergeAnswers } from './merge.ts';
import { faults } from './text.ts';

export interface ParsedAnswers {
  /** Hidden answers included. */
  readonly answers: Answers;
  readonly typed: Typed;
  /** By field path; rows that came without an id are called by their place: `children.0.name`. */
  readonly errors: FieldErrors;
}

function byPlace(errors: FieldErrors, places: ReadonlyMap<string, string>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([path, text]) => {
      const [repeat, row = '', ...rest] = path.split('.');
      const place = places.get(row);
      return [place === undefined ? path : [repeat, place, ...rest].join('.'), text];
    }),
  );
}

/**
 * Reads a whole set of answers, as JSON in the stored shape, and checks it: with no errors, its visible
 * answers may be submitted. Never throws.
 */
export function parseAnswers(
  definition: FormDefinition,
  json: unknown,
  today: IsoDate,
): ParsedAnswers {
  if (!isObject(json)) {
    return { answers: {}, typed: {}, errors: { answers: faults.notUnderstood } };
  }
  const taken = takeJson(definition, json);
  const empty = { answers: taken.rows, typed: {}, pending: {} };
  const { answers, typed, pending } = mergeAnswers(definition, empty, taken.raw);
  const problems = checkDraft(definition, answers, today, pending);
  // A repeat that could not be read hides nothing: its error stands whatever shows.
  const misread = Object.entries(taken.errors);
  const { shows } =
    misread.length > 0 ? visible(definition, answers, today) : { shows: () => true };
  const shown = misread.filter(
    ([key]) => !definition.fields.some((field) => field.key === key) || shows(key),
  );
  const found: FieldErrors = Object.assign({}, ...problems.map(({ errors }) => errors));
  return {
    answers,
    typed,
    errors: byPlace({ ...found, ...Object.fromEntries(shown) }, taken.places),
  };
}
