import { SaxesParser } from 'saxes';

/** An element without its namespace prefix; JMA's element names are unique without it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly in it, trimmed. */
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/** Deeper than any telegram; what nests deeper was made to hurt. */
const deepest = 60;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * @throws Error with the parser's words when the text is not well-formed XML, has a document type
 *   (entities of its own) or nests too deep.
 */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('doctype', () => {
    throw new Error('a document type is not accepted');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) throw new Error(`nested deeper than ${deepest}`);
    const element = { name: localName(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  parser.write(text).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The first element on a way of names below this one. */
export function find(element: Element | undefined, ...way: string[]): Element | undefined {
  return way.reduce<Element | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of this name, however deep. */
export function deep(element: Element | undefined, name: string): readonly Element[] {
  if (!element) return [];
  const found: Element[] = [];
  const visit = (at: Element): void => {
    if (at.name === name) found.push(at);
    for (const child of at.children) visit(child);
  };
  visit(element);
  return found;
}

/** The text of an element on a way of names; empty where there is none. */
export function textOf(element: Element | undefined, ...way: string[]): string {
  return find(element, ...way)?.text ?? '';
}
