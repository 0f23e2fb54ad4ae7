import { and, eq, isNull } from 'drizzle-orm';
import type { LineEvent, LineListener } from '#engines/notifications/contract.ts';
import { listTopics, type Topic } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import { accounts } from '../../schema.ts';
import type { Credentials } from '../client.ts';
import { hearText as text } from '../text.ts';
import { callLine, jsonBody } from './call.ts';
import { chooseTopic, forgetFollower, keepFollower } from './followers.ts';

/** Buttons below a message; LINE shows 13 at most. */
const mostButtons = 13;
const longestLabel = 20;

const buttonOf = ({ slug, name }: Topic, chosen: readonly string[]) => {
  const on = chosen.includes(slug);
  const label = `${on ? '✓' : '＋'}${name.ja}`.slice(0, longestLabel);
  const data = new URLSearchParams({ topic: slug, on: on ? '0' : '1' }).toString();
  return { type: 'action', action: { type: 'postback', label, data, displayText: label } };
};

/** The top topics as buttons: ✓ are chosen, pressing one changes it. */
function choicesOf(topics: readonly Topic[], chosen: readonly string[]) {
  const top = topics.filter(({ parent }) => parent === undefined);
  const items = top.slice(0, mostButtons).map((topic) => buttonOf(topic, chosen));
  const names = top.filter(({ slug }) => chosen.includes(slug)).map(({ name }) => name.ja);
  const message = { type: 'text', text: text.choose(names) };
  return items.length > 0 ? { ...message, quickReply: { items } } : message;
}

/** What changes with an event, and the topics to show; undefined when there is nothing to say. */
async function record(unit: Unit, accountId: string, event: LineEvent) {
  const { type, userId, data } = event;
  if (type === 'unfollow') {
    await forgetFollower(unit, accountId, userId);
    return undefined;
  }
  const topics = await listTopics(unit);
  if (type === 'follow') {
    await keepFollower(unit, accountId, userId);
    return choicesOf(topics, []);
  }
  const pressed = new URLSearchParams(data ?? '');
  const topic = topics.find(({ slug }) => slug === pressed.get('topic'));
  if (type !== 'postback' || !topic) return undefined;
  const on = pressed.get('on') === '1';
  return choicesOf(topics, await chooseTopic(unit, accountId, userId, topic.slug, on));
}

/** Keeps what somebody chose at one account, and shows them their choice. */
export async function hearAt(
  platform: Platform,
  town: string,
  account: { readonly id: string; readonly credentials: Credentials },
  event: LineEvent,
): Promise<void> {
  const message = await platform.database.inTown(town, (unit) => record(unit, account.id, event));
  const { replyToken } = event;
  if (!message || !replyToken || !platform.settings.LINE_API_URL) return;
  const speaker = { platform, credentials: account.credentials };
  try {
    const body = jsonBody({ replyToken, messages: [message] });
    await callLine(speaker, '/v2/bot/message/reply', body);
  } catch (error) {
    // The choice is kept; a lost answer is not worth a retry.
    platform.log.warn({ err: error }, 'the answer to a LINE event was lost');
  }
}

/** The accounts without a token of their own are the town's account of the environment. */
export const lineListener: LineListener = {
  name: 'channels',
  hear: async (platform, town, event) => {
    const found = await platform.database.inTown(town, (unit) =>
      unit.db
        .select({ id: accounts.id })
        .from(accounts)
        .where(
          and(
            eq(accounts.town, town),
            eq(accounts.kind, 'line'),
            eq(accounts.sample, false),
            isNull(accounts.credentials),
          ),
        ),
    );
    for (const { id } of found) await hearAt(platform, town, { id, credentials: {} }, event);
  },
};
