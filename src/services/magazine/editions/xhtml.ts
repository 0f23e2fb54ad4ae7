import {
  type ContentElement,
  type ContentNode,
  lettersOf,
  mediaIdOf,
  parseContent,
} from '#engines/content/contract.ts';
import { escapeXml } from '#platform/xml.ts';

/** How content meets the book around it. */
export interface Surroundings {
  /** Scheme and host of the town, before links to its own pages. */
  readonly origin: string;
  /** File of a picture inside the book, by the id of its medium; without it the words stand for it. */
  readonly picture: (mediaId: string) => string | undefined;
}

/** Elements of stored content that a book has too, with the attributes that they keep. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 ul ol li dl dt dd caption thead tbody tr strong em br blockquote cite sup sub ruby rt rp figcaption span hr details summary figure'
      .split(' ')
      .map((name) => [name, []]),
  ),
  table: [],
  a: [],
  abbr: ['title'],
  div: ['class'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

const voidNames = new Set(['br', 'hr']);
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function attributesOf({ name, attributes }: ContentElement): string {
  const own = (kept[name] ?? []).flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${escapeXml(value)}"`];
  });
  const { lang } = attributes;
  if (lang && languageTag.test(lang)) own.push(` lang="${lang}" xml:lang="${lang}"`);
  return own.join('');
}

const httpLink = /^(https?:\/\/|mailto:|tel:)/i;

function hrefOf(href: string | undefined, { origin }: Surroundings): string | undefined {
  if (!href) return undefined;
  if (href.startsWith('/') && !href.startsWith('//')) return origin + href;
  return httpLink.test(href) ? href : undefined;
}

function picture({ attributes }: ContentElement, around: Surroundings): string {
  const file = around.picture(mediaIdOf(attributes.src ?? '') ?? '');
  const alt = 'data-decorative' in attributes ? '' : (attributes.alt ?? '');
  if (!file) return escapeXml(alt);
  return `<img src="${escapeXml(file)}" alt="${escapeXml(alt)}"/>`;
}

function elementXhtml(node: ContentElement, around: Surroundings): string {
  const inside = () => toXhtmlNodes(node.children, around);
  if (node.name === 'img') return picture(node, around);
  if (!Object.hasOwn(kept, node.name)) return inside();
  if (voidNames.has(node.name)) return `<${node.name}${attributesOf(node)}/>`;
  const href = node.name === 'a' ? hrefOf(node.attributes.href, around) : undefined;
  if (node.name === 'a' && !href) return inside();
  const link = href ? ` href="${escapeXml(href)}"` : '';
  return `<${node.name}${link}${attributesOf(node)}>${inside()}</${node.name}>`;
}

function toXhtmlNodes(nodes: readonly ContentNode[], around: Surroundings): string {
  return nodes
    .map((node) => (node.kind === 'text' ? escapeXml(node.text) : elementXhtml(node, around)))
    .join('');
}

/** Stored content as the inside of an XHTML document of EPUB 3. */
export function toXhtml(html: string, around: Surroundings): string {
  return toXhtmlNodes(parseContent(html), around);
}

const lower: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4' };

function lowered(node: ContentNode): ContentNode {
  if (node.kind === 'text') return node;
  const children = node.children.map(lowered);
  return { ...node, name: lower[node.name] ?? node.name, children };
}

/** The same content one level down, for a page where the article's title is an `h2`. */
export function lowerHeadings(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.map(lowered);
}

/** The words of a node on one line. */
export function lineOf(node: ContentNode): string {
  return lettersOf(node).replace(/\s+/g, ' ').trim();
}
