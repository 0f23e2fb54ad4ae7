import { and, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { say } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import { followers } from '../following/schema.ts';
import { managePath } from '../following/token.ts';
import { skipRecipients } from '../mail-lists/hold.ts';
import type { Outcome } from '../mail-lists/journal.ts';
import type { Mailing } from '../mail-lists/queries.ts';
import type { Batch } from '../mail-lists/send.ts';
import { internet, type Network, postTo } from './endpoint.ts';
import { browsers } from './schema.ts';
import { vapidKeys } from './vapid.ts';

/** Requests to push services at once. */
const atOnce = 16;

/** How long a push service keeps what it cannot deliver yet, in seconds; words of an emergency age fast. */
const keptFor = { urgent: 6 * 60 * 60, usual: 3 * 24 * 60 * 60 } as const;

/** A payload holds 4,096 bytes, encryption included (RFC 8291, 4); a reader sees two lines of it. */
const longestBody = 200;

const contactOf = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? publicUrl : `mailto:no-reply@${new URL(publicUrl).hostname}`;

async function readBrowsers({ db, town }: Unit, ids: readonly string[]) {
  return db
    .select({ browser: browsers, language: followers.language })
    .from(browsers)
    .innerJoin(
      followers,
      and(eq(followers.town, browsers.town), eq(followers.id, browsers.followerId)),
    )
    .where(and(eq(browsers.town, town), inArray(browsers.id, [...ids])));
}

type Reached = Awaited<ReturnType<typeof readBrowsers>>[number];

/** What the service worker shows; the tag makes a second one with it take the place of the first. */
function payloadOf({ secret }: Platform, mailing: Mailing, { browser, language }: Reached): string {
  const link = /https?:\/\/\S+/.exec(mailing.text)?.[0];
  const body = mailing.text.replace(/https?:\/\/\S+/g, '').trim();
  return JSON.stringify({
    title: say(mailing.title, language),
    body: [...body].slice(0, longestBody).join(''),
    url: link ? `${new URL(link).pathname}${new URL(link).search}` : '/',
    manage: managePath(secret, browser.followerId),
    tag: mailing.id,
  });
}

/** 404 and 410: the browser is gone for good (RFC 8030, 7.3). */
function judge(status: number): Outcome | 'gone' {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 404 || status === 410) return 'gone';
  const reason = `status ${status}`;
  return status === 429 || status >= 500 ? { kind: 'later', reason } : { kind: 'refused', reason };
}

async function push(
  { platform, mailing }: Batch,
  reached: Reached,
  network: Network,
): Promise<Outcome | 'gone'> {
  const { endpoint, p256dh, auth } = reached.browser;
  const { default: webPush } = await import('web-push');
  try {
    const details = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      payloadOf(platform, mailing, reached),
      {
        vapidDetails: {
          subject: contactOf(platform.settings.publicUrl),
          ...vapidKeys(platform.secret),
        },
        TTL: mailing.urgent ? keptFor.urgent : keptFor.usual,
        urgency: mailing.urgent ? 'high' : 'normal',
        topic: mailing.id.replaceAll('-', ''),
      },
    );
    const { headers, body } = details;
    return judge(await postTo(endpoint, { headers, body: body ?? Buffer.alloc(0) }, network));
  } catch (error) {
    // What comes twice replaces itself by its tag, so another try does no harm.
    return { kind: 'later', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Brings a batch to the browsers; those that their push service forgot are deleted. */
export async function sendPushes(batch: Batch, network: Network = internet): Promise<void> {
  const { platform, town, ids, mailing, settle } = batch;
  const { database } = platform;
  const queue = await database.inTown(town, (unit) => readBrowsers(unit, ids));
  const there = new Set(queue.map(({ browser }) => browser.id));
  const gone = ids.filter((id) => !there.has(id));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const outcome = await push(batch, next, network);
      if (outcome === 'gone') gone.push(next.browser.id);
      else settle(next.browser.id, outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await database.inTown(town, async (unit) => {
    await skipRecipients(unit, mailing.id, gone);
    await unit.db.delete(browsers).where(and(eq(browsers.town, town), inArray(browsers.id, gone)));
  });
}
