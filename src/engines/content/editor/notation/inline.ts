import {
  type ContentElement,
  type ContentNode,
  element,
  isElement,
  lettersOf,
  textNode,
} from '../../html/node.ts';

/** `**strong**`, `[words](address)`, `![description](picture)`, `{漢字|かんじ}`. */
const marks =
  /!\[([^\]\n]*)\]\(([^\s()]+)\)|\[([^\][\n]+)\]\(([^\s()]+)\)|\*\*([^*\n]+)\*\*|\{([^{}|\n]+)\|([^{}|\n]+)\}/g;

function imageOf(alt: string, src: string): ContentElement {
  return element('img', [], alt === '' ? { src, alt, 'data-decorative': '' } : { src, alt });
}

function linkOf(words: string, href: string): ContentElement {
  const isFile = href.startsWith('/media/');
  const file: Record<string, string> = isFile ? { 'data-attachment': '' } : {};
  return element('a', readInline(words), { href, ...file });
}

function markOf(found: RegExpMatchArray): ContentElement {
  const [, alt, src, words, href, strong, base, reading] = found;
  if (src !== undefined) return imageOf(alt ?? '', src);
  if (href !== undefined) return linkOf(words ?? '', href);
  if (strong !== undefined) return element('strong', readInline(strong));
  return element('ruby', [textNode(base ?? ''), element('rt', [textNode(reading ?? '')])]);
}

/** Reads one line. */
export function readInline(line: string): ContentNode[] {
  const nodes: ContentNode[] = [];
  let at = 0;
  for (const found of line.matchAll(marks)) {
    if (found.index > at) nodes.push(textNode(line.slice(at, found.index)));
    nodes.push(markOf(found));
    at = found.index + found[0].length;
  }
  if (at < line.length) nodes.push(textNode(line.slice(at)));
  return nodes;
}

/** Several lines with breaks between them. */
export function readLines(lines: readonly string[]): ContentNode[] {
  return lines.flatMap((line, place) =>
    place > 0 ? [element('br', []), ...readInline(line)] : readInline(line),
  );
}

/**
 * The notation of inline content, as far as it has one. Whether it can be read back is for the caller
 * to see.
 */
export function writeInline(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (isElement(node, 'br')) return '\n';
      if (isElement(node, 'strong')) return `**${writeInline(node.children)}**`;
      const { src = '', alt = '', href = '' } = node.attributes;
      if (isElement(node, 'img')) return `![${alt}](${src})`;
      if (isElement(node, 'a')) return `[${writeInline(node.children)}](${href})`;
      const [base, reading] = node.children;
      if (isElement(node, 'ruby') && base && reading) {
        return `{${lettersOf(base)}|${lettersOf(reading)}}`;
      }
      return lettersOf(node);
    })
    .join('');
}
