import type { FieldErrors } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { lookup } from '../definition/lookup.ts';
import type { Answer, FormDefinition, RepeatField } from '../definition/model.ts';
import type { RawAnswer } from './raw.ts';
import { rowPath } from './rows.ts';
import { faults, tooManyRows } from './text.ts';

/** JSON taken apart: what to read at which path, and the rows to read into. */
export interface JsonParts {
  readonly raw: ReadonlyMap<string, RawAnswer>;
  /** Empty rows with their ids, by repeat. */
  readonly rows: Readonly<Record<string, Answer>>;
  readonly errors: FieldErrors;
  /** Rows that came without an id, by the id they got: errors call them by their place. */
  readonly places: ReadonlyMap<string, string>;
}

interface Parts {
  readonly raw: Map<string, RawAnswer>;
  readonly rows: Record<string, Answer>;
  readonly errors: Record<string, FieldErrors[string]>;
  readonly places: Map<string, string>;
}

type JsonObject = { readonly [part: string]: RawAnswer };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file in a row of a repeat lies 5 deep; no answer lies deeper. */
const deepest = 10;

/** Whether JSON is nested deeper than any answer, so deep perhaps that walking through it would fail. */
export function isTooDeep(json: unknown, levels = deepest): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levels === 0 || Object.values(json).some((part) => isTooDeep(part, levels - 1));
}

const mostUnknown = 20;

function noteUnknown(parts: Parts, path: string): void {
  if (Object.keys(parts.errors).length < mostUnknown) {
    parts.errors[path.slice(0, 200)] = faults.unknownField;
  }
}

function takeRow(
  parts: Parts,
  definition: FormDefinition,
  repeat: RepeatField,
  row: RawAnswer,
  place: number,
): { id: string; answers: Readonly<Record<string, never>> } | undefined {
  const fields = lookup(definition).rowFields.get(repeat.key);
  const answers = isObject(row) ? row.answers : undefined;
  if (!isObject(row) || !isObject(answers)) return undefined;
  const given = row.id === undefined || row.id === null ? undefined : row.id;
  if (given !== undefined && !(typeof given === 'string' && isId(given))) return undefined;
  const id = given ?? newId();
  if (given === undefined) parts.places.set(id, String(place));
  for (const [key, value] of Object.entries(answers)) {
    if (fields?.has(key)) parts.raw.set(rowPath(repeat.key, id, key), value);
    else noteUnknown(parts, `${repeat.key}.${given ?? place}.${key}`);
  }
  return { id, answers: {} };
}

function takeRows(
  parts: Parts,
  definition: FormDefinition,
  repeat: RepeatField,
  list: RawAnswer,
): void {
  const { key, maxRows, rowLabel } = repeat;
  if (list === null) return;
  if (!Array.isArray(list)) {
    parts.errors[key] = faults.rows;
  } else if (list.length > maxRows) {
    parts.errors[key] = tooManyRows(maxRows, rowLabel);
  } else {
    const rows = list.map((row, place) => takeRow(parts, definition, repeat, row, place));
    const known = rows.filter((row) => row !== undefined);
    const ids = new Set(known.map(({ id }) => id));
    if (ids.size < rows.length) parts.errors[key] = faults.rows;
    else parts.rows[key] = known;
  }
}

/** Takes JSON in the stored shape apart; what belongs to no question is an error. */
export function takeJson(definition: FormDefinition, json: JsonObject): JsonParts {
  // Without a prototype, or an unknown `__proto__` would set one and be no error.
  const errors: Parts['errors'] = Object.create(null);
  const parts: Parts = { raw: new Map(), rows: {}, errors, places: new Map() };
  const { fields } = lookup(definition);
  for (const [key, value] of Object.entries(json)) {
    const field = fields.get(key);
    if (!field) noteUnknown(parts, key);
    else if (field.kind === 'repeat') takeRows(parts, definition, field, value);
    else parts.raw.set(key, value);
  }
  return parts;
}
