import type { FormValues } from '#platform/http/input.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import { readFormAnswer } from './form-values.ts';
import type { RawAnswer } from './raw.ts';
import { rowPath, rowsOf } from './rows.ts';

/** What a form sent, by path, for the questions and the rows that there are. */
export function sentPlaces(
  { fields }: FormDefinition,
  answers: Answers,
  values: FormValues,
): ReadonlyMap<string, RawAnswer> {
  const places = fields.flatMap((field) =>
    field.kind === 'repeat'
      ? rowsOf(answers[field.key]).flatMap((row) =>
          field.fields.map((inner) => ({
            field: inner,
            path: rowPath(field.key, row.id, inner.key),
          })),
        )
      : [{ field, path: field.key }],
  );
  return new Map(
    places.flatMap(({ field, path }): [string, RawAnswer][] => {
      const raw = readFormAnswer(field, path, values);
      return raw === undefined ? [] : [[path, raw]];
    }),
  );
}
