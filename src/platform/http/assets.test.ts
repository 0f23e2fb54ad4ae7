import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { serveAssets } from './assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'tomoni-assets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const client = join(folder, 'client');
mkdirSync(join(client, 'fonts'), { recursive: true });
mkdirSync(join(client, '.vite'));
writeFileSync(join(folder, 'secret.json'), '{}');
writeFileSync(join(client, '.vite/manifest.json'), '{}');
writeFileSync(join(client, 'site-1a2b.css'), 'p{}');
writeFileSync(join(client, 'site-1a2b.css.gz'), gzipSync('p{}'));
writeFileSync(join(client, 'fonts/a-1a2b.woff2'), 'font');
writeFileSync(join(client, 'gone-1a2b.css'), 'p{}');
writeFileSync(join(client, 'gone-1a2b.css.gz'), gzipSync('p{}'));
writeFileSync(join(client, 'notes.exe'), 'no');
symlinkSync(join(folder, 'nowhere'), join(client, 'broken.js'));

const app = new Hono().route('/assets', serveAssets(client));

describe('assets', () => {
  it('are kept for a year, with their type', async () => {
    const response = await app.request('/assets/fonts/a-1a2b.woff2');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('font/woff2');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toBe('font');
  });

  it.each([
    ['br, gzip', null],
    ['gzip', 'gzip'],
    ['', null],
  ])('go compressed where the build made that form: %s', async (accept, encoding) => {
    const headers = { 'Accept-Encoding': accept };
    const response = await app.request('/assets/site-1a2b.css', { headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(encoding ? gzipSync('p{}').toString() : 'p{}');
  });

  it.each([
    '/assets/',
    '/assets/../secret.json',
    '/assets/%2e%2e/secret.json',
    '/assets/..%2fsecret.json',
    '/assets/fonts/../../secret.json',
    '/assets//etc/passwd',
    '/assets/.vite/manifest.json',
    '/assets/notes.exe',
    '/assets/site-1a2b.css.gz',
    '/assets/broken.js',
    '/assets/fonts',
    '/assets/constructor',
    '/assets/%ff',
  ])('hold nothing at %s', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  it.each(['gzip', 'identity'])('are gone when a newer build took them away, %s', async (form) => {
    rmSync(join(client, 'gone-1a2b.css'), { force: true });
    rmSync(join(client, 'gone-1a2b.css.gz'), { force: true });
    const headers = { 'Accept-Encoding': form };
    expect((await app.request('/assets/gone-1a2b.css', { headers })).status).toBe(404);
  });

  it('are none before the first build', async () => {
    const none = new Hono().route('/assets', serveAssets(join(folder, 'none')));
    expect((await none.request('/assets/a.js')).status).toBe(404);
  });
});
