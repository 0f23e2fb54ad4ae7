import { LRUCache } from 'lru-cache';
import type { Recall } from '../database/database.ts';
import { createDropLog } from './drop-log.ts';

/** What this process remembers of a town's rows, kept until a topic they belong to is dropped. */
export interface TownMemory {
  readonly recall: Recall;
  drop(town: string, topics: readonly string[]): void;
  clear(): void;
}

interface Kept {
  readonly value: unknown;
  /** `town topic` of each topic. */
  readonly topics: readonly string[];
  readonly since: number;
}

/** In milliseconds: read again this often although nobody said that it changed. */
const oldest = 60_000;
const most = 1000;

/**
 * A memory for the few rows that very many requests need and staff change a few times a year. What was
 * read before a drop is never handed out after it, because each value carries the count of drops at
 * which its reading began.
 */
export function createTownMemory(): TownMemory {
  const drops = createDropLog();
  const kept = new LRUCache<string, Kept>({ max: most, ttl: oldest, ttlResolution: 1000 });
  const recall: Recall = async <T>(
    town: string,
    name: string,
    topics: readonly string[],
    read: () => Promise<T>,
  ): Promise<T> => {
    const key = `${town} ${name}`;
    const found = kept.get(key);
    // Every reading of a name hands out one type: a name belongs to one place in the code.
    if (found && !drops.droppedSince(found.topics, found.since)) return found.value as T;
    const since = drops.now();
    const value = await read();
    kept.set(key, { value, topics: topics.map((topic) => `${town} ${topic}`), since });
    return value;
  };
  return {
    recall,
    drop: (town, topics) => {
      for (const topic of topics) drops.note(`${town} ${topic}`);
    },
    clear: () => {
      drops.noteAll();
      kept.clear();
    },
  };
}
