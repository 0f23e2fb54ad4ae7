/** A finished page with its compressed forms. */
export interface CachedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** What a cached page differs by. */
export interface PageKey {
  readonly town: string;
  /** Path with query, without `lang`. */
  readonly path: string;
  readonly language: string;
  readonly aids: string;
}

/** Pages for anonymous readers, kept until a topic they were made from is dropped. */
export interface PageCache {
  find(key: PageKey): CachedPage | undefined;
  /**
   * Starts the making of a page. `keep` stores it unless one of its topics was dropped meanwhile:
   * a page read before a commit must not outlive it.
   */
  begin(): { keep(key: PageKey, topics: readonly string[], page: CachedPage): void };
  drop(town: string, topics: readonly string[]): void;
  clear(): void;
}
