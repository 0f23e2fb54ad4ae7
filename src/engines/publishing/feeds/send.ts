import type { HttpContext } from '#platform/http/context.ts';
import type { Feed } from './feed.ts';
import { type FeedFormat, feedTypes } from './links.ts';
import { writeJson } from './write-json.ts';
import { writeAtom, writeRss } from './write-xml.ts';

export type { Feed, FeedEntry } from './feed.ts';

const writers = { atom: writeAtom, rss: writeRss, json: writeJson } as const;

/** A feed as Atom, RSS or JSON Feed; what may be in it, the caller has decided. */
export function sendFeed(c: HttpContext, format: FeedFormat, feed: Feed): Response {
  return c.body(writers[format](feed), 200, {
    'Content-Type': `${feedTypes[format]}; charset=utf-8`,
  });
}
