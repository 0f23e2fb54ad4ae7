import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf } from './client-address.ts';
import type { HttpEnv } from './context.ts';
import { cookieValue } from './cookies.ts';
import { encodingOf, matchesTag } from './encoding.ts';
import { preferredLanguage } from './language.ts';
import { pagePath } from './page-variant.ts';
import { formatAids, parseAids } from './reading-aids.ts';
import { staticHeaders } from './security-headers.ts';
import { testPlatform } from './testing.ts';

it('lets browsers fetch the ground of maps from where the installation says, and from nowhere else', () => {
  const policyOf = (MAP_TILES_URL?: string) =>
    staticHeaders({ publicUrl: 'https://town.example', OIDC_ISSUER: undefined, MAP_TILES_URL })[
      'content-security-policy'
    ];
  expect(policyOf('https://tiles.example/a/{z}/{x}/{y}.png')).toContain(
    "img-src 'self' data: https://tiles.example;",
  );
  expect(policyOf()).toContain("img-src 'self' data:;");
});

describe('headers of a request', () => {
  it.each([
    [undefined, 'ja'],
    ['', 'ja'],
    ['ja', 'ja'],
    ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
    ['fr;q=1, ja;q=0.4, en;q=0.5', 'en'],
    ['en;q=0', 'ja'],
    ['de, fr', 'ja'],
    ['EN-us', 'en'],
    ['english', 'ja'],
    [';;;q=,,=en', 'ja'],
    ['en;q=x', 'ja'],
  ])('Accept-Language %j reads as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it.each([
    [undefined, 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['br;q=nonsense', 'identity'],
  ])('Accept-Encoding %j chooses %s', (header, encoding) => {
    expect(encodingOf(header)).toBe(encoding);
  });

  it.each([
    [undefined, false],
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['W/"b"', false],
    ['a', false],
  ])('If-None-Match %j matches W/"a": %s', (header, matches) => {
    expect(matchesTag(header, 'W/"a"')).toBe(matches);
  });

  it('finds a cookie by its whole name', () => {
    expect(cookieValue('xlang=1; lang = en ;lang=ja', 'lang')).toBe('en');
    expect(cookieValue('lang', 'lang')).toBeUndefined();
    expect(cookieValue(undefined, 'lang')).toBeUndefined();
  });

  it.each([
    ['/plan', '/plan'],
    ['/plan?lang=en', '/plan'],
    ['/plan?lang', '/plan'],
    ['/plan?page=2&lang=en&x=1', '/plan?page=2&x=1'],
    ['/plan?language=en', '/plan?language=en'],
    [`/${'a'.repeat(600)}`, undefined],
  ])('%s is the page %s', (target, path) => {
    expect(pagePath(target)).toBe(path);
  });

  it('reading aids come back from their cookie, and junk is no aids', () => {
    for (const textSize of ['standard', 'large', 'largest'] as const) {
      for (const contrast of ['standard', 'high'] as const) {
        for (const furigana of [true, false]) {
          const aids = { textSize, contrast, furigana };
          expect(parseAids(formatAids(aids))).toEqual(aids);
        }
      }
    }
    expect(formatAids(parseAids('xhf;'))).toBe('ssn');
  });
});

describe('the address of a client', () => {
  const seen = async (hops: string, forwarded?: string): Promise<string> => {
    const app = new Hono<HttpEnv>();
    app.use(async (c, next) => {
      c.set('platform', testPlatform(undefined, { TRUST_PROXY: hops }));
      await next();
    });
    app.get('/', (c) => c.text(clientAddress(c)));
    const headers = forwarded === undefined ? undefined : { 'X-Forwarded-For': forwarded };
    const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    return (await app.request('/', { headers }, env)).text();
  };

  it('is that of the socket, whatever the client claims, without a proxy of ours', async () => {
    expect(await seen('0', '203.0.113.9')).toBe('127.0.0.1');
  });
  it('is what our outermost proxy saw, not what came before it', async () => {
    expect(await seen('1', '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(await seen('2', '6.6.6.6, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9');
  });
  it('is that of the socket when the proxy wrote nothing', async () => {
    expect(await seen('1')).toBe('127.0.0.1');
  });

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is in the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
