/** Contents by hash, without names and without towns. Writing what is there already changes nothing. */
export interface Blobs {
  /**
   * Keeps the content for good, whole or not at all.
   * @throws AppError `unavailable` when the store is full or away.
   */
  write(sha256: string, content: Uint8Array): Promise<void>;
  /** @throws AppError `unavailable` when the store is away or has lost the content. */
  read(sha256: string): Promise<Buffer>;
  /** Removes it for good; what is not there is gone already. @throws AppError `unavailable` */
  remove(sha256: string): Promise<void>;
}

/** Two letters first, so that no folder grows beyond what a file system likes. */
export function blobPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError(`not a SHA-256: ${sha256}`);
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}
