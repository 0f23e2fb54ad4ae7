import type { JSONContent } from '@tiptap/core';
import {
  type ContentElement,
  type ContentNode,
  isElement,
  serializeContent,
} from '../../html/node.ts';

interface MarkJson {
  readonly type: string;
  readonly attrs?: Record<string, unknown>;
}

const langOf = ({ attributes }: ContentElement) => attributes.lang ?? null;
const isInline = (node: ContentNode): boolean =>
  node.kind === 'text' || node.name in inlineMarks || ['br', 'img', 'ruby'].includes(node.name);

const simple = (type: string) => (node: ContentElement) => ({
  type,
  attrs: { lang: langOf(node) },
});

/** Inline elements that the editor keeps as marks on the letters. */
export const inlineMarks: Readonly<Record<string, (node: ContentElement) => MarkJson>> = {
  a: (node) => ({
    type: 'link',
    attrs: {
      href: node.attributes.href ?? '',
      attachment: 'data-attachment' in node.attributes,
      lang: langOf(node),
    },
  }),
  span: simple('language'),
  abbr: (node) => ({
    type: 'abbr',
    attrs: { title: node.attributes.title ?? '', lang: langOf(node) },
  }),
  cite: simple('cite'),
  strong: simple('strong'),
  em: simple('emphasis'),
  sup: simple('superscript'),
  sub: simple('subscript'),
};

function leafOf(node: ContentElement, marks: MarkJson[]): JSONContent | undefined {
  const { src, alt = '', width, height } = node.attributes;
  if (node.name === 'br') return { type: 'hardBreak', marks };
  if (node.name === 'ruby')
    return { type: 'ruby', attrs: { html: serializeContent([node]) }, marks };
  if (node.name !== 'img') return undefined;
  const decorative = 'data-decorative' in node.attributes;
  const attrs = { src, alt, decorative, width: width ?? null, height: height ?? null };
  return { type: 'image', attrs: { ...attrs, lang: langOf(node) }, marks };
}

function inlineOf(nodes: readonly ContentNode[], marks: MarkJson[] = []): JSONContent[] {
  return nodes.flatMap((node): JSONContent[] => {
    if (node.kind === 'text') return node.text ? [{ type: 'text', text: node.text, marks }] : [];
    const leaf = leafOf(node, marks);
    if (leaf) return [leaf];
    const mark = inlineMarks[node.name]?.(node);
    if (!mark) return inlineOf(node.children, marks);
    // One mark of a sort: inside, the inner one holds.
    return inlineOf(node.children, [...marks.filter(({ type }) => type !== mark.type), mark]);
  });
}

const paragraph = (nodes: readonly ContentNode[], lang: string | null = null): JSONContent => ({
  type: 'paragraph',
  attrs: { lang },
  content: inlineOf(nodes),
});

/** What may hold words or blocks always holds blocks in the editor. */
function flowOf(nodes: readonly ContentNode[]): JSONContent[] {
  if (nodes.every(isInline)) return [paragraph(nodes)];
  return blocksOf(nodes);
}

const holding = (type: string, node: ContentElement, content: JSONContent[], attrs = {}) => ({
  type,
  attrs: { lang: langOf(node), ...attrs },
  content,
});

const elements = (nodes: readonly ContentNode[]): ContentElement[] =>
  nodes.filter((node): node is ContentElement => node.kind === 'element');

function listOf(type: string): (node: ContentElement) => JSONContent {
  return (node) =>
    holding(
      type,
      node,
      elements(node.children).map((item) => holding('listItem', item, flowOf(item.children))),
    );
}

function rowOf(head: boolean): (row: ContentElement) => JSONContent {
  return (row) =>
    holding(
      'tableRow',
      row,
      elements(row.children).map((cell) => {
        const { colspan = 1, rowspan = 1, scope = null } = cell.attributes;
        const spans = { colspan: Number(colspan), rowspan: Number(rowspan) };
        return cell.name === 'th'
          ? holding('tableHeader', cell, flowOf(cell.children), { ...spans, scope })
          : holding('tableCell', cell, flowOf(cell.children), spans);
      }),
      { head },
    );
}

function tableOf(node: ContentElement): JSONContent {
  const parts = elements(node.children);
  const caption = parts.find(({ name }) => name === 'caption');
  const rows = parts.flatMap((part) =>
    part.name === 'caption' ? [] : elements(part.children).map(rowOf(part.name === 'thead')),
  );
  return {
    type: 'tableBlock',
    content: [
      {
        type: 'tableCaption',
        attrs: { lang: caption ? langOf(caption) : null },
        content: inlineOf(caption?.children ?? []),
      },
      holding('table', node, rows),
    ],
  };
}

function figureOf(node: ContentElement): JSONContent {
  const caption = elements(node.children).find(({ name }) => name === 'figcaption');
  const words = inlineOf(caption?.children ?? []);
  const video = node.attributes['data-video'];
  if (video) return holding('video', node, words, { media: video });
  const shown = node.children.filter((child) => child !== caption);
  return holding('figure', node, [
    { type: 'figureBody', content: inlineOf(shown) },
    { type: 'figureCaption', attrs: { lang: caption ? langOf(caption) : null }, content: words },
  ]);
}

function detailsOf(node: ContentElement): JSONContent {
  const summary = node.children.find((child): child is ContentElement =>
    isElement(child, 'summary'),
  );
  const line = { type: 'summary', content: inlineOf(summary?.children ?? []) };
  const rest = node.children.filter((child) => child !== summary);
  return holding('details', node, [line, ...blocksOf(rest)]);
}

const blocks: Readonly<Record<string, (node: ContentElement) => JSONContent>> = {
  p: (node) => paragraph(node.children, langOf(node)),
  h2: (node) => holding('heading', node, inlineOf(node.children), { level: 2 }),
  h3: (node) => holding('heading', node, inlineOf(node.children), { level: 3 }),
  h4: (node) => holding('heading', node, inlineOf(node.children), { level: 4 }),
  ul: listOf('bulletList'),
  ol: listOf('orderedList'),
  dl: (node) =>
    holding(
      'definitionList',
      node,
      elements(node.children).map((entry) =>
        entry.name === 'dt'
          ? holding('definitionTerm', entry, inlineOf(entry.children))
          : holding('definition', entry, flowOf(entry.children)),
      ),
    ),
  blockquote: (node) => holding('blockquote', node, blocksOf(node.children)),
  div: (node) => holding('box', node, blocksOf(node.children), { kind: node.attributes.class }),
  details: detailsOf,
  table: tableOf,
  figure: figureOf,
  hr: () => ({ type: 'horizontalRule' }),
};

function blocksOf(nodes: readonly ContentNode[]): JSONContent[] {
  const made = nodes.map((node) =>
    node.kind === 'element' && blocks[node.name] ? blocks[node.name]?.(node) : paragraph([node]),
  );
  const all = made.filter((block) => block !== undefined);
  return all.length > 0 ? all : [paragraph([])];
}

/** Clean content as the editor's document. */
export function documentOf(nodes: readonly ContentNode[]): JSONContent {
  return { type: 'doc', content: blocksOf(nodes) };
}
