import { z } from 'zod';
import { type Database, pageTopicsChannel } from '../database/database.ts';
import type { PageCache } from './page-cache.ts';

const message = z.object({ town: z.string(), topics: z.array(z.string()) });

function readMessage(payload: string): z.infer<typeof message> | undefined {
  try {
    return message.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

/**
 * Drops pages when a unit of work commits: here at once, and in every other process by the message
 * that the commit sends. What cannot be read, or may have been missed while the connection was away,
 * empties the cache.
 */
export async function connectPages(database: Database, pages: PageCache): Promise<void> {
  const before = database.hooks.dropped;
  database.hooks.dropped = (town, topics) => {
    before(town, topics);
    pages.drop(town, topics);
  };
  const hear = (payload: string): void => {
    const dropped = readMessage(payload);
    if (dropped) pages.drop(dropped.town, dropped.topics);
    else pages.clear();
  };
  await database.listen(pageTopicsChannel, hear, () => pages.clear());
}
