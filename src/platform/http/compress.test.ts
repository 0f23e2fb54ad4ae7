import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { compressAnswers } from './compress.ts';
import type { HttpEnv } from './context.ts';

const page = `<p>${'須坂市の計画。'.repeat(400)}</p>`;
const app = new Hono<HttpEnv>()
  .use(compressAnswers())
  .get('/page', (c) => c.html(page))
  .get('/cookies', (c) => {
    c.header('Set-Cookie', 'a=1', { append: true });
    c.header('Set-Cookie', 'b=2', { append: true });
    return c.html(page, 422);
  })
  .get('/problem', (c) => c.body(page, 404, { 'Content-Type': 'application/problem+json' }))
  .get('/short', (c) => c.html('<p>'))
  .get('/tagged', (c) => c.body(page, 200, { 'Content-Type': 'text/csv', ETag: '"a"' }))
  .get('/secret', (c) => c.html(page, 200, { 'Cache-Control': 'no-store' }))
  .get('/unchanged', (c) => c.html(page, 200, { 'Cache-Control': 'no-transform' }))
  .get('/zipped', (c) =>
    c.body(page, 200, { 'Content-Type': 'text/css', 'Content-Encoding': 'gzip' }),
  )
  .get('/picture', (c) => c.body(page, 200, { 'Content-Type': 'image/png' }))
  .get('/moved', (c) => c.redirect('/page', 303))
  .get('/broken', () => {
    throw new Error('no');
  })
  .onError((_error, c) => c.html(page, 500));

const ask = (path: string, accept = 'gzip, br') =>
  app.request(path, { headers: { 'Accept-Encoding': accept } });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('text for one reader', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('goes as %s, whole and smaller', async (encoding, decode) => {
    const response = await ask('/page', encoding);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toMatch('text/html');
    const bytes = await bytesOf(response);
    expect(bytes.length).toBeLessThan(page.length / 4);
    expect(decode(bytes).toString()).toBe(page);
  });

  it('goes as it is to who takes no other form, with word that there are some', async () => {
    const response = await ask('/page', '');
    expect(response.headers.get('content-encoding')).toBe(null);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(page);
  });

  it.each([
    ['/cookies', 422],
    ['/problem', 404],
    ['/broken', 500],
  ])('keeps the status of %s', async (path, status) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-encoding')]).toEqual([status, 'br']);
  });

  it('keeps every cookie', async () => {
    expect((await ask('/cookies')).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('has a weak tag, as its bytes are others', async () => {
    expect((await ask('/tagged')).headers.get('etag')).toBe('W/"a"');
    expect((await ask('/tagged', '')).headers.get('etag')).toBe('"a"');
  });

  it.each(['/short', '/secret', '/unchanged', '/picture', '/moved'])(
    'is left alone: %s',
    async (path) => {
      const response = await ask(path);
      expect(response.headers.get('content-encoding')).toBe(null);
    },
  );

  it('is not encoded twice', async () => {
    const response = await ask('/zipped');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(page);
  });
});
