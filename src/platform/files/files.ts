import type { Unit } from '../database/database.ts';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Found from the bytes, never taken from the sender. */
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  /** A virus scanner saw it and found nothing; false where none is set up. */
  readonly scanned?: boolean;
}

export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Media types that the caller takes; others are refused with a sentence that names them. */
  readonly accept: readonly string[];
  /** Largest size in bytes. */
  readonly limit: number;
  /** Made by this program, as letters are: not scanned, so that no scanner can hold it up. */
  readonly ownWork?: boolean;
}

/** Bytes by content hash, in a local folder or behind the S3 protocol; the rows belong to the town. */
export interface FileStore {
  /**
   * Refuses what `save` would refuse, without a unit of work: a slow virus scanner then keeps no
   * connection. `save` does not scan the same content again within five minutes.
   * @throws AppError as `save` does.
   */
  inspect(file: NewFile): Promise<void>;
  /**
   * @throws AppError `too-large` or `rule-violation` when the content is not what the caller takes,
   *   or infected; `unavailable` when a virus scanner is set up and gives no answer. Nothing is kept.
   */
  save(unit: Unit, file: NewFile): Promise<StoredFile>;
  /** @throws AppError `not-found`, also for files of another town. */
  open(unit: Unit, id: string): Promise<{ file: StoredFile; content: Buffer }>;
}
