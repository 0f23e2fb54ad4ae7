import { once as event } from 'node:events';
import { type IncomingHttpHeaders, request as nodeRequest, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cachePage, type HttpEnv } from './context.ts';
import { closeServer, createServer } from './serve.ts';
import { sessionCookie, testApp, testPlatform, townOfHost } from './testing.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let made = 0;
let duringMaking: () => void = () => undefined;
const routes = new Hono<HttpEnv>()
  .get('/plan', (c) => {
    made += 1;
    cachePage(c, 'plan');
    duringMaking();
    const { town, language, aids } = c.var;
    return c.html(`<p>${town.code} ${language} ${aids.textSize} ${'須坂'.repeat(500)}</p>`);
  })
  .get('/personal', (c) => {
    made += 1;
    cachePage(c, 'plan');
    c.header('Set-Cookie', 'basket=1');
    return c.text('yours');
  })
  .get('/mine', (c) => {
    made += 1;
    cachePage(c, 'plan');
    c.set('actor', { kind: 'citizen', userId: 'a', name: '' });
    return c.text('yours');
  })
  .get('/missing', (c) => {
    made += 1;
    cachePage(c, 'plan');
    return c.text('no', 404);
  })
  .get('/slow', async (c) => {
    await gate;
    return c.text('finished');
  })
  .post('/form', async (c) => c.text(String((await c.req.text()).length)));
let gate: Promise<void> = Promise.resolve();

const platform = testPlatform();
const app = testApp(platform, routes);
let server: Server;
let port: number;

async function listen(): Promise<Server> {
  const listening = createServer(app, { platform, sessionCookie, townOfHost });
  listening.listen(0, '127.0.0.1');
  await event(listening, 'listening');
  return listening;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = nodeRequest(
      { port, host: '127.0.0.1', path, method, headers },
      async (incoming) => {
        const body = Buffer.concat(await incoming.toArray());
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
      },
    );
    outgoing.on('error', reject).end();
  });
}

/** Sends bytes as they are, for what no client would send. */
async function raw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text, 'latin1');
  return Buffer.concat(await socket.toArray()).toString();
}

const without = ({
  date,
  'x-request-id': _id,
  connection,
  'keep-alive': _alive,
  ...rest
}: IncomingHttpHeaders) => rest;

beforeAll(async () => {
  server = await listen();
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => closeServer(server, 100));
beforeEach(() => {
  platform.pages.clear();
  made = 0;
  duringMaking = () => undefined;
});

describe('a cached page', () => {
  it.each(['br', 'gzip', 'identity'])(
    'is the same from the app and from the fast path, in %s',
    async (encoding) => {
      const headers = { Host: 'town.example', 'Accept-Encoding': encoding };
      const first = await ask('/plan', headers);
      const second = await ask('/plan', headers);
      expect(made).toBe(1);
      expect(second.body).toEqual(first.body);
      expect(without(second.headers)).toEqual(without(first.headers));
      expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
      const decode = {
        br: brotliDecompressSync,
        gzip: gunzipSync,
        identity: (body: Buffer) => body,
      }[encoding];
      expect(decode?.(second.body).toString()).toContain('202070 ja standard 須坂');
      expect(second.headers).toMatchObject({
        'cache-control': 'public, max-age=0, must-revalidate',
        vary: 'Accept-Encoding, Cookie, Accept-Language',
        'content-length': String(second.body.length),
        'x-content-type-options': 'nosniff',
      });
    },
  );

  it('is 304 for who has it, from the app and from the fast path', async () => {
    const { headers } = await ask('/plan');
    const known = { 'If-None-Match': String(headers.etag) };
    const fast = await ask('/plan', known);
    expect([fast.status, fast.body.length, fast.headers.etag]).toEqual([304, 0, headers.etag]);
    platform.pages.clear();
    const slow = await ask('/plan', known);
    expect([slow.status, slow.body.length, made]).toEqual([304, 0, 2]);
    expect(without(fast.headers)).toEqual(without(slow.headers));
  });

  it('has no body for HEAD, and the length of the page', async () => {
    const page = await ask('/plan', {}, 'HEAD');
    const again = await ask('/plan', {}, 'HEAD');
    expect([page.body.length, again.body.length, made]).toEqual([0, 0, 1]);
    expect(again.headers['content-length']).toBe(String((await ask('/plan')).body.length));
  });

  it.each([
    ['town', {}, { Host: '205419.example' }],
    ['language of the browser', {}, { 'Accept-Language': 'en' }],
    ['language cookie', {}, { Cookie: 'tomoni_lang=en' }],
    ['reading aids', {}, { Cookie: 'tomoni_aids=xhf' }],
  ])('differs by %s', async (_what, one, other) => {
    const pages = [await ask('/plan', one), await ask('/plan', other)];
    const again = [await ask('/plan', one), await ask('/plan', other)];
    expect(made).toBe(2);
    expect(pages[0]?.body).not.toEqual(pages[1]?.body);
    expect(again.map(({ body }) => body)).toEqual(pages.map(({ body }) => body));
  });

  it('is made anew after its topic was dropped, for its town only', async () => {
    for (const Host of ['town.example', '205419.example']) await ask('/plan', { Host });
    platform.pages.drop('202070', ['plan']);
    for (const Host of ['town.example', '205419.example']) await ask('/plan', { Host });
    expect(made).toBe(3);
  });

  it('is not kept when its topic was dropped while it was made', async () => {
    duringMaking = () => platform.pages.drop('202070', ['plan']);
    await ask('/plan');
    duringMaking = () => undefined;
    await ask('/plan');
    expect(made).toBe(2);
  });

  it('is not shown to, nor made from, readers with a session', async () => {
    const session = { Cookie: `__Secure-${sessionCookie}=x` };
    await ask('/plan', session);
    await ask('/plan');
    const signedIn = await ask('/plan', session);
    expect([made, signedIn.headers['cache-control'], signedIn.headers.etag]).toEqual([
      3,
      'private, no-cache',
      undefined,
    ]);
  });

  it('with a cookie of its own, for somebody signed in otherwise, or with an error, is nobody else’s', async () => {
    for (const path of ['/personal', '/mine', '/missing']) {
      await ask(path);
      await ask(path);
    }
    expect(made).toBe(6);
  });

  it('in a language that is asked for sets the cookie, and serves what the cache has', async () => {
    const reader = { 'Accept-Language': 'en' };
    await ask('/plan', reader);
    await ask('/plan');
    const english = await ask('/plan?lang=en', reader);
    expect((await ask('/plan?lang=en')).body).toEqual(english.body);
    expect(made).toBe(2);
    expect(english.body.toString()).toContain('202070 en');
    expect(english.headers['set-cookie']?.[0]).toMatch(
      /^tomoni_lang=en; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(english.headers['cache-control']).toBe('private, no-cache');
    expect(english.headers['x-request-id']).toBeDefined();
  });

  it('is counted, by the fast path too', async () => {
    await platform.metrics.registry.metrics();
    platform.metrics.registry.resetMetrics();
    for (let times = 0; times < 3; times += 1) await ask('/plan');
    await ask('/plan?lang=ja');
    const text = await platform.metrics.registry.metrics();
    expect(text).toMatch(/requests_total\{method="GET",status="200",cache="miss"\} 1/);
    expect(text).toMatch(/requests_total\{method="GET",status="200",cache="hit"\} 3/);
  });
});

describe('the server', () => {
  it.each([
    ['a header over 16 KiB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
    ['a header with a stray line end', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb: c\r\n\r\n', 400],
    [
      'an address with a user',
      'POST http://u:p@a/form HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\na',
      400,
    ],
    ['a request without a host', 'GET /plan HTTP/1.1\r\n\r\n', 400],
    ['an impossible host', 'GET /plan HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n', 400],
    ['a path that is not UTF-8', 'GET /%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a path with a NUL', 'GET /plan%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a query with a NUL', 'GET /plan?q=%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      400,
    ],
    ['no HTTP at all', '\x16\x03\x01 hello\r\n\r\n', 400],
  ])('answers %s by %i itself', async (_what, request, status) => {
    expect(await raw(request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it('cannot be made to write a header by what a request says', async () => {
    const answer = await raw(
      'GET /x%0d%0aSet-Cookie:a=b?lang=en%0d%0aX-Evil:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    expect(answer).not.toMatch(/^(set-cookie: a=b|x-evil)/im);
  });

  it('keeps connections alive', async () => {
    const answer = await raw(
      'GET /plan HTTP/1.1\r\nHost: a\r\n\r\nGET /plan HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    expect(answer.match(/HTTP\/1.1 200/g)).toHaveLength(2);
  });

  it('finishes what is under way when it closes, and takes nothing new', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const closing = await listen();
    const before = port;
    ({ port } = closing.address() as AddressInfo);
    const arrived = event(closing, 'request');
    const slow = ask('/slow', { Connection: 'keep-alive' });
    await arrived;
    const closed = closeServer(closing);
    await expect(ask('/plan')).rejects.toThrow('ECONNREFUSED');
    open();
    expect((await slow).body.toString()).toBe('finished');
    await closed;
    port = before;
  });

  it('hangs up after the next answer on a connection that stays busy while it closes', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const closing = await listen();
    const socket = connect((closing.address() as AddressInfo).port, '127.0.0.1');
    socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
    await event(closing, 'request');
    const closed = closeServer(closing);
    socket.write('GET /plan HTTP/1.1\r\nHost: a\r\n\r\n');
    await event(closing, 'request');
    open();
    const answers = Buffer.concat(await socket.toArray()).toString();
    expect(answers.match(/^Connection: .*$/gim)).toEqual([
      'Connection: keep-alive',
      'Connection: close',
    ]);
    await closed;
  });
});
