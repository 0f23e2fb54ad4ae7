import { Parser } from 'htmlparser2';

/** Written content as a tree of plain objects; the same in Node and in the browser. */
export interface ContentText {
  readonly kind: 'text';
  readonly text: string;
}

export interface ContentElement {
  readonly kind: 'element';
  /** In lower case, as in `h2`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ContentNode[];
}

export type ContentNode = ContentText | ContentElement;

export function textNode(text: string): ContentText {
  return { kind: 'text', text };
}

export function element(
  name: string,
  children: readonly ContentNode[],
  attributes: Readonly<Record<string, string>> = {},
): ContentElement {
  return { kind: 'element', name, attributes, children };
}

/** An element, of one of the names where some are given. */
export function isElement<N extends string>(
  node: ContentNode | undefined,
  ...names: readonly N[]
): node is ContentElement & { readonly name: N } {
  if (node?.kind !== 'element') return false;
  return names.length === 0 || names.some((name) => name === node.name);
}

/** Deeper nesting is flattened: nobody writes it, and it would exhaust the stack of every reader. */
const deepest = 80;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: ContentNode[];
}

function addText(children: ContentNode[], text: string): void {
  const last = children.at(-1);
  if (last?.kind === 'text') children[children.length - 1] = textNode(last.text + text);
  else children.push(textNode(text));
}

/** Reads any text as HTML, without judging it: comments go, everything else stays. Never throws. */
export function parseContent(html: string): ContentNode[] {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let depth = 0;
  const top = (): Open => stack.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) return;
        const open: Open = { name, attributes, children: [] };
        top().children.push({ kind: 'element', ...open });
        stack.push(open);
      },
      ontext: (text) => addText(top().children, text),
      onclosetag: () => {
        if (depth <= deepest) stack.pop();
        depth -= 1;
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.end(html);
  return root.children;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? character);

const voidNames = new Set(['br', 'hr', 'img']);

function serializeNode(node: ContentNode): string {
  if (node.kind === 'text') return escapeText(node.text);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) =>
      value === '' && name.startsWith('data-') ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
    )
    .join('');
  if (voidNames.has(node.name)) return `<${node.name}${attributes}>`;
  return `<${node.name}${attributes}>${serializeContent(node.children)}</${node.name}>`;
}

/** The HTML of a tree; what `parseContent` makes of it is the same tree, if it is one of ours. */
export function serializeContent(nodes: readonly ContentNode[]): string {
  return nodes.map(serializeNode).join('');
}

/** The letters of a node and all below it, as they stand. */
export function lettersOf(node: ContentNode): string {
  return node.kind === 'text' ? node.text : node.children.map(lettersOf).join('');
}
