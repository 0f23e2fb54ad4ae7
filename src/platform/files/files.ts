import type { Unit } from '../database/database.ts';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Found from the bytes, never taken from the sender. */
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Media types that the caller takes; others are refused with a sentence that names them. */
  readonly accept: readonly string[];
  /** Largest size in bytes. */
  readonly limit: number;
}

/** Bytes by content hash, in a local folder or behind the S3 protocol; the rows belong to the town. */
export interface FileStore {
  /** @throws AppError `too-large` or `rule-violation` when the content is not what the caller takes. */
  save(unit: Unit, file: NewFile): Promise<StoredFile>;
  /** @throws AppError `not-found`, also for files of another town. */
  open(unit: Unit, id: string): Promise<{ file: StoredFile; content: Buffer }>;
}
