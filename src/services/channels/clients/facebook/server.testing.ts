import { type Asked, channelServer, type Reply } from '../server.testing.ts';

interface Post {
  readonly id: string;
  message: string;
  readonly link?: string;
  readonly photo?: { readonly url: string; readonly alt: string };
  readonly at: number;
}

const error = (status: number, code: number, message: string, subcode?: number): Reply => ({
  status,
  body: {
    error: { message, type: 'OAuthException', code, error_subcode: subcode, fbtrace_id: 'A' },
  },
});

export interface FacebookState {
  readonly pageId: string;
  accessToken: string;
  readonly app: { readonly id: string; readonly secret: string };
  readonly posts: Post[];
  now: () => number;
  /** Undefined: the answer leaves the field out. */
  followers?: number;
  /** Values of the metrics that the version knows, by the day in California. */
  readonly insights: Map<string, Map<string, number | undefined>>;
}

const formOf = ({ body }: Asked) => new URLSearchParams(body.toString('utf8'));

function add(state: FacebookState, post: Omit<Post, 'id' | 'at'>): string {
  const id = `${state.pageId}_${100 + state.posts.length}`;
  state.posts.push({ ...post, id, at: state.now() });
  return id;
}

function feed(state: FacebookState, asked: Asked): Reply {
  const form = formOf(asked);
  const message = form.get('message') ?? '';
  const link = form.get('link') ?? undefined;
  if (message === '' || [...message].length > 63_206) return error(400, 100, 'Invalid parameter');
  if (state.posts.some((post) => post.message === message)) {
    return error(400, 506, 'Duplicate status message');
  }
  return { status: 200, body: { id: add(state, { message, link }) } };
}

function photos(state: FacebookState, asked: Asked): Reply {
  const form = formOf(asked);
  const url = form.get('url') ?? '';
  if (!URL.canParse(url)) return error(400, 100, 'Invalid parameter');
  const photo = { url, alt: form.get('alt_text_custom') ?? '' };
  const post_id = add(state, { message: form.get('caption') ?? '', photo });
  return { status: 200, body: { id: '9000', post_id } };
}

function edit(state: FacebookState, id: string, asked: Asked): Reply {
  const post = state.posts.find((one) => one.id === id);
  if (!post) return error(400, 100, 'Unsupported request', 33);
  if (asked.method === 'DELETE') state.posts.splice(state.posts.indexOf(post), 1);
  else post.message = formOf(asked).get('message') ?? '';
  return { status: 200, body: { success: true } };
}

function list(state: FacebookState, { query }: Asked): Reply {
  const since = Number(query.get('since')) * 1000;
  if (!query.get('fields') || !(since > 0)) return error(400, 100, 'Invalid parameter');
  const data = state.posts
    .filter(({ at }) => at >= since)
    .map(({ id, message }) => ({ id, message }));
  return { status: 200, body: { data } };
}

/** Only the fields that were asked for, and the id. */
function page(state: FacebookState, { query }: Asked): Reply {
  const { pageId: id, followers: followers_count } = state;
  const all: Record<string, unknown> = { id, name: '見本市', followers_count, fan_count: 2800 };
  const fields = query.get('fields')?.split(',') ?? [];
  const strange = fields.find((field) => !(field in all));
  if (strange) return error(400, 100, `(#100) Tried accessing nonexisting field (${strange})`);
  const asked = fields.map((field) => [field, all[field]]);
  return { status: 200, body: { id, ...Object.fromEntries(asked) } };
}

const isDay = (raw: string | null): raw is string => /^\d{4}-\d\d-\d\d$/.test(raw ?? '');

/** Values of days that end at 7 o'clock UTC (summer), those from `since` to before `until`. */
function insights(state: FacebookState, { query }: Asked): Reply {
  const [since, until] = [query.get('since'), query.get('until')];
  const names = query.get('metric')?.split(',') ?? [];
  if (query.get('period') !== 'day' || !isDay(since) || !isDay(until) || since >= until) {
    return error(400, 100, '(#100) Invalid parameter');
  }
  if (names.length === 0 || names.some((name) => !state.insights.has(name))) {
    return error(400, 100, '(#100) The value must be a valid insights metric');
  }
  const data = names.map((name) => ({
    ...{ name, period: 'day', id: `${state.pageId}/insights/${name}/day` },
    values: [...(state.insights.get(name) ?? [])]
      .filter(([day]) => day >= since && day < until)
      .map(([day, value]) => {
        const end = new Date(Date.parse(day) + 31 * 3_600_000);
        return { value, end_time: end.toISOString().replace('.000Z', '+0000') };
      }),
  }));
  return { status: 200, body: { data, paging: {} } };
}

function debugToken(state: FacebookState, { headers, query }: Asked): Reply {
  const app = `Bearer ${state.app.id}|${state.app.secret}`;
  if (headers.authorization !== app) return error(401, 190, 'Invalid OAuth access token');
  const is_valid = query.get('input_token') === state.accessToken;
  const expires_at = Date.parse('2026-12-31T00:00:00Z') / 1000;
  return { status: 200, body: { data: { is_valid, expires_at } } };
}

function route(state: FacebookState, asked: Asked): Reply {
  const { method, headers } = asked;
  const path = asked.path.replace(/^\/v\d+\.\d+\//, '');
  if (path === asked.path) return error(400, 2500, 'An unknown path was requested');
  if (path === 'debug_token') return debugToken(state, asked);
  if (headers.authorization !== `Bearer ${state.accessToken}`) {
    return error(401, 190, 'Error validating access token: Session has expired', 463);
  }
  if (method === 'POST' && path === `${state.pageId}/feed`) return feed(state, asked);
  if (method === 'POST' && path === `${state.pageId}/photos`) return photos(state, asked);
  if (method === 'GET' && path === `${state.pageId}/posts`) return list(state, asked);
  if (method === 'GET' && path === state.pageId) return page(state, asked);
  if (method === 'GET' && path === `${state.pageId}/insights`) return insights(state, asked);
  return edit(state, path, asked);
}

/** The Graph API as documented, for one page. */
export async function facebookServer() {
  const state: FacebookState = {
    ...{ pageId: '1234567890', accessToken: 'page-token', posts: [], now: Date.now },
    ...{ followers: 2965, insights: new Map() },
    app: { id: '42', secret: 'app-secret' },
  };
  return { ...(await channelServer((asked) => route(state, asked))), state };
}
