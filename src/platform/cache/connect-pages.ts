import { z } from 'zod';
import { type Database, pageTopicsChannel } from '../database/database.ts';
import type { PageCache } from './page-cache.ts';
import { createTownMemory } from './town-memory.ts';

const message = z.object({ town: z.string(), topics: z.array(z.string()) });

function readMessage(payload: string): z.infer<typeof message> | undefined {
  try {
    return message.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

/**
 * Drops pages, and what units of work remember (`unit.recall`), when a unit of work commits: here at
 * once, and in every other process by the message that the commit sends. What cannot be read, or may
 * have been missed while the connection was away, empties both. Only from here on anything is
 * remembered at all: a process that hears nothing must not.
 */
export async function connectPages(database: Database, pages: PageCache): Promise<void> {
  const memory = createTownMemory();
  const drop = (town: string, topics: readonly string[]): void => {
    memory.drop(town, topics);
    pages.drop(town, topics);
  };
  const clear = (): void => {
    memory.clear();
    pages.clear();
  };
  const before = database.hooks.dropped;
  database.hooks.dropped = (town, topics) => {
    before(town, topics);
    drop(town, topics);
  };
  const hear = (payload: string): void => {
    const dropped = readMessage(payload);
    if (dropped) drop(dropped.town, dropped.topics);
    else clear();
  };
  await database.listen(pageTopicsChannel, hear, clear);
  database.hooks.recall = memory.recall;
}
