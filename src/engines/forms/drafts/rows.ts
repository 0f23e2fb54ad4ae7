import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { RepeatField } from '../definition/model.ts';
import { refusals, text } from '../text.ts';
import { rowsOf } from '../values/rows.ts';
import { changeDraft } from './commands.ts';
import type { Draft } from './model.ts';

function repeatOf({ definition }: Draft, key: string): RepeatField {
  const field = definition.fields.find((one) => one.key === key);
  if (field?.kind !== 'repeat') throw notFound(text.question);
  return field;
}

/**
 * Adds an empty row; its id is the same for ever.
 * @throws AppError not-found; rule-violation when the repeat is full; conflict when sent already.
 */
export async function addRow(
  unit: Unit,
  draft: Draft,
  repeat: string,
): Promise<{ readonly rowId: string; readonly draft: Draft }> {
  const { maxRows } = repeatOf(draft, repeat);
  const rowId = newId();
  const changed = await changeDraft(unit, draft, ({ answers }) => {
    const rows = rowsOf(answers[repeat]);
    if (rows.length >= maxRows) throw new AppError('rule-violation', refusals.rowsFull);
    return { answers: { ...answers, [repeat]: [...rows, { id: rowId, answers: {} }] } };
  });
  return { rowId, draft: changed };
}

function without<T>(byPath: Readonly<Record<string, T>>, start: string): Record<string, T> {
  return Object.fromEntries(Object.entries(byPath).filter(([path]) => !path.startsWith(start)));
}

/** Takes a row away with everything in it; the ids of the others stay. A row that is gone is no fault. */
export async function removeRow(
  unit: Unit,
  draft: Draft,
  repeat: string,
  rowId: string,
): Promise<Draft> {
  repeatOf(draft, repeat);
  return changeDraft(unit, draft, ({ answers, typed, pending, prefilled }) => {
    const rows = rowsOf(answers[repeat]).filter(({ id }) => id !== rowId);
    const start = `${repeat}.${rowId}.`;
    return {
      answers: { ...answers, [repeat]: rows },
      typed: without(typed, start),
      pending: without(pending, start),
      prefilled: without(prefilled, start),
    };
  });
}
