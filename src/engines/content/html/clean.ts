import type { Text } from '#platform/i18n/text.ts';
import { toBlocks, toInline, toLine } from './blocks.ts';
import { createChangeLog } from './changes.ts';
import { type Cleaning, type ContentOrigin, cleanAttributes, invisible } from './cleaning.ts';
import { isBlank, isBlock, tidyInline, wrapInline } from './inline.ts';
import { cleanDefinitions, cleanList } from './lists.ts';
import {
  type ContentElement,
  type ContentNode,
  element,
  isElement,
  parseContent,
  serializeContent,
  textNode,
} from './node.ts';
import { fromOffice } from './office.ts';
import { cleanTable } from './tables.ts';
import { safeHref } from './urls.ts';

type Clean = (node: ContentElement, cleaning: Cleaning) => ContentNode[];

const within = (cleaning: Cleaning, name: string): Cleaning => ({
  ...cleaning,
  inside: new Set([...cleaning.inside, name]),
});

function cleanNodes(nodes: readonly ContentNode[], cleaning: Cleaning): ContentNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'element') return cleanElement(node, cleaning);
    const text = node.text.replace(invisible, '');
    return text === '' ? [] : [textNode(text)];
  });
}

/** Only its content stays, apart from what stands before and after. */
const unwrapBlock: Clean = (node, cleaning) => toBlocks(cleanNodes(node.children, cleaning));
const unwrap: Clean = (node, cleaning) => cleanNodes(node.children, cleaning);

const renamed =
  (name: string, clean: Clean): Clean =>
  (node, cleaning) =>
    clean({ ...node, name }, cleaning);

const inline: Clean = (node, cleaning) => {
  const { name } = node;
  const children = cleanNodes(node.children, within(cleaning, name));
  const attributes = cleanAttributes(node);
  // Twice bold is bold; a span says nothing but the language.
  if (cleaning.inside.has(name) && name !== 'span') return children;
  if (name === 'span' && !attributes.lang) return children;
  if (name === 'abbr' && !attributes.title) return children;
  return wrapInline(children, (run) => [element(name, run, attributes)]);
};

const link: Clean = (node, cleaning) => {
  const children = cleanNodes(node.children, within(cleaning, 'a'));
  const raw = node.attributes.href;
  const href = raw === undefined ? undefined : safeHref(raw);
  if (raw !== undefined && href === undefined) cleaning.note('links');
  if (href === undefined || cleaning.inside.has('a')) return children;
  const attributes: Record<string, string> = { href };
  if ('data-attachment' in node.attributes && href.startsWith('/media/')) {
    attributes['data-attachment'] = '';
  }
  const { lang } = cleanAttributes(node);
  if (lang) attributes.lang = lang;
  return wrapInline(children, (run) => [element('a', run, attributes)]);
};

const image: Clean = (node, cleaning) => {
  const attributes = cleanAttributes(node);
  if (!attributes.src) {
    cleaning.note('images');
    return [];
  }
  return [element('img', [], attributes)];
};

const ruby: Clean = (node, cleaning) => {
  if (cleaning.inside.has('ruby')) return unwrap(node, cleaning);
  const inside = within(cleaning, 'ruby');
  const children = tidyInline(
    node.children.flatMap((child) =>
      isElement(child, 'rt', 'rp')
        ? [element(child.name, toLine(cleanNodes(child.children, inside)))].filter(
            ({ children: reading }) => reading.length > 0,
          )
        : toInline(cleanNodes([child], inside)),
    ),
  );
  if (!children.some((child) => isElement(child, 'rt'))) {
    return children.filter((child) => !isElement(child, 'rp'));
  }
  return [element('ruby', children, cleanAttributes(node))];
};

const paragraph: Clean = (node, cleaning) => {
  const children = cleanNodes(node.children, cleaning);
  const blocks = toBlocks(children, cleanAttributes(node));
  if (blocks.length > 1 && !children.some(isBlock)) cleaning.note('breaks');
  return blocks;
};

const heading: Clean = (node, cleaning) => {
  const line = toLine(cleanNodes(node.children, cleaning));
  return line.length > 0 ? [element(node.name, line, cleanAttributes(node))] : [];
};

const refitted =
  (name: string): Clean =>
  (node, cleaning) => {
    cleaning.note('headings');
    return heading({ ...node, name }, cleaning);
  };

const box: Clean = (node, cleaning) => {
  const blocks = toBlocks(cleanNodes(node.children, cleaning));
  const attributes = cleanAttributes(node);
  const named = node.name === 'blockquote' || attributes.class !== undefined;
  return named && blocks.length > 0 ? [element(node.name, blocks, attributes)] : blocks;
};

function partOf(node: ContentElement, name: string): ContentElement | undefined {
  return node.children.find((child): child is ContentElement => isElement(child, name));
}

const figure: Clean = (node, cleaning) => {
  const caption = partOf(node, 'figcaption');
  const words = caption ? toInline(cleanNodes(caption.children, cleaning)) : [];
  const rest = cleanNodes(
    node.children.filter((child) => child !== caption),
    cleaning,
  );
  const attributes = cleanAttributes(node);
  const shown = toInline(rest.filter((child) => !isBlock(child) || child.name === 'p'));
  const below = words.length > 0 ? [element('figcaption', words)] : [];
  if (attributes['data-video']) return [element('figure', below, attributes)];
  if (shown.length === 0 || rest.some((child) => isBlock(child) && child.name !== 'p')) {
    return toBlocks([...rest, ...toBlocks(words)]);
  }
  return [element('figure', [...shown, ...below], attributes)];
};

const details: Clean = (node, cleaning) => {
  const summary = partOf(node, 'summary');
  const line = summary ? toLine(cleanNodes(summary.children, cleaning)) : [];
  const rest = node.children.filter((child) => child !== summary);
  const blocks = toBlocks(cleanNodes(rest, cleaning));
  if (line.length === 0 || blocks.length === 0) return [...toBlocks(line), ...blocks];
  return [element('details', [element('summary', line), ...blocks], cleanAttributes(node))];
};

const preformatted: Clean = (node, cleaning) => {
  const lines = (nodes: readonly ContentNode[]): ContentNode[] =>
    nodes.flatMap((child) =>
      child.kind === 'element'
        ? [{ ...child, children: lines(child.children) }]
        : child.text
            .replace(/^\n/, '')
            .split(/\r\n?|\n/)
            .flatMap((line, place) =>
              place > 0 ? [element('br', []), textNode(line)] : [textNode(line)],
            ),
    );
  return toBlocks(cleanNodes(lines(node.children), cleaning));
};

const dropped: Clean = (_node, cleaning) => {
  cleaning.note('code');
  return [];
};

const named = (names: string, clean: Clean): [string, Clean][] =>
  names.split(' ').map((name) => [name, clean]);

const struck: Clean = (node, cleaning) => {
  cleaning.note('struck');
  return unwrap(node, cleaning);
};

const plainlyUnwrapped =
  'html body main article section header footer center fieldset form address';

/** How each element is cleaned; one that is not here is unknown, and only its words stay. */
const cleaners: ReadonlyMap<string, Clean> = new Map([
  ...named(
    'script style iframe frame frameset object embed applet svg math template noscript noembed noframes xmp plaintext textarea select option datalist audio video canvas portal dialog map area source track param input',
    dropped,
  ),
  ...named('head title meta link base basefont bgsound col colgroup xml', () => []),
  ...named('strong em cite sup sub span abbr', inline),
  ...named('b', renamed('strong', inline)),
  ...named('i', renamed('em', inline)),
  ...named('s strike del', struck),
  ...named('font', (node, cleaning) => {
    cleaning.note('look');
    return unwrap(node, cleaning);
  }),
  ...named(
    'u big small ins code kbd samp var tt mark bdi bdo time q label dfn nobr wbr rb rtc rt rp data',
    unwrap,
  ),
  ['a', link],
  ['img', image],
  ['br', () => [element('br', [])]],
  ['hr', () => [element('hr', [])]],
  ['ruby', ruby],
  ['p', paragraph],
  ['h1', refitted('h2')],
  ...named('h2 h3 h4', heading),
  ...named('h5 h6', refitted('h4')),
  ...named('div blockquote', box),
  ['pre', preformatted],
  ['figure', figure],
  ['details', details],
  ...named('ul ol', cleanList),
  ['menu', renamed('ul', cleanList)],
  ['dl', cleanDefinitions],
  ['table', cleanTable],
  ...named(`${plainlyUnwrapped} nav aside hgroup legend search`, unwrapBlock),
  ...named('li dt dd tr td th caption thead tbody tfoot figcaption summary', unwrapBlock),
]);

function cleanElement(node: ContentElement, cleaning: Cleaning): ContentNode[] {
  if (Object.keys(node.attributes).some((name) => name.startsWith('on'))) cleaning.note('code');
  const clean = cleaners.get(node.name);
  if (clean) return clean(node, cleaning);
  // Word's own names (o:p, w:sdt) say nothing to anybody.
  if (!node.name.includes(':')) cleaning.note('unknown');
  return toBlocksIfAny(unwrap(node, cleaning));
}

const toBlocksIfAny = (nodes: ContentNode[]): ContentNode[] =>
  nodes.some(isBlock) ? toBlocks(nodes) : nodes;

const hasStyle = /\s(?:style|bgcolor|color|face)\s*=|<font\b/i;

export interface CleanContent {
  readonly html: string;
  /** What was changed, in words for whoever wrote it. */
  readonly changes: Text[];
}

/**
 * The allowed HTML of any text, whatever it holds: built anew from the list of what is allowed, so
 * nothing else can be in it. Cleaning twice changes nothing more, and it never throws.
 */
export function cleanHtml(html: string, { from }: { readonly from: ContentOrigin }): CleanContent {
  const changes = createChangeLog();
  if (from === 'paste' && hasStyle.test(html)) changes.note('look');
  const cleaning: Cleaning = {
    origin: from,
    inside: new Set(),
    note: changes.note,
    nodes: cleanNodes,
  };
  const parsed = parseContent(html);
  const source = from === 'paste' ? fromOffice(parsed, html, changes.note) : parsed;
  const blocks = toBlocks(cleanNodes(source, cleaning)).filter(
    (block) => !isBlank([block]) || isElement(block, 'table', 'figure', 'hr'),
  );
  return { html: serializeContent(blocks), changes: changes.list() };
}
