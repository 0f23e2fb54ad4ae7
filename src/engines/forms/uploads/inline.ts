import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { Answers, FileAnswer, FormDefinition } from '../definition/model.ts';
import { filesElsewhere } from '../text.ts';
import { isObject } from '../values/json-rows.ts';
import { defaultFiles } from '../values/place.ts';
import type { RawAnswer } from '../values/raw.ts';
import { faults } from '../values/text.ts';
import { type FileField, filesIn, noteFile, refusalOf, saveFile, type Upload } from './files.ts';

interface Waiting {
  readonly field: FileField;
  readonly path: string;
  readonly upload: Upload;
}

/** Answers with stand-ins for their files, which are saved once the answers are known to be good. */
export interface InlineFiles {
  readonly answers: unknown;
  readonly errors: FieldErrors;
  /** Outside of any unit of work. @throws InputError for files of these answers that are not taken. */
  inspect(answers: Answers): Promise<void>;
  /** @throws InputError when the store refuses a file. */
  save(unit: Unit, answers: Answers): Promise<{ answers: Answers; saved: readonly string[] }>;
}

interface Work {
  readonly waiting: Map<string, Waiting>;
  readonly errors: Record<string, Text>;
  readonly store: FileStore | undefined;
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

function standIn(work: Work, field: FileField, path: string, raw: RawAnswer): RawAnswer {
  const { name, content } = isObject(raw) ? raw : {};
  if (typeof name !== 'string' || typeof content !== 'string' || !base64.test(content)) {
    work.errors[path] = faults.file;
    return null;
  }
  if (!work.store) {
    work.errors[path] = filesElsewhere;
    return null;
  }
  const id = newId();
  const bytes = Buffer.from(content, 'base64');
  work.waiting.set(id, { field, path, upload: { name, content: bytes } });
  const [mediaType = ''] = field.accept ?? defaultFiles.accept;
  return { id, name: name.slice(0, 200), mediaType, bytes: bytes.byteLength };
}

function standIns(work: Work, field: FileField, path: string, raw: RawAnswer): RawAnswer {
  return Array.isArray(raw) ? raw.map((one) => standIn(work, field, path, one)) : raw;
}

function inRow(work: Work, fields: readonly FileField[], start: string, row: RawAnswer): RawAnswer {
  if (!isObject(row) || !isObject(row.answers)) return row;
  const answers = { ...row.answers };
  for (const field of fields) {
    const raw = answers[field.key];
    if (raw) answers[field.key] = standIns(work, field, `${start}.${field.key}`, raw);
  }
  return { ...row, answers };
}

function replace(
  work: Work,
  { fields }: FormDefinition,
  json: Readonly<Record<string, RawAnswer>>,
) {
  const answers = { ...json };
  for (const field of fields) {
    const raw = answers[field.key];
    if (!raw) continue;
    if (field.kind === 'file') answers[field.key] = standIns(work, field, field.key, raw);
    if (field.kind !== 'repeat' || !Array.isArray(raw)) continue;
    const inside = field.fields.filter((one) => one.kind === 'file');
    answers[field.key] = raw.map((row, place) => {
      const id = isObject(row) && typeof row.id === 'string' ? row.id : place;
      return inRow(work, inside, `${field.key}.${id}`, row);
    });
  }
  return answers;
}

/** Puts the stored files where their stand-ins were. */
function withFiles(value: unknown, stored: ReadonlyMap<string, FileAnswer>): unknown {
  if (Array.isArray(value)) return value.map((one) => withFiles(one, stored));
  if (typeof value !== 'object' || value === null) return value;
  const file = 'id' in value && typeof value.id === 'string' ? stored.get(value.id) : undefined;
  if (file) return file;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withFiles(one, stored)]),
  );
}

async function inspectAll({ waiting, store }: Work, answers: Answers): Promise<void> {
  const errors: Record<string, Text> = {};
  for (const { id } of filesIn(answers)) {
    const { field, path, upload } = waiting.get(id) ?? {};
    if (!field || !path || !upload || !store) continue;
    const refusal = await refusalOf(store, field, upload);
    if (refusal) errors[path] ??= refusal;
  }
  if (Object.keys(errors).length > 0) throw new InputError(errors);
}

async function saveAll(work: Work, unit: Unit, answers: Answers) {
  const stored = new Map<string, FileAnswer>();
  const { store } = work;
  for (const { id } of filesIn(answers)) {
    const waiting = work.waiting.get(id);
    if (!waiting || !store) throw new InputError({ answers: faults.file });
    const saved = await saveFile(store, unit, waiting.field, waiting.upload);
    if (!saved.ok) throw new InputError({ [waiting.path]: saved.error });
    await noteFile(unit, saved.file.id, waiting.path);
    stored.set(id, saved.file);
  }
  const saved = [...stored.values()].map(({ id }) => id);
  return { answers: stored.size > 0 ? (withFiles(answers, stored) as Answers) : answers, saved };
}

/**
 * Takes files out of JSON answers, where they stand as `[{ name, content }]` with the content in Base64.
 * Nothing is written before `save`.
 */
export function takeFiles(
  definition: FormDefinition,
  json: unknown,
  store: FileStore | undefined,
): InlineFiles {
  const work: Work = { waiting: new Map(), errors: {}, store };
  const answers = isObject(json) ? replace(work, definition, json) : json;
  return {
    ...{ answers, errors: work.errors },
    inspect: (shown) => inspectAll(work, shown),
    save: (unit, shown) => saveAll(work, unit, shown),
  };
}
