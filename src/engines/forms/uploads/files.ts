import { and, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Answer, Answers, FileAnswer, SimpleField } from '../definition/model.ts';
import { formsFiles } from '../schema.ts';
import { defaultFiles } from '../values/place.ts';
import { rowsOf } from '../values/rows.ts';

export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

export type FileField = Extract<SimpleField, { kind: 'file' }>;

/** Bytes of one file: photographs of today's telephones fit in. */
export const fileLimit = 10 * 1024 * 1024;

type Saved =
  | { readonly ok: true; readonly file: FileAnswer }
  | { readonly ok: false; readonly error: Text };

/** Files of a question, whatever else its answer may be. */
export function filesOf(answer: Answer | undefined): readonly FileAnswer[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(
    (one): one is FileAnswer => typeof one === 'object' && one !== null && 'mediaType' in one,
  );
}

/** All files of answers, those in rows too. */
export function filesIn(answers: Answers): readonly FileAnswer[] {
  return Object.values(answers).flatMap((answer) => [
    ...filesOf(answer),
    ...rowsOf(answer).flatMap((row) => Object.values(row.answers).flatMap(filesOf)),
  ]);
}

/**
 * Puts a file into the store. A refusal (type, size, virus, scanner away) is told to the applicant at
 * the question, and nothing is lost.
 */
export async function saveFile(
  store: FileStore,
  unit: Unit,
  field: FileField,
  { name, content }: Upload,
): Promise<Saved> {
  try {
    const accept = field.accept ?? defaultFiles.accept;
    const { id, ...file } = await store.save(unit, { name, content, accept, limit: fileLimit });
    return {
      ok: true,
      file: { id, name: file.name, mediaType: file.mediaType, bytes: file.bytes },
    };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.reason.text };
    throw error;
  }
}

/**
 * Why the store would not take a file. Asked before any unit of work, because a virus scanner may take
 * its time, and the embedded database has one connection for all.
 */
export async function refusalOf(
  store: FileStore,
  field: FileField,
  { name, content }: Upload,
): Promise<Text | undefined> {
  try {
    const accept = field.accept ?? defaultFiles.accept;
    await store.inspect({ name, content, accept, limit: fileLimit });
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.reason.text;
    throw error;
  }
}

/** Notes whose a file is. */
export async function noteFile(
  { db, town, now }: Unit,
  fileId: string,
  path: string,
  draftId?: string,
): Promise<void> {
  await db.insert(formsFiles).values({ town, fileId, path, draftId, createdAt: now });
}

/** Takes files out of the store: nobody can open them any more, and their contents go too. */
export async function removeFiles(unit: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await unit.db
    .delete(formsFiles)
    .where(and(eq(formsFiles.town, unit.town), inArray(formsFiles.fileId, [...ids])));
  await eraseFiles(unit, ids);
}
