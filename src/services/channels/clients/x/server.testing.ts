import { type Asked, channelServer, jsonOf, type Reply } from '../server.testing.ts';

interface Tweet {
  readonly id: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly media?: readonly string[];
  readonly at: number;
}

const problem = (status: number, title: string, detail: string, type = 'about:blank'): Reply => ({
  status,
  body: { title, detail, status, type },
});

const link = /https?:\/\/[\w\-./?%&=+~#:]+/g;

/** By the book, apart from our own count: Latin signs one, everything else two, links 23. */
function weightOf(text: string): number {
  const links = text.match(link)?.length ?? 0;
  const rest = [...text.replace(link, '')];
  return (
    links * 23 + rest.reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 4352 ? 1 : 2), 0)
  );
}

export interface XState {
  accessToken: string;
  refreshToken: string;
  readonly userId: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly tweets: Tweet[];
  /** Alternative texts by media id; empty until they are given. */
  readonly media: Map<string, string>;
  now: () => number;
  /** Undefined: the answer leaves the field out. */
  followers?: number;
  readonly figures: Map<string, TweetFigures>;
}

/** What a tweet came to; a field that is missing is missing in the answer. */
export interface TweetFigures {
  readonly open: Readonly<Record<string, number>>;
  /** For its author only, and for 30 days. */
  readonly own: Readonly<Record<string, number>>;
}

function me(state: XState, { query }: Asked): Reply {
  const fields = query.get('user.fields')?.split(',') ?? [];
  if (fields.some((field) => field !== 'public_metrics')) {
    return problem(400, 'Invalid Request', `user.fields: ${fields}`);
  }
  const { followers: followers_count } = state;
  const public_metrics = { followers_count, following_count: 12, tweet_count: 3456 };
  const data = { id: state.userId, name: '見本市', username: 'sample' };
  return {
    status: 200,
    body: { data: fields.length > 0 ? { ...data, public_metrics } : data },
  };
}

const month = 30 * 24 * 3_600_000;

/** `GET /2/tweets`: what is gone or too old comes back as an error beside the others. */
function lookUp(state: XState, { query }: Asked): Reply {
  const ids = query.get('ids')?.split(',') ?? [];
  const fields = query.get('tweet.fields')?.split(',') ?? [];
  const known = fields.every((field) => /^(?:non_)?public_metrics$/.test(field));
  const wellFormed = ids.every((id) => /^\d{1,19}$/.test(id));
  if (ids.length < 1 || ids.length > 100 || !known || !wellFormed) {
    return problem(400, 'Invalid Request', 'One or more parameters to your request was invalid.');
  }
  const found = state.tweets.filter(({ id, at }) => ids.includes(id) && state.now() - at <= month);
  const data = found.map(({ id, text }) => {
    const { open, own } = state.figures.get(id) ?? { open: {}, own: {} };
    const openPart = fields.includes('public_metrics') ? { public_metrics: open } : {};
    const ownPart = fields.includes('non_public_metrics') ? { non_public_metrics: own } : {};
    return { id, text, edit_history_tweet_ids: [id], ...openPart, ...ownPart };
  });
  const errors = ids
    .filter((id) => !found.some((tweet) => tweet.id === id))
    .map((id) => ({ resource_id: id, title: 'Not Found Error', parameter: 'ids' }));
  return {
    status: 200,
    body: { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) },
  };
}

function refresh(state: XState, { headers, body }: Asked): Reply {
  const form = new URLSearchParams(body.toString());
  const basic = Buffer.from(`${state.client.id}:${state.client.secret}`).toString('base64');
  if (headers.authorization !== `Basic ${basic}`) {
    return { status: 401, body: { error: 'unauthorized_client' } };
  }
  if (
    form.get('grant_type') !== 'refresh_token' ||
    form.get('refresh_token') !== state.refreshToken
  ) {
    return { status: 400, body: { error: 'invalid_request' } };
  }
  state.accessToken = `${state.accessToken}+`;
  state.refreshToken = `${state.refreshToken}+`;
  const { accessToken: access_token, refreshToken: refresh_token } = state;
  return {
    status: 200,
    body: {
      token_type: 'bearer',
      expires_in: 7200,
      access_token,
      refresh_token,
      scope: 'tweet.write',
    },
  };
}

const tweetKeys = new Set(['text', 'media', 'reply']);

function create(state: XState, asked: Asked): Reply {
  const json = jsonOf(asked);
  const { text, media, reply } = (json ?? {}) as {
    text?: unknown;
    media?: { media_ids?: string[] };
    reply?: { in_reply_to_tweet_id?: string };
  };
  const strange = Object.keys(json ?? {}).some((key) => !tweetKeys.has(key));
  if (!json || strange || typeof text !== 'string' || text === '' || weightOf(text) > 280) {
    return problem(400, 'Invalid Request', 'One or more parameters to your request was invalid.');
  }
  if (media?.media_ids?.some((id) => !state.media.get(id))) {
    return problem(400, 'Invalid Request', 'Your media IDs are invalid.');
  }
  const replyTo = reply?.in_reply_to_tweet_id;
  if (reply && !state.tweets.some(({ id }) => id === replyTo)) {
    return problem(403, 'Forbidden', 'You attempted to reply to a Tweet that is deleted.');
  }
  if (state.tweets.some((tweet) => tweet.text === text)) {
    return problem(
      403,
      'Forbidden',
      'You are not allowed to create a Tweet with duplicate content.',
    );
  }
  const id = String(1_800_000_000_000_000_000n + BigInt(state.tweets.length + state.media.size));
  state.tweets.push({ id, text, replyTo, media: media?.media_ids, at: state.now() });
  return { status: 201, body: { data: { id, text } } };
}

/** Links come back as t.co links with their targets beside them, and signs escaped. */
function present({ id, text }: Tweet) {
  const urls = (text.match(link) ?? []).map((expanded_url, index) => ({
    url: `https://t.co/${id.slice(-4)}${index}`,
    expanded_url,
  }));
  const shown = urls.reduce(
    (words, { url, expanded_url }) => words.replace(expanded_url, url),
    text,
  );
  return {
    id,
    text: shown.replaceAll('&', '&amp;'),
    entities: urls.length > 0 ? { urls } : undefined,
  };
}

function timeline(state: XState, { query }: Asked): Reply {
  const most = Number(query.get('max_results') ?? 10);
  const start = query.get('start_time') ?? '';
  if (most < 5 || most > 100 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(start)) {
    return problem(400, 'Invalid Request', 'One or more parameters to your request was invalid.');
  }
  const data = state.tweets.filter(({ at }) => at >= Date.parse(start)).map(present);
  return { status: 200, body: data.length > 0 ? { data } : { meta: { result_count: 0 } } };
}

function remove({ tweets }: XState, id: string): Reply {
  const index = tweets.findIndex((tweet) => tweet.id === id);
  if (index < 0) return problem(404, 'Not Found Error', 'Could not find tweet');
  tweets.splice(index, 1);
  return { status: 200, body: { data: { deleted: true } } };
}

function media(state: XState, asked: Asked): Reply {
  const multipart = asked.headers['content-type']?.startsWith('multipart/form-data');
  const form = asked.body.toString('latin1');
  if (!multipart || !form.includes('name="media"') || !form.includes('tweet_image')) {
    return problem(400, 'Invalid Request', 'media is missing');
  }
  const id = String(1_900_000_000 + state.media.size);
  state.media.set(id, '');
  return { status: 200, body: { data: { id, media_key: `3_${id}` } } };
}

function metadata(state: XState, asked: Asked): Reply {
  const { id, metadata: given } = (jsonOf(asked) ?? {}) as {
    id?: string;
    metadata?: { alt_text?: { text?: string } };
  };
  const alt = given?.alt_text?.text ?? '';
  if (!id || !state.media.has(id) || alt === '' || alt.length > 1000) {
    return problem(400, 'Invalid Request', 'alt_text is invalid');
  }
  state.media.set(id, alt);
  return { status: 200, body: { data: { id } } };
}

function route(state: XState, asked: Asked): Reply {
  const { method, path, headers } = asked;
  if (`${method} ${path}` === 'POST /2/oauth2/token') return refresh(state, asked);
  if (headers.authorization !== `Bearer ${state.accessToken}`) {
    return problem(401, 'Unauthorized', 'Unauthorized');
  }
  if (method === 'POST' && path === '/2/tweets') return create(state, asked);
  if (method === 'POST' && path === '/2/media/upload') return media(state, asked);
  if (method === 'POST' && path === '/2/media/metadata') return metadata(state, asked);
  if (method === 'DELETE' && path.startsWith('/2/tweets/')) return remove(state, path.slice(10));
  if (path === `/2/users/${state.userId}/tweets`) return timeline(state, asked);
  if (method === 'GET' && path === '/2/users/me') return me(state, asked);
  if (method === 'GET' && path === '/2/tweets') return lookUp(state, asked);
  return problem(404, 'Not Found', path);
}

/** X API v2 as documented, for one account. */
export async function xServer() {
  const state: XState = {
    ...{ accessToken: 'x-access', refreshToken: 'x-refresh', userId: '2244994945' },
    ...{ client: { id: 'x-client', secret: 'x-secret' }, tweets: [], media: new Map() },
    ...{ followers: 7690, figures: new Map() },
    now: Date.now,
  };
  return { ...(await channelServer((asked) => route(state, asked))), state };
}
