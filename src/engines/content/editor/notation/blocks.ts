import { type ContentElement, type ContentNode, element, isElement } from '../../html/node.ts';
import { readInline, readLines, writeInline } from './inline.ts';

const headings: Readonly<Record<string, string>> = { '##': 'h2', '###': 'h3', '####': 'h4' };
const hashes: Readonly<Record<string, string>> = { h2: '##', h3: '###', h4: '####' };

const itemLine = /^( *)(?:(-)|\d+\.) (.*)$/;

/** Reads items of one depth; deeper lines belong to the item above them. */
function readList(lines: readonly string[]): ContentElement | undefined {
  const first = itemLine.exec(lines[0] ?? '');
  if (!first) return undefined;
  const depth = (first[1] ?? '').length;
  const name = first[2] ? 'ul' : 'ol';
  const items: { line: string; below: string[] }[] = [];
  for (const line of lines) {
    const found = itemLine.exec(line);
    const own = found && (found[1] ?? '').length === depth;
    if (own && (found[2] ? 'ul' : 'ol') !== name) return undefined;
    if (own) items.push({ line: found[3] ?? '', below: [] });
    else items.at(-1)?.below.push(line);
  }
  const children = items.map(({ line, below }) => {
    const inline = readInline(line);
    if (below.length === 0) return element('li', inline);
    const list = readList(below);
    return list && element('li', [element('p', inline), list]);
  });
  return children.some((one) => one === undefined)
    ? undefined
    : element(
        name,
        children.filter((one) => one !== undefined),
      );
}

function writeList(list: ContentElement, indent = ''): string[] {
  return list.children.flatMap((item, place) => {
    if (!isElement(item)) return [];
    const sign = list.name === 'ul' ? '-' : `${place + 1}.`;
    const below = item.children.filter((child) => isElement(child, 'ul', 'ol'));
    const [first] = item.children;
    const own = isElement(first, 'p')
      ? first.children
      : item.children.filter((child) => !isElement(child, 'ul', 'ol'));
    const deeper = below.flatMap((child) =>
      isElement(child) ? writeList(child, `${indent}  `) : [],
    );
    return [`${indent}${sign} ${writeInline(own)}`, ...deeper];
  });
}

/** `|: caption`, then rows `| cell | cell |`; a cell that begins with `*` is a header. */
function readTable(lines: readonly string[]): ContentElement {
  const caption = /^\|: (.*)$/.exec(lines[0] ?? '')?.[1];
  const rows = (caption === undefined ? lines : lines.slice(1)).map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const split = rows.findIndex((row) => !row.every((cell) => cell.startsWith('*')));
  const cellOf = (scope: string) => (cell: string) =>
    cell.startsWith('*') && !cell.startsWith('**')
      ? element('th', readInline(cell.slice(1).trim()), { scope })
      : element('td', readInline(cell));
  const tr = (scope: string) => (row: string[]) => element('tr', row.map(cellOf(scope)));
  const head = rows.slice(0, Math.max(0, split)).map(tr('col'));
  const body = rows.slice(Math.max(0, split)).map(tr('row'));
  return element('table', [
    ...(caption === undefined ? [] : [element('caption', readInline(caption))]),
    ...(head.length > 0 ? [element('thead', head)] : []),
    element('tbody', body),
  ]);
}

function writeTable(table: ContentElement): string[] {
  return table.children.flatMap((part) => {
    if (!isElement(part)) return [];
    if (part.name === 'caption') return [`|: ${writeInline(part.children)}`];
    return part.children.map((row) => {
      const cells = isElement(row) ? row.children.filter((cell) => isElement(cell)) : [];
      const words = cells.map(({ name, children }) => {
        const text = writeInline(children);
        return name === 'th' ? `* ${text}` : text;
      });
      return `| ${words.join(' | ')} |`;
    });
  });
}

/** `; word` and `: what it means`. */
function readDefinitions(lines: readonly string[]): ContentElement {
  const entries = lines.map((line) =>
    element(line.startsWith(';') ? 'dt' : 'dd', readInline(line.slice(2))),
  );
  return element('dl', entries);
}

const startsAll = (lines: readonly string[], pattern: RegExp): boolean =>
  lines.every((line) => pattern.test(line));

/** Reads the lines between two empty ones; undefined for what is a plain paragraph. */
function readSpecial(lines: readonly string[]): ContentNode | undefined {
  const [first = ''] = lines;
  const heading = /^(#{2,4}) (.+)$/.exec(first);
  const name = heading?.[1] && headings[heading[1]];
  if (lines.length === 1 && name) return element(name, readInline(heading?.[2] ?? ''));
  if (lines.length === 1 && first === '---') return element('hr', []);
  if (startsAll(lines, /^> /)) {
    return element(
      'blockquote',
      lines.map((line) => element('p', readInline(line.slice(2)))),
    );
  }
  if (startsAll(lines, /^\|/)) return readTable(lines);
  if (startsAll(lines, /^[;:] /) && first.startsWith(';')) return readDefinitions(lines);
  return startsAll(lines, itemLine) ? readList(lines) : undefined;
}

export function readBlock(lines: readonly string[]): ContentNode {
  return readSpecial(lines) ?? element('p', readLines(lines));
}

/** The notation of a block, where it seems to have one. */
export function writeBlock(block: ContentElement): string {
  const { name, children } = block;
  if (hashes[name]) return `${hashes[name]} ${writeInline(children)}`;
  if (name === 'hr') return '---';
  if (name === 'ul' || name === 'ol') return writeList(block).join('\n');
  if (name === 'table') return writeTable(block).join('\n');
  if (name === 'blockquote') {
    return children.map((one) => `> ${isElement(one) ? writeInline(one.children) : ''}`).join('\n');
  }
  if (name === 'dl') {
    return children
      .map((one) =>
        isElement(one) ? `${one.name === 'dt' ? ';' : ':'} ${writeInline(one.children)}` : '',
      )
      .join('\n');
  }
  return writeInline(children);
}
