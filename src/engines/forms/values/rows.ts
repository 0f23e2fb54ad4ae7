import type { Answer, RowAnswer } from '../definition/model.ts';

/** Rows of a repeat; none when the answer is something else. */
export function rowsOf(answer: Answer | undefined): readonly RowAnswer[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(
    (row): row is RowAnswer =>
      typeof row === 'object' &&
      row !== null &&
      'answers' in row &&
      typeof row.answers === 'object' &&
      row.answers !== null,
  );
}

/** Path of an answer in a row, as in errors and names of inputs. */
export function rowPath(repeat: string, rowId: string, key: string): string {
  return `${repeat}.${rowId}.${key}`;
}
