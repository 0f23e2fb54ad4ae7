import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '#platform/errors.ts';
import { linkAddress, localAddress } from '../address.ts';
import { readRedirectTable } from './csv.ts';
import { type Redirect, resolveRedirects, sourcesOf } from './rules.ts';

const to = (source: string, target: string | null): Redirect => ({ source, target });

describe('redirects', () => {
  it('lead to their end in one step, the known ones too', () => {
    const { redirects, problems } = resolveRedirects(
      [to('/a', '/b')],
      [to('/b', '/c'), to('/d', '/a'), to('/e', null), to('/f', '/e')],
    );
    expect(problems.size).toBe(0);
    expect(redirects).toEqual([
      to('/a', '/c'),
      to('/b', '/c'),
      to('/d', '/c'),
      to('/e', null),
      to('/f', null),
    ]);
  });

  it('that go in a circle are found', () => {
    const known = [to('/a', '/b'), to('/b', '/c')];
    expect([...resolveRedirects(known, [to('/c', '/a')]).problems.keys()]).toEqual([
      '/a',
      '/b',
      '/c',
    ]);
    expect(resolveRedirects([], [to('/a', '/a')]).problems.get('/a')).toBe('to-itself');
  });

  it('never leave a chain or a circle, whatever is added', () => {
    const address = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f');
    const one = fc.record({ source: address, target: fc.option(address) });
    fc.assert(
      fc.property(fc.array(one), (added) => {
        const { redirects, problems } = resolveRedirects([], added);
        const good = new Set(redirects.map(({ source }) => source));
        for (const { source, target } of redirects) {
          expect(problems.has(source)).toBe(false);
          expect(target !== null && good.has(target)).toBe(false);
        }
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['/docs/あ.html', '/docs/%E3%81%82.html'],
    ['/docs/%e3%81%82.html', '/docs/%E3%81%82.html'],
    ['/page.php?id=3#top', '/page.php?id=3'],
    ['//evil.example/x', undefined],
    ['/\\evil.example', undefined],
    ['https://evil.example', undefined],
    ['/%zz', undefined],
    ['docs', undefined],
  ])('%s of this site is %s', (value, expected) => {
    expect(localAddress(value)).toBe(expected);
  });

  it.each([
    ['https://example.jp/a', 'https://example.jp/a'],
    [' /news ', '/news'],
    ['http://example.jp', undefined],
    ['javascript:alert(1)', undefined],
    ['//example.jp', undefined],
  ])('%s as the end of a link is %s', (value, expected) => {
    expect(linkAddress(value)).toBe(expected);
  });

  it('is looked for with its query and as old servers wrote it', () => {
    expect(sourcesOf('/kids/index.html?x=1')).toEqual([
      '/kids/index.html?x=1',
      '/kids/index.html',
      '/kids',
      '/kids/',
    ]);
    expect(sourcesOf('/')).not.toContain('/');
  });
});

describe('a table of redirects', () => {
  it('may have a heading and come from a spreadsheet', () => {
    const rows = [{ source: '/a', target: '/b', note: '' }];
    expect(readRedirectTable('昔,いま\n/a,/b\n')).toEqual(rows);
    expect(readRedirectTable('/a\t/b')).toEqual(rows);
    expect(readRedirectTable('/a')).toEqual([{ source: '/a', target: '', note: '' }]);
  });

  it.each([
    ['/a,/b\ndocs,/c', '2行目の昔のアドレス「docs」'],
    ['/a,ftp://x', '1行目のいまのアドレス「ftp://x」'],
    ['/a,"/b', '引用符'],
    ['', '取り込む行'],
  ])('%j is refused with row, column and value', (table, said) => {
    const refused = () => {
      try {
        return String(readRedirectTable(table));
      } catch (error) {
        return error instanceof InputError ? (error.fields.table?.ja ?? '') : 'bug';
      }
    };
    expect(refused()).toContain(said);
  });
});
