import { LRUCache } from 'lru-cache';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Platform } from '#platform/platform.ts';
import { type Outcome, type Received, receiveTelegram } from './commands.ts';
import { entriesOf, feedNames } from './feed.ts';
import { largestTelegram, parseTelegram } from './telegram.ts';

const patience = 15_000;

/** What this process has read: only to spare the agency; the database knows each telegram by itself. */
const seen = new LRUCache<string, true>({ max: 5_000 });
const lastModified = new Map<string, string>();

/** @returns undefined when nothing is new. @throws Error when the server does not give it. */
async function fetchText(url: string, conditional: boolean): Promise<string | undefined> {
  const since = conditional ? lastModified.get(url) : undefined;
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
  if (conditional && modified) lastModified.set(url, modified);
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

async function pollFeed(platform: Platform, url: string, prefectures: ReadonlySet<string>) {
  const atom = await fetchText(url, true);
  if (atom === undefined) return;
  for (const { href } of entriesOf(atom, prefectures)) {
    if (seen.has(href)) continue;
    try {
      const xml = await fetchText(href, false);
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

/** Reads the agency's feeds once. Without `JMA_FEED_URL` nothing is asked. */
export async function pollFeeds(platform: Platform): Promise<void> {
  const base = platform.settings.JMA_FEED_URL?.replace(/\/$/, '');
  if (!base) return;
  const towns = await listTowns(platform.database);
  const prefectures = new Set(towns.map(({ code }) => code.slice(0, 2)));
  for (const name of feedNames) await pollFeed(platform, `${base}/${name}.xml`, prefectures);
}
