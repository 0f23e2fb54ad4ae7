import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKinds } from '../item.ts';
import { ancestorsOf, resolve, withDescendants } from '../topics/tree.ts';
import { readChoice, writeChoice } from './filter.ts';

describe('the choice in an address', () => {
  it('comes back as it was written', () => {
    const slug = fc.option(fc.constantFrom('bosai', 'kosodate-2', 'a1'), { nil: undefined });
    const choice = fc.record(
      {
        kinds: fc.subarray([...itemKinds]),
        topic: slug,
        area: slug,
        department: slug,
        page: fc.integer({ min: 1, max: 99_999 }),
      },
      { requiredKeys: ['kinds', 'page'] },
    );
    fc.assert(
      fc.property(choice, (chosen) => {
        const url = new URL(writeChoice('/news', chosen), 'http://x');
        expect(readChoice(url.searchParams)).toEqual(JSON.parse(JSON.stringify(chosen)));
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    const query = new URLSearchParams("kind=x&topic=A'&area=&page=0&page=9");
    expect(readChoice(query)).toEqual({ kinds: [], page: 1 });
  });
});

describe('topics', () => {
  const topics = [
    { slug: 'a', name: { ja: 'a', en: 'a' }, position: 1 },
    { slug: 'b', name: { ja: 'b', en: 'b' }, position: 1, parent: 'a' },
    { slug: 'c', name: { ja: 'c', en: 'c' }, position: 1, parent: 'b' },
  ];

  it('know what is below and above them', () => {
    expect(withDescendants(topics, 'a')).toEqual(['a', 'b', 'c']);
    expect(ancestorsOf(topics, 'c').map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('that were merged are followed to the end, and a circle ends', () => {
    expect(
      resolve(
        new Map([
          ['a', 'b'],
          ['b', 'c'],
        ]),
        'a',
      ),
    ).toBe('c');
    expect(['x', 'y']).toContain(
      resolve(
        new Map([
          ['x', 'y'],
          ['y', 'x'],
        ]),
        'x',
      ),
    );
  });
});
