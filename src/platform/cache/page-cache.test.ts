import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';
import { type CachedPage, createPageCache, type PageKey } from './page-cache.ts';

const maxBytes = 1024 * 1024;
const key: PageKey = { town: '202070', path: '/plan', language: 'ja', aids: 'ssn' };

function page(bytes = 10): CachedPage {
  const buffer = Buffer.alloc(bytes, 'x');
  return { status: 200, headers: {}, etag: '"x"', identity: buffer, gzip: buffer, brotli: buffer };
}

describe('the page cache', () => {
  it('keeps a page until one of its topics is dropped', () => {
    const pages = createPageCache({ maxBytes });
    const kept = page();
    pages.begin().keep(key, ['plan', 'measure a'], kept);
    pages.drop(key.town, ['news']);
    expect(pages.find(key)).toBe(kept);
    pages.drop(key.town, ['measure a']);
    expect(pages.find(key)).toBeUndefined();
  });

  it('does not keep a page whose topic was dropped while it was made', () => {
    const pages = createPageCache({ maxBytes });
    const making = pages.begin();
    pages.drop(key.town, ['plan']);
    making.keep(key, ['plan'], page());
    expect(pages.find(key)).toBeUndefined();
  });

  it('does not keep a page that was begun before the cache was emptied', () => {
    const pages = createPageCache({ maxBytes });
    const making = pages.begin();
    pages.clear();
    making.keep(key, ['plan'], page());
    expect(pages.find(key)).toBeUndefined();
  });

  it('refuses rather than forgets when it remembers fewer drops than there were', () => {
    const pages = createPageCache({ maxBytes, rememberedDrops: 2 });
    const making = pages.begin();
    pages.drop(key.town, ['plan', 'a', 'b', 'c']);
    making.keep(key, ['plan'], page());
    expect(pages.find(key)).toBeUndefined();
  });

  it('keeps towns apart, in pages and in topics', () => {
    const pages = createPageCache({ maxBytes });
    const other = { ...key, town: '205419' };
    pages.begin().keep(key, ['plan'], page());
    expect(pages.find(other)).toBeUndefined();
    pages.begin().keep(other, ['plan'], page());
    pages.drop(key.town, ['plan']);
    expect([pages.find(key), pages.find(other)]).toEqual([undefined, page()]);
  });

  it.each([{ language: 'en' }, { aids: 'xhf' }, { path: '/plan?page=2' }])(
    'keeps pages apart that differ by %j',
    (difference) => {
      const pages = createPageCache({ maxBytes });
      pages.begin().keep(key, ['plan'], page());
      expect(pages.find({ ...key, ...difference })).toBeUndefined();
    },
  );

  it('stays within its bytes, counts all forms, and lets the page unused for longest go', () => {
    const pages = createPageCache({ maxBytes: 100_000 });
    const keyOf = (number: number) => ({ ...key, path: `/${number}` });
    for (let number = 0; number < 20; number += 1) {
      pages.begin().keep(keyOf(number), ['plan'], page(3000));
      pages.find(keyOf(0));
    }
    const kept = [...Array(20).keys()].filter((number) => pages.find(keyOf(number)));
    expect(kept).toContain(0);
    expect(kept).toContain(19);
    expect(kept.length).toBeLessThanOrEqual(10);
  });

  it('drops a page by its new topics after it was kept again', () => {
    const pages = createPageCache({ maxBytes });
    pages.begin().keep(key, ['old'], page());
    pages.begin().keep(key, ['new'], page());
    pages.drop(key.town, ['old']);
    expect(pages.find(key)).toBeDefined();
    pages.drop(key.town, ['new']);
    expect(pages.find(key)).toBeUndefined();
  });

  it('never serves a page that was begun before the last drop of one of its topics', () => {
    const topic = fc.constantFrom('a', 'b', 'c');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('begin' as const), topics: fc.uniqueArray(topic) }),
      fc.record({ kind: fc.constant('keep' as const), which: fc.nat(5) }),
      fc.record({ kind: fc.constant('drop' as const), topics: fc.uniqueArray(topic) }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 40 }), neverStale));
  });
});

type Act =
  | { kind: 'begin'; topics: string[] }
  | { kind: 'drop'; topics: string[] }
  | { kind: 'keep'; which: number };

/** Plays the acts beside a model that knows the time of each beginning and each drop. */
function neverStale(acts: readonly Act[]): void {
  const pages = createPageCache({ maxBytes, rememberedDrops: 2 });
  const begun: { at: number; topics: string[]; keep: () => void; page: CachedPage }[] = [];
  const dropped = new Map<string, number>();
  acts.forEach((act, at) => {
    if (act.kind === 'begin') {
      const made = page();
      const making = pages.begin();
      const keep = () => making.keep(key, act.topics, made);
      begun.push({ at, topics: act.topics, page: made, keep });
    } else if (act.kind === 'drop') {
      for (const topic of act.topics) dropped.set(topic, at);
      pages.drop(key.town, act.topics);
    } else begun[act.which]?.keep();
    const served = begun.find((one) => one.page === pages.find(key));
    const stale = served?.topics.some((topic) => (dropped.get(topic) ?? -1) > served.at);
    expect(stale ?? false).toBe(false);
  });
}

describe('a finished page', () => {
  it('has one tag for all forms, and another when a byte differs', async () => {
    const one = await finishPage(200, {}, Buffer.from('<p>須坂市</p>'));
    const other = await finishPage(200, {}, Buffer.from('<p>須坂市!</p>'));
    expect(one.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(one.etag).not.toBe(other.etag);
  });
});
