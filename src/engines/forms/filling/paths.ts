import type {
  Answer,
  Answers,
  Field,
  FileAnswer,
  RowAnswer,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';

/** Where an answer stands: `key`, or `repeat.<rowId>.key`; also the name of its input in HTML. */
export type FieldPath = string;

/** The name of one part of a composite answer: `key.family`. */
export function partName(path: FieldPath, part: string): string {
  return `${path}.${part}`;
}

export function rowPath(repeat: string, rowId: string, key: string): FieldPath {
  return `${repeat}.${rowId}.${key}`;
}

/** Rows of a repeat; none when the answer is something else. */
export function rowsOf(answer: Answer | undefined): readonly RowAnswer[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(
    (row): row is RowAnswer => typeof row === 'object' && row !== null && 'answers' in row,
  );
}

/** One question as it stands on a page: its field, where its answer goes, and the answer. */
export interface Place {
  readonly path: FieldPath;
  readonly field: SimpleField;
  readonly answer: SimpleAnswer | undefined;
  readonly row?: { readonly repeat: string; readonly id: string; readonly number: number };
}

/** The question behind a path; undefined when the form has none there, or no such row. */
export function findPlace(
  fields: readonly Field[],
  answers: Answers,
  path: FieldPath,
): Place | undefined {
  return allPlaces(fields, answers).find((place) => place.path === path);
}

/** Every question of the form in the order of its fields, rows included. */
export function allPlaces(fields: readonly Field[], answers: Answers): Place[] {
  return fields.flatMap((field): Place[] => {
    const answer = answers[field.key];
    if (field.kind !== 'repeat') {
      return [{ path: field.key, field, answer: answer as SimpleAnswer | undefined }];
    }
    return rowsOf(answer).flatMap((row, index) =>
      field.fields.map((inner) => ({
        path: rowPath(field.key, row.id, inner.key),
        field: inner,
        answer: row.answers[inner.key],
        row: { repeat: field.key, id: row.id, number: index + 1 },
      })),
    );
  });
}

/** What is answered at a path; `repeat.<rowId>.key` looks into the row. */
export function findPlaceAnswer(answers: Answers, path: FieldPath): SimpleAnswer | undefined {
  const [key = '', rowId, inner = ''] = path.split('.');
  if (rowId === undefined) return answers[key] as SimpleAnswer | undefined;
  return rowsOf(answers[key]).find(({ id }) => id === rowId)?.answers[inner];
}

/** The files kept at a path. */
export function findPlaceFiles(answers: Answers, path: FieldPath): readonly FileAnswer[] {
  const answer = findPlaceAnswer(answers, path);
  return Array.isArray(answer) ? (answer as readonly FileAnswer[]) : [];
}

export function isEmpty(answer: Answer | undefined): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}
