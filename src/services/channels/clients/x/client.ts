import { z } from 'zod';
import {
  type Access,
  type ChannelClient,
  ChannelError,
  type Found,
  type OutgoingPost,
  type Refreshed,
  type SentPost,
  type Token,
} from '../client.ts';
import { type Answer, bearer, beforePosting, readAnswer, request } from '../request.ts';
import { xText as text } from '../text.ts';
import { failureOf } from './failures.ts';
import { matchPost, Timeline } from './read-back.ts';
import { longestPost, postWeight } from './weight.ts';

const baseOf = ({ platform }: Access) => (platform.settings.X_API_URL ?? '').replace(/\/$/, '');

export async function callX(access: Access, path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { ...bearer(access.credentials.accessToken), ...init.headers };
  const answer = await request(`${baseOf(access)}${path}`, { ...init, headers });
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw failureOf(answer, access.platform.database.hooks.now());
}

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const Made = z.object({ data: z.object({ id: z.string() }) });

async function uploadImage(access: Access, image: NonNullable<OutgoingPost['image']>) {
  const form = new FormData();
  form.set('media', new Blob([Buffer.from(image.bytes)], { type: image.type }), 'image');
  form.set('media_category', 'tweet_image');
  form.set('media_type', image.type);
  const { data } = readAnswer(
    Made,
    await callX(access, '/2/media/upload', { method: 'POST', body: form }),
  );
  const metadata = { alt_text: { text: image.alt } };
  await callX(access, '/2/media/metadata', json({ id: data.id, metadata }));
  return data.id;
}

async function post(access: Access, outgoing: OutgoingPost, replyTo?: string): Promise<SentPost> {
  const { image } = outgoing;
  const media = image && (await beforePosting(() => uploadImage(access, image)));
  const body = {
    text: outgoing.text,
    ...(media ? { media: { media_ids: [media] } } : {}),
    ...(replyTo ? { reply: { in_reply_to_tweet_id: replyTo } } : {}),
  };
  const { data } = readAnswer(Made, await callX(access, '/2/tweets', json(body)));
  return sentPost(data.id);
}

const sentPost = (id: string): SentPost => ({
  remoteId: id,
  url: `https://x.com/i/web/status/${id}`,
});

/** What is no longer there is withdrawn already. */
async function remove(access: Access, { remoteId }: SentPost): Promise<void> {
  const path = `/2/tweets/${encodeURIComponent(remoteId)}`;
  try {
    await callX(access, path, { method: 'DELETE' });
  } catch (error) {
    if (!(error instanceof ChannelError && error.message.startsWith('404'))) throw error;
  }
}

/** A reply stands below the error for all who saw it; or the wrong one goes and a new one comes. */
async function correct(access: Access, sent: SentPost, outgoing: OutgoingPost): Promise<SentPost> {
  if (access.settings.correction === 'reply') return post(access, outgoing, sent.remoteId);
  await beforePosting(() => remove(access, sent));
  return { ...(await post(access, outgoing)), replaces: true };
}

/** Clocks differ; a post of the minute before the first try is looked at too. */
const slack = 60_000;

async function find(
  access: Access,
  outgoing: OutgoingPost,
  known: readonly string[],
): Promise<Found> {
  if (!access.remoteId) return { kind: 'unknown', why: 'no user id' };
  const query = new URLSearchParams({
    max_results: '100',
    start_time: new Date(outgoing.since.getTime() - slack).toISOString().replace(/\.\d+Z$/, 'Z'),
    'tweet.fields': 'created_at,entities',
  });
  const path = `/2/users/${encodeURIComponent(access.remoteId)}/tweets?${query}`;
  const match = matchPost(readAnswer(Timeline, await callX(access, path)), outgoing.text, known);
  return match.kind === 'found' ? { kind: 'found', ...sentPost(match.id) } : match;
}

const Me = z.object({ data: z.object({ id: z.string(), username: z.string() }) });

async function describeToken(access: Access): Promise<Token> {
  const { data } = readAnswer(Me, await callX(access, '/2/users/me'));
  return { name: `@${data.username} (${data.id})` };
}

const Tokens = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
});

/** OAuth 2.0, grant `refresh_token`; X gives a new refresh token every time and voids the old one. */
async function refresh(access: Access): Promise<Refreshed> {
  const { refreshToken, clientId, clientSecret, ...rest } = access.credentials;
  if (!refreshToken || !clientId) throw new ChannelError('expired', 'no refresh token');
  const basic = Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64');
  const answer = await request(`${baseOf(access)}/2/oauth2/token`, {
    method: 'POST',
    headers: clientSecret ? { authorization: `Basic ${basic}` } : {},
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: clientId,
    }),
  });
  if (answer.status === 400 || answer.status === 401) {
    throw new ChannelError('expired', `${answer.status} ${answer.text.slice(0, 200)}`);
  }
  const now = access.platform.database.hooks.now();
  if (answer.status !== 200) throw failureOf(answer, now);
  const tokens = readAnswer(Tokens, answer);
  const kept = { ...rest, clientId, ...(clientSecret ? { clientSecret } : {}) };
  return {
    credentials: {
      ...kept,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
    },
    expiresAt: new Date(now.getTime() + tokens.expires_in * 1000),
  };
}

/** X API v2 with an OAuth 2.0 user token (scopes tweet.read, tweet.write, media.write, offline.access). */
export const xClient: ChannelClient = {
  name: 'x',
  label: text.label,
  limits: { longest: longestPost, count: postWeight, unit: text.unit, longestAlt: 1000 },
  credentials: [
    { name: 'accessToken', label: text.accessToken, required: true },
    { name: 'refreshToken', label: text.refreshToken, hint: text.refreshHint, required: false },
    { name: 'clientId', label: text.clientId, required: false },
    { name: 'clientSecret', label: text.clientSecret, required: false },
  ],
  remoteId: { label: text.userId, hint: text.userIdHint, required: true },
  missing: ({ settings }) => (settings.X_API_URL ? undefined : 'X_API_URL'),
  publish: (access, outgoing) => post(access, outgoing),
  find,
  correct,
  withdraw: remove,
  describeToken,
  refresh,
};
