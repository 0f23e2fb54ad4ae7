import { describe, expect, test } from 'vitest';
import { standardAids } from '#platform/http/context.ts';
import { localPath, pathInLanguage } from './local-path.ts';
import { readingAidsRoutes } from './reading-aids.routes.tsx';
import { changeAids } from './reading-aids.ts';
import { appAround } from './testing.tsx';

describe('changing the reading aids', () => {
  const large = { ...standardAids, textSize: 'large', furigana: true } as const;
  test.each([
    { asked: { textSize: 'largest' }, aids: { ...large, textSize: 'largest' } },
    { asked: { contrast: 'high' }, aids: { ...large, contrast: 'high' } },
    { asked: { furigana: 'off' }, aids: { ...large, furigana: false } },
    { asked: { furigana: 'on' }, aids: large },
    { asked: { textSize: 'huge', contrast: 1 }, aids: large },
    { asked: {}, aids: large },
  ])('$asked', ({ asked, aids }) => {
    expect(changeAids(large, asked)).toEqual(aids);
  });

  test('the form sets the cookie and leads back', async () => {
    const app = appAround({ aids: { furigana: true } });
    app.route('/', readingAidsRoutes);
    const response = await app.request('/reading-aids', {
      method: 'POST',
      body: new URLSearchParams({ textSize: 'large', back: '/plan?grade=late' }),
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/plan?grade=late');
    const cookie = response.headers.get('set-cookie');
    expect(cookie).toMatch(/^tomoni_aids=lsf; /);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/Secure/);
  });
});

describe('where a form leads back to', () => {
  test.each([
    ['/plan?x=1', '/plan?x=1'],
    ['/', '/'],
    ['/plan#part', '/plan'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/.//evil.example', '/evil.example'],
    ['plan', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
    [['/plan'], '/'],
  ])('%j -> %s', (value, path) => {
    expect(localPath(value)).toBe(path);
  });
});

describe('the address in another language', () => {
  test.each([
    ['https://town.example/plan', 'en', '/plan?lang=en'],
    ['https://town.example/plan?a=1&lang=ja', 'en', '/plan?a=1&lang=en'],
    ['https://town.example/plan?lang=ja', undefined, '/plan'],
    ['https://town.example//evil.example', 'en', '/evil.example?lang=en'],
  ])('%s in %s', (url, language, path) => {
    expect(pathInLanguage(url, language)).toBe(path);
  });
});
