import { LRUCache } from 'lru-cache';

/** Which topics were dropped when, by a count that only rises. */
export interface DropLog {
  /** The count at this moment; take it before reading what is to be kept. */
  now(): number;
  note(topic: string): void;
  /** Something was dropped, and nobody knows what. */
  noteAll(): void;
  droppedSince(topics: readonly string[], since: number): boolean;
}

/**
 * Old memories make room for new ones; `floor` then stands for all that is forgotten, so that
 * forgetting refuses something too many and never keeps it one moment too long.
 * @param remembered how many topics are remembered.
 */
export function createDropLog(remembered = 10_000): DropLog {
  let count = 0;
  let floor = 0;
  const last = new LRUCache<string, number>({
    max: remembered,
    dispose: (at, _topic, reason) => {
      if (reason === 'evict') floor = Math.max(floor, at);
    },
  });
  return {
    now: () => count,
    note: (topic) => {
      count += 1;
      last.set(topic, count);
    },
    noteAll: () => {
      count += 1;
      floor = count;
    },
    droppedSince: (topics, since) =>
      floor > since || topics.some((topic) => (last.peek(topic) ?? 0) > since),
  };
}
