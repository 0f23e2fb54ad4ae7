import { type AnyConfig, Extension, type Extensions, Mark, Node } from '@tiptap/core';
import { parseContent } from '../../html/node.ts';

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

/** prosemirror-tables finds the parts of a table by their role. */
const tableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: (extension: AnyConfig) => ({ tableRole: roles[extension.name ?? ''] }),
});

type Attributes = Readonly<Record<string, unknown>>;

interface BlockOptions {
  readonly content: string;
  readonly group?: string;
  /** Stays whole when somebody deletes across its edge. */
  readonly isolating?: boolean;
  readonly attributes?: Attributes;
  /** Distinguishes blocks that share an element. */
  readonly mark?: string;
}

const defaults = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, { default: value }]));

/** A block that the page shows as one element with its attributes of the same names. */
function block(name: string, tag: string, options: BlockOptions): Node {
  const { content, group = 'block', isolating = false, attributes = {}, mark } = options;
  const marked = mark ? { 'data-type': mark } : {};
  return Node.create({
    name,
    content,
    group,
    isolating,
    defining: isolating,
    addAttributes: () => ({ lang: { default: null }, ...defaults(attributes) }),
    parseHTML: () => [{ tag: mark ? `${tag}[data-type="${mark}"]` : tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, { ...HTMLAttributes, ...marked }, 0],
  });
}

const heading = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({
    lang: { default: null },
    level: { default: 2, rendered: false },
  }),
  parseHTML: () => [2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
});

const box = Node.create({
  name: 'box',
  content: 'block+',
  group: 'block',
  defining: true,
  addAttributes: () => ({
    lang: { default: null },
    kind: {
      default: 'callout',
      parseHTML: (shown) => shown.getAttribute('data-box'),
      renderHTML: ({ kind }) => ({ 'data-box': kind, class: `content-${kind}` }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

const video = Node.create({
  name: 'video',
  content: 'inline*',
  group: 'block',
  isolating: true,
  addAttributes: () => ({
    lang: { default: null },
    media: {
      default: '',
      parseHTML: (shown) => shown.getAttribute('data-video'),
      renderHTML: ({ media }) => ({ 'data-video': media, class: 'editor-video' }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-video]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

const image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...defaults({ src: '', alt: '', width: null, height: null, lang: null }),
    decorative: {
      default: false,
      parseHTML: (shown) => shown.hasAttribute('data-decorative'),
      renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'img[src]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

/** Readings are kept as they were written, in whatever form; a dialog changes them. */
const ruby = Node.create({
  name: 'ruby',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    html: {
      default: '',
      parseHTML: (shown) => shown.getAttribute('data-ruby'),
      renderHTML: ({ html }) => ({ 'data-ruby': html }),
    },
  }),
  parseHTML: () => [{ tag: 'ruby[data-ruby]' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const [shown] = parseContent(String(node.attrs.html));
    const children = shown?.kind === 'element' ? shown.children : [];
    const parts = children.map((part) => {
      if (part.kind === 'text') return part.text;
      const [inside] = part.children;
      return [part.name, inside?.kind === 'text' ? inside.text : ''];
    });
    return ['ruby', HTMLAttributes, ...parts];
  },
});

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

const cellAttributes = { colspan: 1, rowspan: 1 };
const noWidth = { colwidth: { default: null, rendered: false } };
const cell = (name: string, tag: string, attributes: Attributes): Node =>
  block(name, tag, { content: 'block+', group: '', isolating: true, attributes }).extend({
    addAttributes: () => ({ lang: { default: null }, ...defaults(attributes), ...noWidth }),
  });

function mark(name: string, tag: string, attributes: Attributes = {}): Mark {
  return Mark.create({
    name,
    // What is typed behind a link is no part of it.
    inclusive: name !== 'link',
    addAttributes: () => ({ lang: { default: null }, ...defaults(attributes) }),
    parseHTML: () => [{ tag: name === 'language' ? 'span[lang]' : tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

const link = mark('link', 'a', { href: '' }).extend({
  addAttributes: () => ({
    ...defaults({ lang: null, href: '' }),
    attachment: {
      default: false,
      parseHTML: (shown) => shown.hasAttribute('data-attachment'),
      renderHTML: ({ attachment }) => (attachment ? { 'data-attachment': '' } : {}),
    },
  }),
});

/** Everything that the allowed HTML has, and nothing else. */
export const contentExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  block('paragraph', 'p', { content: 'inline*' }),
  Node.create({ name: 'text', group: 'inline' }),
  heading,
  block('bulletList', 'ul', { content: 'listItem+' }),
  block('orderedList', 'ol', { content: 'listItem+' }),
  block('listItem', 'li', { content: 'block+', group: '', isolating: false }),
  block('definitionList', 'dl', { content: '(definitionTerm | definition)+' }),
  block('definitionTerm', 'dt', { content: 'inline*', group: '' }),
  block('definition', 'dd', { content: 'block+', group: '' }),
  block('blockquote', 'blockquote', { content: 'block+' }),
  box,
  block('details', 'div', { content: 'summary block+', isolating: true, mark: 'details' }),
  block('summary', 'p', { content: 'inline*', group: '', isolating: true, mark: 'summary' }),
  block('tableBlock', 'div', { content: 'tableCaption table', isolating: true, mark: 'table' }),
  block('tableCaption', 'p', { content: 'inline*', group: '', isolating: true, mark: 'caption' }),
  block('table', 'table', { content: 'tableRow+', group: '', isolating: true }).extend({
    renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  }),
  block('tableRow', 'tr', { content: '(tableCell | tableHeader)+', group: '' }).extend({
    addAttributes: () => ({
      lang: { default: null },
      head: {
        default: false,
        parseHTML: (shown) => shown.hasAttribute('data-head'),
        renderHTML: ({ head }) => (head ? { 'data-head': '' } : {}),
      },
    }),
  }),
  cell('tableCell', 'td', cellAttributes),
  cell('tableHeader', 'th', { ...cellAttributes, scope: null }),
  block('figure', 'figure', { content: 'figureBody figureCaption', isolating: true }),
  block('figureBody', 'div', { content: 'inline*', group: '', mark: 'figure-body' }),
  block('figureCaption', 'figcaption', { content: 'inline*', group: '', isolating: true }),
  video,
  Node.create({
    name: 'horizontalRule',
    group: 'block',
    parseHTML: () => [{ tag: 'hr' }],
    renderHTML: () => ['hr'],
  }),
  image,
  ruby,
  hardBreak,
  link,
  mark('language', 'span'),
  mark('abbr', 'abbr', { title: '' }),
  mark('cite', 'cite'),
  mark('strong', 'strong'),
  mark('emphasis', 'em'),
  mark('superscript', 'sup'),
  mark('subscript', 'sub'),
  tableRoles,
];
