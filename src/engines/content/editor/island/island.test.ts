import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../html/clean.ts';
import { type ContentNode, isElement, parseContent, serializeContent } from '../../html/node.ts';
import { anyContent } from '../content.testing.ts';
import { documentOf } from './from-content.ts';
import { contentExtensions } from './schema.ts';
import { spotAsked } from './spots.ts';
import { contentOf } from './to-content.ts';

const schema = getSchema(contentExtensions);
const clean = (html: string) => cleanHtml(html, { from: 'editor' }).html;

function open(html: string): Node {
  const doc = Node.fromJSON(schema, documentOf(parseContent(html)));
  doc.check();
  return doc;
}

/** Through the editor and back, as it is stored. */
const through = (html: string) => clean(serializeContent(contentOf(open(html)).nodes));

const inlineNames = ['a', 'span', 'abbr', 'cite', 'strong', 'em', 'sup', 'sub'];

/**
 * Every letter and leaf with what stands around it: blocks in order, marks as a set. A lone paragraph
 * in a list item or cell says nothing.
 */
function seen(nodes: readonly ContentNode[], blocks = '', marks: readonly string[] = []): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.kind === 'text') {
      return [...node.text].map((letter) => `${blocks} ${[...marks].sort().join()} ${letter}`);
    }
    const own = serializeContent([{ ...node, children: [] }]);
    if (isElement(node, 'br', 'img', 'hr', 'ruby')) {
      return [`${blocks} ${[...marks].sort().join()} ${serializeContent([node])}`];
    }
    if (!inlineNames.includes(node.name)) {
      const holder = /<(?:li|dd|td|th)[^>]*><\/\w+>$/.test(blocks);
      if (holder && nodes.length === 1 && own === '<p></p>') {
        return seen(node.children, blocks, marks);
      }
      const path = `${blocks}>${own}`;
      return [path, ...seen(node.children, path, marks)];
    }
    const inner = marks.filter((mark) => !mark.startsWith(`<${node.name}`));
    return seen(node.children, blocks, [...inner, own]);
  });
}

describe('the document of the editor', () => {
  it('shows and stores every letter where it stood', () => {
    fc.assert(
      fc.property(anyContent, (html) => {
        const stored = clean(html);
        if (stored === '') return;
        const again = through(stored);
        expect(seen(parseContent(again))).toEqual(seen(parseContent(stored)));
        expect(through(again)).toBe(again);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<h2>窓口</h2><p>一行目<br>二行目</p>',
    '<ul><li>一</li><li><p>二</p><ol><li>い</li></ol></li></ul>',
    '<table><caption>時間</caption><thead><tr><th scope="col">曜日</th><th scope="col">時間</th></tr></thead><tbody><tr><th scope="row">平日</th><td>8時30分</td></tr></tbody></table>',
    '<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    '<div class="contact"><p>政策推進課</p></div><hr><blockquote><p lang="en">Hello</p></blockquote>',
    '<dl><dt>語</dt><dd>意味</dd></dl><details><summary>もっと</summary><p>続き</p></details>',
    '<figure><img src="/media/0199aaaa-0000-7000-8000-000000000001/a.jpg" alt="鯉"><figcaption>鯉</figcaption></figure>',
    '<p><a href="/a">前<strong>太</strong>後</a><ruby>須坂<rt>すざか</rt></ruby></p>',
  ])('keeps %s as it is', (html) => {
    expect(through(html)).toBe(html);
  });

  it('knows where each piece of content stands', () => {
    fc.assert(
      fc.property(anyContent, (html) => {
        const doc = open(clean(html) || '<p>a</p>');
        for (const [node, { from, to }] of contentOf(doc).ranges) {
          if (node.kind === 'text') expect(doc.textBetween(from, to)).toBe(node.text);
        }
      }),
    );
  });
});

describe('a spot that another page points at', () => {
  it.each([
    ['?spot=body.2-0.5.9', { path: [2, 0], start: 5, end: 9, excerpt: '' }],
    ['?done=saved&spot=body.3..', { path: [3], excerpt: '' }],
    ['?spot=bodyEn.2.5.9', undefined],
    ['?spot=body.x.5.9', undefined],
    ['', undefined],
  ])('%s', (search, spot) => {
    expect(spotAsked(search, 'body')).toEqual(spot);
  });
});
