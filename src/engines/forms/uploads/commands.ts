import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Draft } from '../drafts/model.ts';

export type Attached =
  | { readonly ok: true; readonly fileId: string; readonly draft: Draft }
  /** Why the file was not taken: type, size, virus scanner; the draft is as it was. */
  | { readonly ok: false; readonly error: Text };

export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Adds a file to the answer at `path`. Content decides its type, not its name. */
export async function attachFile(
  _files: FileStore,
  _unit: Unit,
  _draft: Draft,
  _path: string,
  _upload: Upload,
): Promise<Attached> {
  throw new Error('being written');
}
export async function removeFile(
  _unit: Unit,
  _draft: Draft,
  _path: string,
  _fileId: string,
): Promise<Draft> {
  throw new Error('being written');
}
