import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Access, ChannelClient, OutgoingPost, SentPost, Token } from '../client.ts';
import { ChannelError } from '../client.ts';
import { lineText as text } from '../text.ts';
import { callLine, jsonBody, tokenOf } from './call.ts';
import { countFollowers, listFollowersOf } from './followers.ts';

/** User ids that one multicast may name. */
const mostIds = 500;

/** The same for every try of the same part, in the shape of a UUID as LINE demands. */
function retryKey(id: string, part: number): string {
  const hex = createHash('sha256').update(`${id} ${part}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
}

async function send(access: Access, path: string, body: object, key: string): Promise<string> {
  const { headers } = await callLine(access, `/v2/bot/message/${path}`, jsonBody(body, key));
  const first = headers.get('x-line-accepted-request-id');
  return first ?? headers.get('x-line-request-id') ?? key;
}

/** Well below the most, so that a part has room for its share of chance. */
const aimedIds = 250;

/**
 * Parts that stay the same from try to try: a person's part follows from their id and the size of the
 * following, so whoever leaves or joins in between moves nobody else into a part that was taken.
 */
export function partsOf(ids: readonly string[], followers: number): readonly (readonly string[])[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(followers / aimedIds)));
  const parts = Array.from({ length: count }, (): string[] => []);
  for (const id of ids) {
    parts[createHash('sha256').update(id).digest().readUInt32BE() % count]?.push(id);
  }
  return parts;
}

async function multicast(access: Access, post: OutgoingPost): Promise<SentPost> {
  const messages = [{ type: 'text', text: post.text }];
  const { platform, town, accountId } = access;
  const { ids, followers } = await platform.database.inTown(town, async (unit) => ({
    ids: await listFollowersOf(unit, accountId, post.topics, post.since),
    followers: await countFollowers(unit, accountId, post.since),
  }));
  if (ids.length === 0) throw new ChannelError('refused', text.nobody);
  const requests: string[] = [];
  for (const [index, to] of partsOf(ids, followers).entries()) {
    if (to.length === 0) continue;
    if (to.length > mostIds)
      throw new ChannelError('refused', 'a part of the followers is too large');
    requests.push(await send(access, 'multicast', { to, messages }, retryKey(post.id, index)));
  }
  return { remoteId: requests.join(' ') };
}

/**
 * To everybody, or to those who chose one of the topics. LINE's own narrowcast knows age and region,
 * not what people asked us for, so ours is a multicast to the ids that we were told. A part that was
 * taken in an earlier try is answered with 409.
 */
async function publish(access: Access, post: OutgoingPost): Promise<SentPost> {
  const toSome = access.settings.byTopic && !post.urgent && post.topics.length > 0;
  if (toSome) return multicast(access, post);
  const messages = [{ type: 'text', text: post.text }];
  return { remoteId: await send(access, 'broadcast', { messages }, retryKey(post.id, 0)) };
}

const Info = z.object({ displayName: z.string(), basicId: z.string() });

async function describeToken(access: Access): Promise<Token> {
  const { body } = await callLine(access, '/v2/bot/info');
  const info = Info.safeParse(body).data;
  if (!info) throw new ChannelError('unknown', 'the answer has another shape');
  return { name: `${info.displayName} (${info.basicId})` };
}

/** LINE official account by the Messaging API. Nothing that was sent can be edited or taken back. */
export const lineClient: ChannelClient = {
  name: 'line',
  label: text.label,
  limits: {
    longest: 5000,
    // LINE counts UTF-16 code units.
    count: (words) => words.length,
    unit: text.unit,
    longestAlt: 0,
  },
  credentials: [
    { name: 'accessToken', label: text.accessToken, hint: text.tokenHint, required: false },
    { name: 'channelSecret', label: text.channelSecret, hint: text.secretHint, required: false },
  ],
  missing: ({ settings }) => (settings.LINE_API_URL ? undefined : 'LINE_API_URL'),
  publish: async (access, post) => {
    if (!tokenOf(access)) throw new ChannelError('expired', text.noToken);
    return publish(access, post);
  },
  dropsRepeats: true,
  describeToken,
};
