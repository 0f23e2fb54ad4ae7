import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HttpEnv } from './context.ts';
import { authenticatesItself } from './same-origin.ts';
import { testApp, testPlatform } from './testing.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

const routes = new Hono<HttpEnv>()
  .all('/form', (c) => c.text('done'))
  .post('/api/v1/opinions', (c) => c.text('done'))
  .post('/hooks/jma', authenticatesItself('The sender proves itself by a token.'), (c) =>
    c.text('done'),
  );
const app = testApp(testPlatform(), routes);

async function post(path: string, headers: Record<string, string>, method = 'POST') {
  const body = method === 'POST' ? '{}' : undefined;
  const response = await app.request(`http://town.example${path}`, { method, headers, body });
  return response.status;
}

describe('a write', () => {
  it.each([
    ['of a page of ours', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://town.example' }],
    ['of a page of ours, in a browser without Fetch Metadata', { Origin: 'http://town.example' }],
    ['of a page of ours, in a browser with a referrer only', { Referer: 'http://town.example/a' }],
    ['that a person started in the browser itself', { 'Sec-Fetch-Site': 'none', Cookie: 'a=b' }],
    ['of a program without a cookie', {}],
  ])('%s is accepted', async (_case, headers) => {
    expect(await post('/form', { 'Content-Type': form, ...headers })).toBe(200);
  });

  it.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example' }],
    ['another site that the browser names', { Origin: 'http://evil.example' }],
    ['a sibling host', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://x.town.example' }],
    ['a sandboxed page', { Origin: 'null' }],
    ['another port', { Origin: 'http://town.example:8080' }],
    ['another site, as the referrer says', { Referer: 'http://evil.example/', Cookie: 'a=b' }],
    ['nobody knows where, with a cookie', { Cookie: 'a=b' }],
    ['an origin that is no address', { Origin: 'town.example' }],
    ['a token route reached without the marker', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('of %s is refused', async (_case, headers) => {
    expect(await post('/form', { 'Content-Type': form, ...headers })).toBe(403);
  });

  it('reaches a route that authenticates by itself from anywhere', async () => {
    expect(await post('/hooks/jma', { Origin: 'http://evil.example', Cookie: 'a=b' })).toBe(200);
  });

  it('of JSON to the API needs no origin as long as no cookie comes with it', async () => {
    const foreign = { Origin: 'http://app.example', 'Content-Type': json };
    expect(await post('/api/v1/opinions', foreign)).toBe(200);
    expect(await post('/api/v1/opinions', { ...foreign, Cookie: 'a=b' })).toBe(403);
    expect(await post('/api/v1/opinions', { ...foreign, 'Content-Type': form })).toBe(403);
    expect(await post('/api/v1/opinions', { ...foreign, 'Content-Type': 'text/plain;json' })).toBe(
      403,
    );
  });

  it('is told from a read by its method', async () => {
    const foreign = { Origin: 'http://evil.example', Cookie: 'a=b' };
    expect(await post('/form', foreign, 'GET')).toBe(200);
    expect(await post('/form', foreign, 'DELETE')).toBe(403);
  });
});
