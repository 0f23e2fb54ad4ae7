import type { Mark, Node } from '@tiptap/pm/model';
import { type ContentNode, element, isElement, parseContent, textNode } from '../../html/node.ts';

/** Where a piece of content stands in the editor's document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Content, and where each of its nodes stands. */
export interface Written {
  readonly nodes: readonly ContentNode[];
  readonly ranges: ReadonlyMap<ContentNode, Range>;
}

interface Leaf {
  readonly node: ContentNode;
  readonly marks: readonly Mark[];
  readonly range: Range;
}

type Ranges = Map<ContentNode, Range>;

/** From the outside in: a link is one link, however much of it is bold. */
const nesting = [
  ['link', 'a'],
  ['language', 'span'],
  ['abbr', 'abbr'],
  ['cite', 'cite'],
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
] as const;

function withLang(attrs: Record<string, unknown>, more: Record<string, string> = {}) {
  return typeof attrs.lang === 'string' && attrs.lang ? { ...more, lang: attrs.lang } : more;
}

function attributesOf({ type, attrs }: Mark): Record<string, string> {
  if (type.name === 'abbr') return withLang(attrs, { title: String(attrs.title) });
  if (type.name !== 'link') return withLang(attrs);
  const file: Record<string, string> = attrs.attachment ? { 'data-attachment': '' } : {};
  return withLang(attrs, { href: String(attrs.href), ...file });
}

function leafOf(node: Node): ContentNode | undefined {
  const { attrs } = node;
  if (node.isText) return textNode(node.text ?? '');
  if (node.type.name === 'hardBreak') return element('br', []);
  if (node.type.name === 'ruby') return parseContent(String(attrs.html))[0];
  if (node.type.name !== 'image') return undefined;
  const image: Record<string, string> = { src: String(attrs.src), alt: String(attrs.alt) };
  for (const name of ['width', 'height']) if (attrs[name]) image[name] = String(attrs[name]);
  if (attrs.decorative) image['data-decorative'] = '';
  return element('img', [], withLang(attrs, image));
}

/** Runs of leaves that share a mark of this depth become one element around them. */
function nest(leaves: readonly Leaf[], depth: number, ranges: Ranges): ContentNode[] {
  const [type, name] = nesting[depth] ?? [];
  if (!type || !name) return leaves.map(({ node }) => node);
  const nodes: ContentNode[] = [];
  let start = 0;
  const markOf = (leaf: Leaf | undefined) => leaf?.marks.find((mark) => mark.type.name === type);
  while (start < leaves.length) {
    const mark = markOf(leaves[start]);
    let end = start + 1;
    while (end < leaves.length && same(mark, markOf(leaves[end]))) end += 1;
    const run = leaves.slice(start, end);
    const inside = nest(run, depth + 1, ranges);
    if (mark) {
      const made = element(name, inside, attributesOf(mark));
      ranges.set(made, { from: run[0]?.range.from ?? 0, to: run.at(-1)?.range.to ?? 0 });
      nodes.push(made);
    } else nodes.push(...inside);
    start = end;
  }
  return nodes;
}

const same = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one && other ? one.eq(other) : one === other;

function inlineOf(holder: Node, start: number, ranges: Ranges): ContentNode[] {
  const leaves: Leaf[] = [];
  holder.forEach((child, offset) => {
    const node = leafOf(child);
    if (!node) return;
    const range = { from: start + offset, to: start + offset + child.nodeSize };
    ranges.set(node, range);
    leaves.push({ node, marks: child.marks, range });
  });
  return nest(leaves, 0, ranges);
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  definitionList: 'dl',
  definitionTerm: 'dt',
  definition: 'dd',
  blockquote: 'blockquote',
  box: 'div',
  details: 'details',
  summary: 'summary',
  tableCaption: 'caption',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  figure: 'figure',
  figureCaption: 'figcaption',
  horizontalRule: 'hr',
};

const flowHolders = new Set(['listItem', 'definition', 'tableHeader', 'tableCell']);
const neededEmpty = new Set(['tableCell', 'tableHeader', 'tableRow', 'horizontalRule']);

function blockAttributes(node: Node): Record<string, string> {
  const { attrs, type } = node;
  const own: Record<string, string> = {};
  if (type.name === 'box') own.class = String(attrs.kind);
  if (type.name === 'tableHeader' && attrs.scope) own.scope = String(attrs.scope);
  for (const span of ['colspan', 'rowspan']) {
    if (Number(attrs[span]) > 1) own[span] = String(attrs[span]);
  }
  return withLang(attrs, own);
}

/** A lone paragraph in a list item or cell is its words. */
function unwrapped(children: readonly ContentNode[]): readonly ContentNode[] {
  const [only, ...others] = children;
  const bare = others.length === 0 && isElement(only, 'p') && !('lang' in only.attributes);
  return bare ? only.children : children;
}

function tableOf(block: Node, start: number, ranges: Ranges): ContentNode[] {
  const parts = childrenOf(block, start, ranges);
  const caption = parts.filter((part) => isElement(part, 'caption'));
  const rows: { node: ContentNode; head: boolean }[] = [];
  block.lastChild?.forEach((row, offset) => {
    const at = start + (block.firstChild?.nodeSize ?? 0) + 1 + offset;
    rows.push({ node: drawn(row, at, ranges)[0] ?? textNode(''), head: row.attrs.head === true });
  });
  // A header stands on top; a table of headers only has no body to name.
  const first = rows.findIndex(({ head }) => !head);
  const split = Math.max(0, first);
  const head = rows.slice(0, split).map(({ node }) => node);
  const body = rows.slice(split).map(({ node }) => node);
  const sections = [
    ...(head.length > 0 ? [element('thead', head)] : []),
    ...(body.length > 0 ? [element('tbody', body)] : []),
  ];
  const made = element('table', [...caption, ...sections], withLang(block.lastChild?.attrs ?? {}));
  for (const node of [made, ...sections]) {
    ranges.set(node, { from: start - 1, to: start - 1 + block.nodeSize });
  }
  return [made];
}

function drawn(node: Node, at: number, ranges: Ranges): ContentNode[] {
  const { name } = node.type;
  if (name === 'tableBlock') return tableOf(node, at + 1, ranges);
  if (name === 'table') return [];
  if (name === 'figureBody') return inlineOf(node, at + 1, ranges);
  const children = node.inlineContent
    ? inlineOf(node, at + 1, ranges)
    : childrenOf(node, at + 1, ranges);
  const made = madeOf(node, children);
  if (made) ranges.set(made, { from: at, to: at + node.nodeSize });
  return made ? [made] : [];
}

function madeOf(node: Node, children: readonly ContentNode[]): ContentNode | undefined {
  const { name } = node.type;
  if (name === 'video') {
    const words = children.length > 0 ? [element('figcaption', children)] : [];
    return element(
      'figure',
      words,
      withLang(node.attrs, { 'data-video': String(node.attrs.media) }),
    );
  }
  if (children.length === 0 && !neededEmpty.has(name)) return undefined;
  const tag = name === 'heading' ? `h${node.attrs.level}` : names[name];
  if (!tag) return undefined;
  const content = flowHolders.has(name) ? unwrapped(children) : children;
  return element(tag, content, blockAttributes(node));
}

function childrenOf(holder: Node, start: number, ranges: Ranges): ContentNode[] {
  const nodes: ContentNode[] = [];
  holder.forEach((child, offset) => {
    nodes.push(...drawn(child, start + offset, ranges));
  });
  return nodes;
}

/** The content of the editor's document; empty paragraphs are for the eyes only and stay out. */
export function contentOf(doc: Node): Written {
  const ranges: Ranges = new Map();
  return { nodes: childrenOf(doc, 0, ranges), ranges };
}
