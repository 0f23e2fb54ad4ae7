import { z } from 'zod';
import {
  type Access,
  type ChannelClient,
  ChannelError,
  type Found,
  type OutgoingPost,
  type SentPost,
  type Token,
} from '../client.ts';
import { type Answer, bearer, readAnswer, request } from '../request.ts';
import { facebookText as text } from '../text.ts';
import { squeeze } from '../x/read-back.ts';
import { failureOf } from './failures.ts';

const baseOf = ({ platform }: Access) =>
  (platform.settings.FACEBOOK_API_URL ?? '').replace(/\/$/, '');

export async function callFacebook(
  access: Access,
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  fields?: Readonly<Record<string, string>>,
): Promise<Answer> {
  // The token goes as a header: an address would end up in logs on the way.
  const headers = bearer(access.credentials.accessToken);
  const body = fields && new URLSearchParams(fields);
  const answer = await request(`${baseOf(access)}/${path}`, { method, headers, body });
  if (answer.status === 200) return answer;
  throw failureOf(answer, access.platform.database.hooks.now());
}

const Made = z.object({ id: z.string(), post_id: z.string().optional() });

const sentPost = (id: string): SentPost => ({
  remoteId: id,
  url: `https://www.facebook.com/${id}`,
});

/** The first link of the text becomes the card. */
const linkIn = (words: string) => /https?:\/\/[\w\-./?%&=+~#:]+/.exec(words)?.[0];

async function publish(access: Access, { text: message, image }: OutgoingPost): Promise<SentPost> {
  const page = encodeURIComponent(access.remoteId);
  if (image) {
    // Facebook fetches the image from this site.
    const photo = { url: image.url, caption: message, alt_text_custom: image.alt };
    const made = readAnswer(Made, await callFacebook(access, `${page}/photos`, 'POST', photo));
    return sentPost(made.post_id ?? made.id);
  }
  const link = linkIn(message);
  const fields = { message, ...(link ? { link } : {}) };
  return sentPost(readAnswer(Made, await callFacebook(access, `${page}/feed`, 'POST', fields)).id);
}

async function correct(access: Access, sent: SentPost, post: OutgoingPost): Promise<SentPost> {
  await callFacebook(access, encodeURIComponent(sent.remoteId), 'POST', { message: post.text });
  return sent;
}

/** What is no longer there is withdrawn already (code 100, subcode 33). */
async function withdraw(access: Access, { remoteId }: SentPost): Promise<void> {
  try {
    await callFacebook(access, encodeURIComponent(remoteId), 'DELETE');
  } catch (error) {
    if (!(error instanceof ChannelError && error.message.includes('(100/33)'))) throw error;
  }
}

const Posts = z.object({
  data: z.array(z.object({ id: z.string(), message: z.string().optional() })),
});

/** Clocks differ; a post of the minute before the first try is looked at too. */
const slackSeconds = 60;

async function find(access: Access, post: OutgoingPost, known: readonly string[]): Promise<Found> {
  const since = Math.floor(post.since.getTime() / 1000) - slackSeconds;
  const query = new URLSearchParams({ fields: 'id,message', limit: '100', since: String(since) });
  const path = `${encodeURIComponent(access.remoteId)}/posts?${query}`;
  const { data } = readAnswer(Posts, await callFacebook(access, path, 'GET'));
  const others = data.filter(({ id }) => !known.includes(id));
  const same = others.find(({ message }) => squeeze(message ?? '') === squeeze(post.text));
  if (same) return { kind: 'found', ...sentPost(same.id) };
  const link = linkIn(post.text);
  const alike = link && others.find(({ message }) => message?.includes(link));
  return alike
    ? { kind: 'unknown', why: `${alike.id} has the same link and other words` }
    : { kind: 'absent' };
}

const Page = z.object({ id: z.string(), name: z.string() });
const Debug = z.object({
  data: z.object({ is_valid: z.boolean(), expires_at: z.number().optional() }),
});

/** Page, and with the app's own secret the day on which the token ends (0: never). */
async function describeToken(access: Access): Promise<Token> {
  const { accessToken = '', appId, appSecret } = access.credentials;
  const page = await callFacebook(
    access,
    `${encodeURIComponent(access.remoteId)}?fields=id,name`,
    'GET',
  );
  const { name } = readAnswer(Page, page);
  if (!appId || !appSecret) return { name };
  const app = { ...access, credentials: { accessToken: `${appId}|${appSecret}` } };
  const query = new URLSearchParams({ input_token: accessToken });
  const { data } = readAnswer(Debug, await callFacebook(app, `debug_token?${query}`, 'GET'));
  if (!data.is_valid) throw new ChannelError('expired', 'debug_token: is_valid false');
  return { name, expiresAt: data.expires_at ? new Date(data.expires_at * 1000) : undefined };
}

/** A Facebook page by the Graph API (pages_manage_posts, pages_read_engagement). */
export const facebookClient: ChannelClient = {
  name: 'facebook',
  label: text.label,
  limits: {
    longest: 63_206,
    count: (words) => [...words].length,
    unit: text.unit,
    longestAlt: 1000,
  },
  credentials: [
    { name: 'accessToken', label: text.accessToken, required: true },
    { name: 'appId', label: text.appId, hint: text.appHint, required: false },
    { name: 'appSecret', label: text.appSecret, required: false },
  ],
  remoteId: { label: text.pageId, hint: text.pageIdHint, required: true },
  missing: ({ settings }) => (settings.FACEBOOK_API_URL ? undefined : 'FACEBOOK_API_URL'),
  publish,
  find,
  correct,
  edits: true,
  withdraw,
  describeToken,
};
