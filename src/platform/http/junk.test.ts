import { once as event } from 'node:events';
import { request as nodeRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachePage, type HttpEnv } from './context.ts';
import { readForm, readJson } from './input.ts';
import { closeServer, createServer } from './serve.ts';
import { sessionCookie, testApp, testPlatform, townOfHost } from './testing.ts';

const routes = new Hono<HttpEnv>()
  .get('/plan/:id?', (c) => {
    cachePage(c, 'plan');
    return c.text(`${c.req.param('id')} ${c.req.query('q')} ${c.var.language}`);
  })
  .post('/form', async (c) => c.json(Object.keys(await readForm(c))))
  .post('/api/v1/json', async (c) => c.json({ kind: typeof (await readJson(c)) }));

const platform = testPlatform();
let server: Server;

beforeAll(async () => {
  const app = testApp(platform, routes);
  server = createServer(app, { platform, sessionCookie, townOfHost });
  server.listen(0, '127.0.0.1');
  await event(server, 'listening');
});
afterAll(() => closeServer(server, 100));

interface Junk {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function send({ method, path, headers, body }: Junk): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { agent: false, port, host: '127.0.0.1', method, path, headers };
    const outgoing = nodeRequest(options, (incoming) => {
      incoming.resume().on('end', () => resolve(incoming.statusCode ?? 0));
    });
    outgoing.on('error', reject).end(method === 'GET' ? undefined : body);
  });
}

/** Whatever Node lets through in a header: Latin-1 without control characters. */
const headerText = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) })
  .filter((text) => !text.includes('\x7f'));
const nearly = (...pieces: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), headerText), { maxLength: 6 })
    .map((parts) => parts.join(''));

const target = fc.constantFrom(
  '/plan',
  '/plan/',
  '/form',
  '/api/v1/json',
  '/staff',
  '/',
  '//',
  '/assets/',
);
const pathPiece = fc.oneof(
  fc.constantFrom(
    '%',
    '%00',
    '%ff',
    '%E3%81',
    '%2e%2e/',
    '..',
    '?',
    '&',
    'lang=',
    'lang',
    '=',
    ';',
    '//',
    'q=',
    '[',
    '__proto__',
  ),
  fc.webPath(),
  headerText.map((text) => text.replace(/[^!-~]|#/g, '')),
);

const junk: fc.Arbitrary<Junk> = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'),
  path: fc
    .tuple(target, fc.array(pathPiece, { maxLength: 5 }))
    .map(([start, rest]) => start + rest.join('')),
  headers: fc.record(
    {
      Host: nearly('town.example', ':80', '[::1]', '@', '/'),
      Cookie: nearly('tomoni_lang', 'tomoni_aids', '=', '; ', 'en', 'xhf', '%', sessionCookie),
      'Accept-Language': nearly('en', 'ja', ';q=', ',', '0.5', '-'),
      'Accept-Encoding': nearly('br', 'gzip', ';q=', ',', '*'),
      Accept: nearly('text/html', 'application/json', ',', '*/*'),
      'If-None-Match': nearly('W/', '"', ',', '*'),
      Origin: nearly('http://', 'town.example', 'null', ':'),
      'Sec-Fetch-Site': nearly('same-origin', 'none', 'cross-site'),
      'Content-Type': nearly(
        'application/json',
        'multipart/form-data',
        '; boundary=',
        'x',
        'application/x-www-form-urlencoded',
      ),
      'X-Forwarded-For': nearly('203.0.113.9', ',', '::1'),
    },
    { requiredKeys: [] },
  ),
  body: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    nearly('--x', '\r\n', 'Content-Disposition: form-data; name="', '"', 'a=b&', '%'),
  ),
});

describe('junk', () => {
  it('is never answered by a 500, and no connection is left hanging', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (request) => {
        expect(await send(request)).toBeLessThan(500);
      }),
      { numRuns: 1500 },
    );
    expect(platform.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
