import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { escapeXml, textElement } from '#platform/xml.ts';
import { writeSiteMap, writeSiteMapIndex } from '../sitemap/write.ts';
import { stableId } from '../stable-id.ts';
import type { Feed } from './feed.ts';
import { writeJson } from './write-json.ts';
import { writeAtom, writeRss } from './write-xml.ts';

/** Text of the elements of a name; throws where the XML or a namespace is not well-formed. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let inside = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    inside = tag.name === name;
    if (inside) texts.push('');
  });
  parser.on('text', (text) => {
    if (inside) texts.push((texts.pop() ?? '') + text);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return texts;
}

const at = new Date('2026-11-23T00:00:00Z');

const feedOf = (title: string, summary: string): Feed => ({
  id: 'urn:uuid:0',
  title,
  language: 'ja',
  page: 'https://town.example/news?a=1&b=2',
  self: 'https://town.example/feed.atom',
  publisher: title,
  updatedAt: at,
  entries: [
    {
      ...{ id: 'urn:uuid:1', title, summary, url: 'https://town.example/news/x' },
      ...{ publishedAt: at, updatedAt: at, topics: [{ slug: 'bosai', name: title }] },
    },
  ],
  removed: [{ id: 'urn:uuid:2', at }],
});

/** Everything that a person can paste, also what XML cannot hold. */
const anything = fc.string({ unit: 'binary', maxLength: 60 });

/** Line ends are one sign to XML (2.11), and some characters do not exist there. */
const readable = (text: string) =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/\r\n?/g, '\n');

describe('feeds', () => {
  it('are well-formed and keep every letter, whatever the title', () => {
    fc.assert(
      fc.property(anything, anything, (title, summary) => {
        const feed = feedOf(title, summary);
        expect(textsOf(writeAtom(feed), 'summary')).toEqual([readable(summary)]);
        expect(textsOf(writeAtom(feed), 'title')).toEqual([readable(title), readable(title)]);
        expect(textsOf(writeRss(feed), 'description')).toEqual([
          readable(title),
          readable(summary),
        ]);
        const json = JSON.parse(writeJson(feed)) as { items: { title: string }[] };
        expect(json.items.map((item) => item.title)).toEqual([title]);
      }),
    );
  });

  it('have what RFC 4287 and JSON Feed 1.1 ask for', () => {
    const atom = writeAtom(feedOf('お知らせ', '本文'));
    expect(textsOf(atom, 'id')).toEqual(['urn:uuid:0', 'urn:uuid:1']);
    expect(textsOf(atom, 'updated')).toEqual([at.toISOString(), at.toISOString()]);
    expect(textsOf(atom, 'name')).toEqual(['お知らせ']);
    expect(atom).toContain('rel="self"');
    expect(atom).toContain('<at:deleted-entry ref="urn:uuid:2"');
    expect(JSON.parse(writeJson(feedOf('お知らせ', '本文')))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'お知らせ',
      items: [{ id: 'urn:uuid:1', content_text: '本文', date_published: at.toISOString() }],
    });
  });
});

describe('XML', () => {
  it('ends no attribute and no element early', () => {
    expect(textElement('a', '</a>&"', { b: '"><c>' })).toBe(
      '<a b="&quot;&gt;&lt;c&gt;">&lt;/a&gt;&amp;&quot;</a>',
    );
    expect(escapeXml('a\u0000\u000b\ud800b')).toBe('ab');
  });
});

describe('the map of the site for programs', () => {
  it('is well-formed', () => {
    const urls = [{ url: 'https://town.example/a?b=1&c=2', changedAt: at }, { url: 'https://x' }];
    expect(textsOf(writeSiteMap(urls), 'loc')).toEqual(urls.map(({ url }) => url));
    expect(textsOf(writeSiteMapIndex(urls), 'lastmod')).toEqual([at.toISOString()]);
  });
});

describe('the name of an item', () => {
  it('is a UUID of version 5 that differs by town, owner and id', () => {
    const ref = { owner: 'news', id: '1' };
    const id = stableId('202070', ref);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stableId('202070', { ...ref })).toBe(id);
    const others = [
      stableId('205419', ref),
      stableId('202070', { owner: 'press', id: '1' }),
      stableId('202070', { owner: 'news', id: '2' }),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
