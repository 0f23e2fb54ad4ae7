import type { Unit } from '#platform/database/database.ts';
import { lookup } from '../definition/lookup.ts';
import type { SimpleField } from '../definition/model.ts';
import { storableRaw } from '../values/clean.ts';
import { mergeAnswers } from '../values/merge.ts';
import { parseAnswer } from '../values/parse.ts';
import type { RawAnswer } from '../values/raw.ts';
import { rowsOf } from '../values/rows.ts';
import { changeDraft } from './commands.ts';
import type { Draft, PrefillMark } from './model.ts';
import { openRows } from './prefilled-rows.ts';

function fieldAt(draft: Draft, path: string): SimpleField | undefined {
  const { fields, rowFields } = lookup(draft.definition);
  const [first = '', rowId, key] = path.split('.');
  if (rowId !== undefined && key !== undefined) return rowFields.get(first)?.get(key);
  const field = fields.get(first);
  return field?.kind === 'repeat' ? undefined : field;
}

function isFree({ answers, pending }: Draft, path: string): boolean {
  if (Object.hasOwn(pending, path)) return false;
  const [first = '', rowId, key] = path.split('.');
  if (rowId === undefined || key === undefined) return answers[first] === undefined;
  const row = rowsOf(answers[first]).find(({ id }) => id === rowId);
  return row !== undefined && row.answers[key] === undefined;
}

/**
 * Writes values of sources where nothing was answered yet, and notes where they come from. Values are
 * read like typed ones; what cannot be read is left out.
 * @param marks by path; that of a repeat, whose rows are empty, opens as many rows as its value has.
 */
export async function savePrefilled(
  unit: Unit,
  draft: Draft,
  marks: Readonly<Record<string, PrefillMark>>,
): Promise<Draft> {
  return changeDraft(unit, draft, (before) => {
    const { answers: opened, marks: single } = openRows(before, marks);
    const present = { ...before, answers: opened };
    const usable = Object.entries(single).filter(([path, { value }]) => {
      const field = fieldAt(present, path);
      if (!field || !isFree(present, path)) return false;
      const parsed = parseAnswer(field, value as RawAnswer);
      return parsed.ok && parsed.value !== undefined;
    });
    const raw = new Map(usable.map(([path, { value }]) => [path, value as RawAnswer]));
    const { answers } = mergeAnswers(present.definition, present, raw);
    const noted = usable.map(([path, mark]) => [
      path,
      { ...mark, value: storableRaw(mark.value as RawAnswer) },
    ]);
    return { answers, prefilled: { ...present.prefilled, ...Object.fromEntries(noted) } };
  });
}
