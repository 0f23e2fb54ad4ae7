import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { blockClasses, blockNames, inlineNames } from './allowed.ts';
import { cleanHtml } from './clean.ts';
import type { ContentOrigin } from './cleaning.ts';
import { type ContentNode, parseContent } from './node.ts';
import { xssCorpus } from './xss-corpus.testing.ts';

type Html5Node = DefaultTreeAdapterMap['childNode'];

/** Written apart from `allowed.ts`, so that a loosened list there is seen here. */
const attributesOf: Readonly<Record<string, RegExp>> = {
  'a href': /^(?:https?:\/\/[^@\s<>"`]*$|\/(?!\/)|[#?]|mailto:|tel:)/,
  'a data-attachment': /^$/,
  'abbr title': /^/,
  'div class': new RegExp(`^(?:${blockClasses.join('|')})$`),
  'figure data-video': /^[\w-]+$/,
  'img src': /^\/media\/(?!.*\.\.)[^\s<>"]+$/,
  'img alt': /^/,
  'img width': /^\d+$/,
  'img height': /^\d+$/,
  'img data-decorative': /^$/,
  'th scope': /^(?:row|col|rowgroup|colgroup)$/,
  'th colspan': /^\d+$/,
  'th rowspan': /^\d+$/,
  'td colspan': /^\d+$/,
  'td rowspan': /^\d+$/,
};

/** What an HTML5 parser, as browsers have it, finds in cleaned content that is not on the list. */
function offences(nodes: readonly Html5Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text') return [];
    if (!('attrs' in node)) return [`node ${node.nodeName}`];
    const { tagName, attrs, childNodes, namespaceURI } = node;
    const known = blockNames.has(tagName) || inlineNames.has(tagName);
    const foreign = namespaceURI !== 'http://www.w3.org/1999/xhtml';
    const wrong = attrs.filter(({ name, value }) => {
      const pattern = name === 'lang' ? /^[\w-]+$/ : attributesOf[`${tagName} ${name}`];
      return !pattern?.test(value);
    });
    return [
      ...(known && !foreign ? [] : [`element ${tagName}`]),
      ...wrong.map(({ name, value }) => `attribute ${tagName} ${name}=${value}`),
      ...offences(childNodes),
    ];
  });
}

/** The tree that a browser builds, in the shape of ours. */
function treeOf(nodes: readonly Html5Node[]): ContentNode[] {
  return nodes.map((node): ContentNode => {
    if (!('attrs' in node)) return { kind: 'text', text: 'value' in node ? node.value : '' };
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const children = treeOf(node.childNodes);
    return { kind: 'element', name: node.tagName, attributes, children };
  });
}

const origins: readonly ContentOrigin[] = ['editor', 'paste', 'api'];

function expectSafe(source: string, from: ContentOrigin): void {
  const { html } = cleanHtml(source, { from });
  const { childNodes } = parseFragment(html);
  expect(offences(childNodes)).toEqual([]);
  // Ours and a browser's reading of it must be one, or a browser could find more than we did.
  expect(treeOf(childNodes)).toEqual(parseContent(html));
  expect(cleanHtml(html, { from: 'api' }).html).toBe(html);
}

const vectors = Object.entries(xssCorpus).flatMap(([family, list]) =>
  list.map((vector) => [family, vector] as const),
);

describe('cleaning of code', () => {
  it('has a corpus of more than a hundred vectors, each once', () => {
    expect(new Set(vectors.map(([, vector]) => vector)).size).toBe(vectors.length);
    expect(vectors.length).toBeGreaterThanOrEqual(100);
  });

  it.each(vectors)('%s: %s', (_family, vector) => {
    for (const from of origins) {
      expectSafe(vector, from);
      expectSafe(`<ul><li>${vector}</ul><table><tr><td>${vector}<td>a</table>`, from);
      expectSafe(`<h2>${vector}</h2><a href="/x">${vector}</a>`, from);
    }
  });

  it('would see what is not allowed', () => {
    const { childNodes } = parseFragment(
      '<p onclick=x>a</p><svg></svg><a href="javascript:x">b</a>',
    );
    expect(offences(childNodes)).toHaveLength(3);
  });
});

const pieces = vectors.map(([, vector]) => vector);
const tags = [...blockNames, ...inlineNames, 'b', 'i', 'h1', 'center', 'font', 'section', 'o:p'];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('文', ' ', '\n', '　', 'a', '&nbsp;', '<br>', '<br><br>'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<a href="/x">',
      '<span lang="en">',
      '<img src="/media/a/b.png" alt="x">',
      '<td rowspan="3">',
      '<th colspan="2" scope="col">',
      '<div class="callout">',
      '<figure data-video="v1">',
      '<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.</span>',
      '<span style="font-weight:bold">',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

describe('any text at all', () => {
  it('is cleaned to allowed HTML that browsers read as we do, and stays as it is when cleaned again', () => {
    const soup = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
    const origin = fc.constantFrom(...origins);
    fc.assert(fc.property(soup, origin, expectSafe), { numRuns: 1_500 });
  });

  it('survives very deep nesting', () => {
    const deep = `${'<div><blockquote><ul><li>'.repeat(5_000)}x`;
    expect(cleanHtml(deep, { from: 'api' }).html).toContain('x');
    expectSafe(`${'<strong><a href="/x">'.repeat(300)}x`, 'api');
  });
});
