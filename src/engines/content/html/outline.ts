import { type ContentElement, type ContentNode, lettersOf, parseContent } from './node.ts';

/** An element with the way to it: indexes of children from the root. */
export interface Located {
  readonly element: ContentElement;
  readonly path: readonly number[];
}

/** Every element in the order of reading. */
export function elementsOf(
  nodes: readonly ContentNode[],
  above: readonly number[] = [],
): Located[] {
  return nodes.flatMap((node, place) => {
    if (node.kind === 'text') return [];
    const path = [...above, place];
    return [{ element: node, path }, ...elementsOf(node.children, path)];
  });
}

export interface ContentHeading {
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly path: readonly number[];
}

const levels: Readonly<Record<string, 2 | 3 | 4>> = { h2: 2, h3: 3, h4: 4 };

/** The headings of stored content, for a list of contents. */
export function headingsOf(html: string): ContentHeading[] {
  return elementsOf(parseContent(html)).flatMap(({ element, path }) => {
    const level = Object.hasOwn(levels, element.name) ? levels[element.name] : undefined;
    return level ? [{ level, text: lettersOf(element).trim(), path }] : [];
  });
}

export interface ContentLink {
  readonly href: string;
  readonly text: string;
  readonly path: readonly number[];
  /** A file of the library to take away. */
  readonly attachment: boolean;
}

function wordsOf(node: ContentNode): string {
  if (node.kind === 'text') return node.text;
  return node.name === 'img' ? (node.attributes.alt ?? '') : node.children.map(wordsOf).join('');
}

/** The links of stored content, with the words that a reader hears; an image speaks by its `alt`. */
export function contentLinks(html: string): ContentLink[] {
  return elementsOf(parseContent(html)).flatMap(({ element, path }) => {
    const { href } = element.attributes;
    if (element.name !== 'a' || href === undefined) return [];
    const attachment = 'data-attachment' in element.attributes;
    return [{ href, text: wordsOf(element).trim(), path, attachment }];
  });
}

/** Ids of the library's files that stored content shows or offers, each once. */
export function contentMedia(html: string): string[] {
  const ids = elementsOf(parseContent(html)).flatMap(({ element }) => {
    const { src, href } = element.attributes;
    const id = /^\/media\/([\w-]+)/.exec(src ?? href ?? '')?.[1];
    const video = element.attributes['data-video'];
    return [id, video].filter((found) => found !== undefined);
  });
  return [...new Set(ids)];
}
