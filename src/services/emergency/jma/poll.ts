import { LRUCache } from 'lru-cache';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Platform } from '#platform/platform.ts';
import { type Outcome, type Received, receiveTelegram } from './commands.ts';
import { entriesOf, feedNames } from './feed.ts';
import { largestTelegram, parseTelegram } from './telegram.ts';

const patience = 15_000;

/** What a process has read: only to spare the agency; the database knows each telegram by itself. */
interface Memory {
  readonly seen: LRUCache<string, true>;
  /** Of the feeds, by address. */
  readonly lastModified: Map<string, string>;
}

/**
 * @param lastModified of feeds, which are asked for only when they changed
 * @returns undefined when nothing is new. @throws Error when the server does not give it.
 */
async function fetchText(
  url: string,
  lastModified?: Map<string, string>,
): Promise<string | undefined> {
  const since = lastModified?.get(url);
  const answer = await fetch(url, {
    headers: since ? { 'if-modified-since': since } : {},
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 304) return undefined;
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const declared = Number(answer.headers.get('content-length') ?? 0);
  if (declared > largestTelegram) throw new Error(`${url} has ${declared} bytes`);
  const text = await answer.text();
  const modified = answer.headers.get('last-modified');
  if (modified) lastModified?.set(url, modified);
  return text;
}

/** Hands one telegram to every town of the installation. @returns what became of it by town. */
export async function distribute(
  platform: Platform,
  received: Received,
): Promise<Readonly<Record<string, Outcome>>> {
  const outcomes: Record<string, Outcome> = {};
  for (const { code } of await listTowns(platform.database)) {
    outcomes[code] = await platform.database.inTown(code, (unit) =>
      receiveTelegram(unit, received),
    );
  }
  return outcomes;
}

async function pollFeed(
  platform: Platform,
  { seen, lastModified }: Memory,
  url: string,
  prefectures: ReadonlySet<string>,
): Promise<void> {
  const atom = await fetchText(url, lastModified);
  if (atom === undefined) return;
  for (const { href } of entriesOf(atom, prefectures)) {
    if (seen.has(href)) continue;
    try {
      const xml = await fetchText(href);
      if (xml !== undefined) {
        await distribute(platform, { telegram: parseTelegram(xml), xml, via: 'poll' });
      }
      seen.set(href, true);
    } catch (error) {
      // The next telegram may be the one that matters; this one is tried again in a minute.
      platform.log.warn({ err: error, href }, 'a telegram could not be read');
      lastModified.delete(url);
    }
  }
}

/** What reads the agency's feeds once when it is called. Without `JMA_FEED_URL` nothing is asked. */
export function createPoller(): (platform: Platform) => Promise<void> {
  const memory: Memory = { seen: new LRUCache({ max: 5_000 }), lastModified: new Map() };
  return async (platform) => {
    const base = platform.settings.JMA_FEED_URL?.replace(/\/$/, '');
    if (!base) return;
    const towns = await listTowns(platform.database);
    const prefectures = new Set(towns.map(({ code }) => code.slice(0, 2)));
    const polled = feedNames.map((name) =>
      pollFeed(platform, memory, `${base}/${name}.xml`, prefectures),
    );
    // An earthquake does not wait for the feed of warnings to come back.
    const failed = (await Promise.allSettled(polled)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  };
}
