import { type Asked, channelServer, jsonOf, type Reply } from '../server.testing.ts';

interface Sent {
  readonly kind: string;
  readonly text: string;
  readonly to?: readonly string[];
}

const refuse = (status: number, message: string): Reply => ({ status, body: { message } });

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const retryable = new Set(['push', 'multicast', 'narrowcast', 'broadcast']);

export interface LineState {
  accessToken: string;
  readonly sent: Sent[];
  /** Ids of accepted requests by retry key. */
  readonly accepted: Map<string, string>;
  readonly menus: Map<string, { readonly areas: unknown[]; image?: string }>;
  defaultMenu?: string;
  /** What LINE has counted, by day as in `20260531`; of other days nothing is ready. */
  readonly insight: Map<string, Readonly<Record<string, number>>>;
}

const delivered = { broadcast: 5, apiBroadcast: 2, apiMulticast: 1 };

function insight(state: LineState, what: string, { query }: Asked): Reply {
  const date = query.get('date') ?? '';
  if (!/^\d{8}$/.test(date)) return refuse(400, 'The value for the date parameter is invalid');
  const counted = state.insight.get(date);
  if (!counted) return { status: 200, body: { status: 'unready' } };
  const told = what === 'followers' ? counted : delivered;
  return { status: 200, body: { status: 'ready', ...told } };
}

function messageOf(json: Record<string, unknown> | undefined): string | undefined {
  const messages = Array.isArray(json?.messages) ? json.messages : [];
  const [first] = messages as { type?: string; text?: string }[];
  if (messages.length < 1 || messages.length > 5 || first?.type !== 'text') return undefined;
  const { text } = first;
  return text && text.length <= 5000 ? text : undefined;
}

function send(state: LineState, kind: string, asked: Asked): Reply {
  const key = asked.headers['x-line-retry-key'];
  if (key !== undefined && (!retryable.has(kind) || !uuid.test(String(key)))) {
    return refuse(400, 'The retry key is invalid');
  }
  const before = state.accepted.get(String(key));
  if (before) {
    return {
      ...refuse(409, 'The retry key is already accepted'),
      headers: { 'x-line-request-id': 'again', 'x-line-accepted-request-id': before },
    };
  }
  const json = jsonOf(asked);
  const text = messageOf(json);
  if (!text) return refuse(400, 'The request body has 1 error(s)');
  const to = json?.to as string[] | undefined;
  if (kind === 'multicast' && (!Array.isArray(to) || to.length === 0 || to.length > 500)) {
    return refuse(400, 'to: size must be between 1 and 500');
  }
  const id = `request-${state.sent.length + 1}`;
  state.sent.push({ kind, text, to });
  if (key) state.accepted.set(String(key), id);
  return { status: 200, headers: { 'x-line-request-id': id }, body: {} };
}

function addMenu(state: LineState, asked: Asked): Reply {
  const { size, areas, chatBarText, name } = (jsonOf(asked) ?? {}) as {
    size?: { width: number; height: number };
    areas?: unknown[];
    chatBarText?: string;
    name?: string;
  };
  const right = size?.width === 2500 && (size.height === 1686 || size.height === 843);
  if (!right || !name || !areas || areas.length > 20 || (chatBarText ?? '').length > 14) {
    return refuse(400, 'The request body has 1 error(s)');
  }
  const richMenuId = `richmenu-${state.menus.size + 1}`;
  state.menus.set(richMenuId, { areas });
  return { status: 200, body: { richMenuId } };
}

function menuImage(state: LineState, id: string, { headers, body }: Asked): Reply {
  const menu = state.menus.get(id);
  const type = headers['content-type'] ?? '';
  if (!menu) return refuse(404, 'Not found');
  if (!/^image\/(?:jpeg|png)$/.test(type) || body.length > 1024 * 1024 || menu.image) {
    return refuse(400, 'The image is invalid');
  }
  menu.image = type;
  return { status: 200, body: {} };
}

function route(state: LineState, asked: Asked): Reply {
  const { method, path, headers } = asked;
  if (headers.authorization !== `Bearer ${state.accessToken}`) {
    return refuse(401, 'Authentication failed. Confirm that the access token is valid.');
  }
  const message = /^\/v2\/bot\/message\/(push|multicast|broadcast)$/.exec(path)?.[1];
  if (method === 'POST' && message) return send(state, message, asked);
  if (method === 'POST' && path === '/v2/bot/message/reply') {
    const { replyToken } = jsonOf(asked) ?? {};
    if (typeof replyToken !== 'string') return refuse(400, 'Invalid reply token');
    return send(state, 'reply', asked);
  }
  const figure = /^\/v2\/bot\/insight\/(followers|message\/delivery)$/.exec(path)?.[1];
  if (method === 'GET' && figure) return insight(state, figure, asked);
  if (path === '/v2/bot/info') {
    return { status: 200, body: { displayName: '見本市', basicId: '@sample', userId: 'U0' } };
  }
  if (method === 'POST' && path === '/v2/bot/richmenu') return addMenu(state, asked);
  const content = /^\/v2\/bot\/richmenu\/([^/]+)\/content$/.exec(path)?.[1];
  if (method === 'POST' && content) return menuImage(state, content, asked);
  const chosen = /^\/v2\/bot\/user\/all\/richmenu\/([^/]+)$/.exec(path)?.[1];
  if (method === 'POST' && chosen && state.menus.get(chosen)?.image) {
    state.defaultMenu = chosen;
    return { status: 200, body: {} };
  }
  return refuse(404, 'Not found');
}

/** The Messaging API as documented, for one account. */
export async function lineServer() {
  const state: LineState = {
    ...{ accessToken: 'line-token', sent: [], accepted: new Map(), menus: new Map() },
    insight: new Map(),
  };
  return { ...(await channelServer((asked) => route(state, asked))), state };
}
