import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { Text } from '#platform/i18n/text.ts';
import { visible } from '../conditions/visible.ts';
import { lookup } from '../definition/lookup.ts';
import type { Answer, Answers, FileAnswer } from '../definition/model.ts';
import { changeDraft } from '../drafts/commands.ts';
import type { Draft } from '../drafts/model.ts';
import { text } from '../text.ts';
import { defaultFiles } from '../values/place.ts';
import { rowsOf } from '../values/rows.ts';
import { tooManyFiles } from '../values/text.ts';
import { type FileField, filesOf, noteFile, removeFiles, saveFile, type Upload } from './files.ts';

export type Attached =
  | { readonly ok: true; readonly fileId: string; readonly draft: Draft }
  /** Why the file was not taken: type, size, number, virus scanner; the draft is as it was. */
  | { readonly ok: false; readonly error: Text };

/** The question for files at a path. @throws AppError not-found when there is none, or it is hidden. */
function fileFieldAt({ definition, answers }: Draft, path: string, today: string): FileField {
  const { fields, rowFields } = lookup(definition);
  const [first = '', rowId, key] = path.split('.');
  const field =
    rowId !== undefined && key !== undefined ? rowFields.get(first)?.get(key) : fields.get(first);
  const shown = field && visible(definition, answers, today).shows(path);
  if (field?.kind !== 'file' || !shown) throw notFound(text.question);
  return field;
}

function answerAt(answers: Answers, path: string): Answer | undefined {
  const [first = '', rowId, key] = path.split('.');
  if (rowId === undefined || key === undefined) return answers[first];
  return rowsOf(answers[first]).find(({ id }) => id === rowId)?.answers[key];
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** No file left is no answer. */
function withFiles(answers: Answers, path: string, files: readonly FileAnswer[]): Answers {
  const [first = '', rowId, key] = path.split('.');
  if (rowId === undefined || key === undefined) {
    return files.length > 0 ? { ...answers, [first]: files } : without(answers, first);
  }
  const rows = rowsOf(answers[first]).map((row) => {
    if (row.id !== rowId) return row;
    const rest = without(row.answers, key);
    return { id: row.id, answers: files.length > 0 ? { ...rest, [key]: files } : rest };
  });
  return { ...answers, [first]: rows };
}

/**
 * Adds a file to the answer at `path`. Its content decides its type, not its name.
 * @param draft from `getDraft`, which checked the access.
 * @throws AppError not-found for a path without a question for files; conflict when sent already.
 */
export async function attachFile(
  store: FileStore,
  unit: Unit,
  draft: Draft,
  path: string,
  upload: Upload,
): Promise<Attached> {
  const today = dayInTokyo(unit.now);
  let outcome: { readonly fileId: string } | { readonly error: Text } | undefined;
  const changed = await changeDraft(unit, draft, async (present) => {
    const field = fileFieldAt(present, path, today);
    const files = filesOf(answerAt(present.answers, path));
    const most = field.maxFiles ?? defaultFiles.maxFiles;
    if (files.length >= most) {
      outcome = { error: tooManyFiles(most) };
      return {};
    }
    const saved = await saveFile(store, unit, field, upload);
    if (!saved.ok) {
      outcome = { error: saved.error };
      return {};
    }
    outcome = { fileId: saved.file.id };
    await noteFile(unit, saved.file.id, path, present.id);
    return { answers: withFiles(present.answers, path, [...files, saved.file]) };
  });
  if (!outcome) throw new Error(`nothing happened to the file at ${path}`);
  return 'error' in outcome
    ? { ok: false, error: outcome.error }
    : { ok: true, fileId: outcome.fileId, draft: changed };
}

/** Takes a file out of the answer and out of the store. A file that is gone is no fault. */
export async function removeFile(
  unit: Unit,
  draft: Draft,
  path: string,
  fileId: string,
): Promise<Draft> {
  return changeDraft(unit, draft, async ({ answers }) => {
    const files = filesOf(answerAt(answers, path));
    if (!files.some(({ id }) => id === fileId)) return {};
    await removeFiles(unit, [fileId]);
    return {
      answers: withFiles(
        answers,
        path,
        files.filter(({ id }) => id !== fileId),
      ),
    };
  });
}
