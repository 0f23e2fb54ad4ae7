import { newId } from '#platform/ids.ts';
import type { Answers, RepeatField, RowAnswer } from '../definition/model.ts';
import { rowPath, rowsOf } from '../values/rows.ts';
import type { Draft, PrefillMark, PrefillMarks } from './model.ts';

interface Opened {
  readonly answers: Answers;
  /** By path of a single answer: a mark for rows has become one for each answer in them. */
  readonly marks: PrefillMarks;
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (row: unknown): row is Values =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

/** A row in which somebody wrote or began to write makes all rows theirs. */
export function hasEmptyRows({ answers, pending }: Draft, key: string): boolean {
  const begun = Object.keys(pending).some((path) => path.startsWith(`${key}.`));
  return !begun && rowsOf(answers[key]).every((row) => Object.keys(row.answers).length === 0);
}

/** Rows that are there keep their ids; what no row is left for, is not filled in. */
function openRepeat(draft: Draft, repeat: RepeatField, mark: PrefillMark): Opened | undefined {
  const values = Array.isArray(mark.value) ? mark.value.filter(isValues) : [];
  if (values.length === 0 || !hasEmptyRows(draft, repeat.key)) return undefined;
  const before = rowsOf(draft.answers[repeat.key]);
  const told = values.slice(0, repeat.maxRows);
  const rows = told.map((_, index): RowAnswer => before[index] ?? { id: newId(), answers: {} });
  const marks = told.flatMap((row, index) =>
    Object.entries(row).map(([key, value]): [string, PrefillMark] => [
      rowPath(repeat.key, rows[index]?.id ?? '', key),
      { ...mark, value },
    ]),
  );
  const answers = { [repeat.key]: [...rows, ...before.slice(rows.length)] };
  return { answers, marks: Object.fromEntries(marks) };
}

/** Opens the rows that sources know, so that their answers have a place. */
export function openRows(draft: Draft, marks: PrefillMarks): Opened {
  let opened: Opened = { answers: draft.answers, marks };
  for (const field of draft.definition.fields) {
    const { [field.key]: mark, ...others } = opened.marks;
    if (field.kind !== 'repeat' || !mark) continue;
    const rows = openRepeat(draft, field, mark);
    opened = {
      answers: { ...opened.answers, ...rows?.answers },
      marks: { ...others, ...rows?.marks },
    };
  }
  return opened;
}
