import type { FieldErrors } from '#platform/http/input.ts';
import { lookup } from '../definition/lookup.ts';
import type {
  Answer,
  Answers,
  FormDefinition,
  RowAnswer,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';
import type { Pending, Typed } from '../drafts/model.ts';
import { errorsAt } from './answer-faults.ts';
import { storableRaw } from './clean.ts';
import { type Parsed, parseAnswer } from './parse.ts';
import type { RawAnswer } from './raw.ts';
import { rowsOf } from './rows.ts';

/** Answers with what was typed for them. */
export interface Written {
  readonly answers: Answers;
  readonly typed: Typed;
  readonly pending: Pending;
}

export interface Merged extends Written {
  /** Of what was just read, by path. */
  readonly errors: FieldErrors;
}

interface Work {
  readonly top: Record<string, Answer>;
  readonly rows: Map<string, RowAnswer[]>;
  readonly typed: Record<string, RawAnswer>;
  readonly pending: Record<string, RawAnswer>;
  readonly errors: FieldErrors[];
}

/** Where an answer is kept. */
interface Slot {
  readonly field: SimpleField;
  put(value: SimpleAnswer | undefined): void;
}

function changed<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined) {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function rowSlot(
  work: Work,
  definition: FormDefinition,
  repeat: string,
  rowId: string,
  key: string,
): Slot | undefined {
  const field = lookup(definition).rowFields.get(repeat)?.get(key);
  const rows = work.rows.get(repeat) ?? [];
  const index = rows.findIndex(({ id }) => id === rowId);
  const row = rows[index];
  if (!field || !row) return undefined;
  const put = (value: SimpleAnswer | undefined): void => {
    rows[index] = { id: row.id, answers: changed(rows[index]?.answers ?? {}, key, value) };
  };
  return { field, put };
}

function findSlot(work: Work, definition: FormDefinition, path: string): Slot | undefined {
  const [first = '', rowId, key] = path.split('.');
  if (rowId !== undefined && key !== undefined) {
    return rowSlot(work, definition, first, rowId, key);
  }
  const field = lookup(definition).fields.get(first);
  if (!field || field.kind === 'repeat') return undefined;
  const put = (value: SimpleAnswer | undefined): void => {
    if (value === undefined) delete work.top[first];
    else work.top[first] = value;
  };
  return { field, put };
}

function keep(work: Work, path: string, raw: RawAnswer, slot: Slot, parsed: Parsed): void {
  delete work.typed[path];
  delete work.pending[path];
  if (parsed.ok) {
    slot.put(parsed.value);
    if (parsed.typed !== undefined) work.typed[path] = parsed.typed;
    return;
  }
  slot.put(undefined);
  work.pending[path] = storableRaw(raw);
  work.errors.push(errorsAt(path, parsed.parts));
}

function startWork(definition: FormDefinition, before: Written): Work {
  const repeats = [...lookup(definition).rowFields.keys()];
  return {
    top: { ...before.answers },
    rows: new Map(repeats.map((key) => [key, [...rowsOf(before.answers[key])]])),
    typed: { ...before.typed },
    pending: { ...before.pending },
    errors: [],
  };
}

/**
 * Puts what came for some paths into answers; paths that are not there, or rows that are gone, are
 * passed over. What cannot be read leaves no answer behind, and waits in `pending` as it was typed.
 */
export function mergeAnswers(
  definition: FormDefinition,
  before: Written,
  raw: ReadonlyMap<string, RawAnswer>,
): Merged {
  const work = startWork(definition, before);
  for (const [path, value] of raw) {
    const slot = findSlot(work, definition, path);
    if (slot) keep(work, path, value, slot, parseAnswer(slot.field, value));
  }
  for (const [key, rows] of work.rows) if (Object.hasOwn(work.top, key)) work.top[key] = rows;
  const { top, typed, pending, errors } = work;
  return { answers: top, typed, pending, errors: Object.assign({}, ...errors) };
}
