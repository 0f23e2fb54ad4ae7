import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOutside } from './outside.ts';

describe('asking pages outside', () => {
  let server: Server;
  let base: string;
  const seen: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      const [, path = ''] = (request.url ?? '').split('/');
      if (path === 'moved') response.setHeader('Location', '/here').writeHead(301);
      else if (path === 'loop') response.setHeader('Location', '/loop').writeHead(302);
      else if (path === 'script')
        response.setHeader('Location', 'javascript:alert(1)').writeHead(302);
      else if (path === 'no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
      else response.writeHead(Number(path) || 200);
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const open = () => false;

  it.each([
    ['here', 'ok', '200'],
    ['moved', 'ok', '200'],
    ['no-head', 'ok', '200'],
    ['404', 'broken', '404'],
    ['410', 'broken', '410'],
    ['403', 'unknown', '403'],
    ['500', 'unknown', '500'],
    ['loop', 'broken', 'redirects'],
    ['script', 'unknown', 'protocol'],
  ])('%s is %s', async (path, state, answer) => {
    expect(await askOutside(`${base}/${path}`, open)).toEqual({ state, answer });
  });

  it('never asks addresses of our own networks', async () => {
    seen.length = 0;
    expect(await askOutside(`${base}/here`)).toEqual({ state: 'unknown', answer: 'private' });
    expect(await askOutside('http://localhost:1/')).toMatchObject({ answer: 'private' });
    expect(await askOutside('http://[::1]:1/')).toMatchObject({ answer: 'private' });
    expect(seen).toEqual([]);
  });
});
