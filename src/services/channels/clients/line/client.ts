import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Access, ChannelClient, OutgoingPost, SentPost, Token } from '../client.ts';
import { ChannelError } from '../client.ts';
import { lineText as text } from '../text.ts';
import { callLine, jsonBody, tokenOf } from './call.ts';
import { listFollowersOf } from './followers.ts';

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

const parts = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, index) =>
    ids.slice(index * mostIds, (index + 1) * mostIds),
  );

/**
 * To everybody, or to those who chose one of the topics. LINE's own narrowcast knows age and region,
 * not what people asked us for, so ours is a multicast to the ids that we were told. The ids of a first
 * try stand in the same order in the next: a part that was taken is answered with 409.
 */
async function publish(access: Access, post: OutgoingPost): Promise<SentPost> {
  const messages = [{ type: 'text', text: post.text }];
  if (!access.settings.byTopic || post.urgent || post.topics.length === 0) {
    return { remoteId: await send(access, 'broadcast', { messages }, retryKey(post.id, 0)) };
  }
  const { platform, town, accountId } = access;
  const ids = await platform.database.inTown(town, (unit) =>
    listFollowersOf(unit, accountId, post.topics, post.since),
  );
  if (ids.length === 0) throw new ChannelError('refused', text.nobody);
  const requests: string[] = [];
  for (const [index, to] of parts(ids).entries()) {
    requests.push(await send(access, 'multicast', { to, messages }, retryKey(post.id, index)));
  }
  return { remoteId: requests.join(' ') };
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
