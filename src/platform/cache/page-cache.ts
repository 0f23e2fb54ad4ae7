import { LRUCache } from 'lru-cache';
import { createDropLog } from './drop-log.ts';

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
  /** How many pages it holds, and about how much memory they take. */
  size(): { readonly pages: number; readonly bytes: number };
}

interface Entry {
  readonly page: CachedPage;
  /** `town topic` of each topic. */
  readonly topics: readonly string[];
}

/**
 * A page is made anew at least this often, in milliseconds: pages say what day it is and what is
 * due, and no commit drops them at midnight.
 */
const oldest = 5 * 60 * 1000;

/** Bytes that an entry costs besides its content, roughly. */
const overhead = 1024;

/** Town, language and aids hold no blank, so no two keys can run together. */
function keyOf({ town, language, aids, path }: PageKey): string {
  return `${town} ${language} ${aids} ${path}`;
}

const topicOf = (town: string, topic: string) => `${town} ${topic}`;

/** Which pages were made from a topic. */
function topicIndex() {
  const keys = new Map<string, Set<string>>();
  return {
    keysOf: (topic: string): readonly string[] => [...(keys.get(topic) ?? [])],
    add(topics: readonly string[], key: string): void {
      for (const topic of topics) {
        const set = keys.get(topic) ?? new Set();
        keys.set(topic, set.add(key));
      }
    },
    remove(topics: readonly string[], key: string): void {
      for (const topic of topics) {
        const set = keys.get(topic);
        set?.delete(key);
        if (set?.size === 0) keys.delete(topic);
      }
    },
  };
}

export interface PageCacheOptions {
  /** All forms of all pages together; the page unused for longest goes first. */
  readonly maxBytes: number;
  /** How many dropped topics are remembered for pages in the making. */
  readonly rememberedDrops?: number;
}

/** A page cache in the memory of this process. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const index = topicIndex();
  const drops = createDropLog(options.rememberedDrops);
  const pages = new LRUCache<string, Entry>({
    maxSize: options.maxBytes,
    maxEntrySize: Math.ceil(options.maxBytes / 8),
    ttl: oldest,
    ttlResolution: 1000,
    sizeCalculation: ({ page }, key) =>
      overhead + key.length * 2 + page.identity.length + page.gzip.length + page.brotli.length,
    dispose: ({ topics }, key) => index.remove(topics, key),
  });
  const keep = (since: number, pageKey: PageKey, names: readonly string[], page: CachedPage) => {
    const topics = names.map((name) => topicOf(pageKey.town, name));
    if (drops.droppedSince(topics, since)) return;
    const key = keyOf(pageKey);
    pages.delete(key);
    pages.set(key, { page, topics });
    if (pages.has(key)) index.add(topics, key);
  };
  return {
    find: (key) => pages.get(keyOf(key))?.page,
    begin: () => {
      const since = drops.now();
      return { keep: (key, topics, page) => keep(since, key, topics, page) };
    },
    drop: (town, names) => {
      for (const topic of names.map((name) => topicOf(town, name))) {
        drops.note(topic);
        for (const key of index.keysOf(topic)) pages.delete(key);
      }
    },
    clear: () => {
      drops.noteAll();
      pages.clear();
    },
    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  };
}
