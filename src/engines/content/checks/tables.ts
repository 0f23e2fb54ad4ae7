import {
  type ContentElement,
  element,
  isElement,
  lettersOf,
  serializeContent,
} from '../html/node.ts';
import { elementsOf, type Located } from '../html/outline.ts';
import type { Finding } from './finding.ts';
import { copyOf, finding, type Page, wholeOf } from './page.ts';

interface TableRow {
  readonly row: ContentElement;
  readonly head: boolean;
  readonly cells: readonly Located[];
}

function rowsOf(table: Located): TableRow[] {
  const walk = (node: ContentElement, path: readonly number[], head: boolean): TableRow[] =>
    node.children.flatMap((child, place): TableRow[] => {
      if (!isElement(child)) return [];
      const at = [...path, place];
      if (isElement(child, 'thead', 'tbody', 'tfoot'))
        return walk(child, at, child.name === 'thead');
      if (!isElement(child, 'tr')) return [];
      const cells = child.children.flatMap((cell, column) =>
        isElement(cell, 'td', 'th') ? [{ element: cell, path: [...at, column] }] : [],
      );
      return [{ row: child, head, cells }];
    });
  return walk(table.element, table.path, false);
}

const isHeader = ({ element: { name } }: Located): boolean => name === 'th';
const wordsOf = ({ element: cell }: Located): string => lettersOf(cell).trim();
const header = (cell: ContentElement, scope: 'row' | 'col'): ContentElement =>
  element('th', cell.children, { ...cell.attributes, scope });

/** The table with its first row, or its first column where that names the rows, as headers. */
export function withHeaders(table: ContentElement): ContentElement {
  const rows = rowsOf({ element: table, path: [] });
  const [first, ...rest] = rows;
  if (!first) return table;
  const sideways =
    rows.length === 1 ||
    (first.cells.length === 2 &&
      rest.length > 0 &&
      /\d|。/.test(wordsOf(first.cells[1] ?? first.cells[0] ?? { element: table, path: [] })));
  const named = (cells: TableRow['cells'], scope: (column: number) => 'row' | 'col' | undefined) =>
    cells.map(({ element: cell }, column) => {
      const direction = lettersOf(cell).trim() === '' ? undefined : scope(column);
      return direction ? header(cell, direction) : cell;
    });
  const captions = table.children.filter((child) => isElement(child, 'caption'));
  if (sideways) {
    const body = rows.map(({ row, cells }) =>
      copyOf(row, { children: named(cells, (column) => (column === 0 ? 'row' : undefined)) }),
    );
    return copyOf(table, { children: [...captions, element('tbody', body)] });
  }
  const head = copyOf(first.row, { children: named(first.cells, () => 'col') });
  const body = rest.map(({ row }) => row);
  return copyOf(table, {
    children: [...captions, element('thead', [head]), element('tbody', body)],
  });
}

/** A frame around text: one row or column, or cells that hold whole paragraphs. */
function isLayout(rows: readonly TableRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some(isHeader)) return false;
  const longest = Math.max(0, ...rows.map((row) => row.cells.length));
  const blocks = cells.some(({ element: cell }) =>
    cell.children.some((child) => isElement(child, 'h2', 'h3', 'h4', 'table')),
  );
  const long = cells.filter((cell) => wordsOf(cell).length > 120).length;
  return blocks || longest === 1 || (rows.length === 1 && long > 0) || long * 2 > cells.length;
}

function findHeaders(table: Located, rows: readonly TableRow[]): Finding[] {
  const place = wholeOf(table);
  if (isLayout(rows)) {
    return [
      finding('table-layout', place, {
        ja: '表が文章の枠として使われています。表を外し、見出しと段落で書いてください。',
        en: 'A table is used as a frame for text. Please use headings and paragraphs instead.',
      }),
    ];
  }
  if (rows.some((row) => row.cells.some(isHeader))) return [];
  const message = {
    ja: '表に見出しがありません。どの行や列が何を表すかが、読み上げで伝わりません。',
    en: 'This table has no headers, so those who listen cannot tell what a cell is about.',
  };
  return [
    finding('table-headers', place, message, {
      label: { ja: '最初の行か列を見出しにする', en: 'Make the first row or column headers' },
      replacement: serializeContent([withHeaders(table.element)]),
    }),
  ];
}

/** A header on top of others speaks for its column, one at the left for its row. */
function findScopes(rows: readonly TableRow[]): Finding[] {
  return rows.flatMap(({ cells, head }) => {
    const allHeaders = cells.every(isHeader);
    return cells.filter(isHeader).flatMap((cell): Finding[] => {
      if (wordsOf(cell) === '') {
        const message = {
          ja: '表の見出しのセルが空です。言葉を入れるか、普通のセルにしてください。',
          en: 'This header cell is empty. Please fill it or make it an ordinary cell.',
        };
        const label = { ja: '普通のセルにする', en: 'Make it an ordinary cell' };
        const { scope: _scope, ...rest } = cell.element.attributes;
        const replacement = serializeContent([element('td', [], rest)]);
        return [finding('table-empty-header', wholeOf(cell), message, { label, replacement })];
      }
      if (cell.element.attributes.scope) return [];
      const scope = head || allHeaders ? 'col' : 'row';
      const message = {
        ja: '表の見出しが、行と列のどちらを説明するかが決まっていません。',
        en: 'It is not said whether this header is for its row or its column.',
      };
      const label =
        scope === 'col'
          ? { ja: '列の見出しにする', en: 'For the column' }
          : { ja: '行の見出しにする', en: 'For the row' };
      const replacement = serializeContent([header(cell.element, scope)]);
      return [finding('table-scope', wholeOf(cell), message, { label, replacement })];
    });
  });
}

function findAdvice(table: Located, rows: readonly TableRow[]): Finding[] {
  const found: Finding[] = [];
  const captioned = table.element.children.some(
    (child) => isElement(child, 'caption') && lettersOf(child).trim() !== '',
  );
  if (!captioned && !isLayout(rows)) {
    found.push(
      finding('table-caption', wholeOf(table), {
        ja: '表に題名を付けると、何の表かが読む前に分かります。',
        en: 'A caption tells what the table is about before it is read.',
      }),
    );
  }
  const merged = rows
    .flatMap((row) => row.cells)
    .find(({ element: { attributes } }) => attributes.colspan || attributes.rowspan);
  if (merged) {
    found.push(
      finding('table-merged', wholeOf(merged), {
        ja: '結合したセルは、読み上げると対応が分かりにくくなります。同じ言葉を繰り返すか、表を分けることをご検討ください。',
        en: 'Merged cells are hard to follow when heard. Consider repeating the words or splitting the table.',
      }),
    );
  }
  return found;
}

/** Headers, their direction, captions, frames and merged cells (1.3.1, 1.3.2). */
export function checkTables({ elements }: Page): Finding[] {
  return elements
    .filter(({ element: { name } }) => name === 'table')
    .flatMap((table) => {
      const rows = rowsOf(table);
      if (rows.length === 0) return [];
      return [...findHeaders(table, rows), ...findScopes(rows), ...findAdvice(table, rows)];
    });
}

const bullet = /^\s*(?:[・●○■□◆◇▪‣•*-]|[(（]?\d{1,2}[)）.．、])\s*(?!\d)/;

/** Bullets that were typed: those who listen do not hear that there is a list, nor how long it is. */
export function checkTypedLists({ nodes }: Page): Finding[] {
  const message = {
    ja: '記号や番号を打った行が続いています。箇条書きにすると、読み上げで項目の数と区切りが伝わります。',
    en: 'Lines begin with typed bullets or numbers. A real list also tells listeners how many items there are.',
  };
  return elementsOf(nodes)
    .filter(({ element: { name } }) => name === 'p')
    .flatMap((located, place, paragraphs): Finding[] => {
      const lines = linesOf(located.element);
      if (lines.length > 1 && lines.every(({ words }) => bullet.test(words))) {
        const items = lines.map(({ html }) => `<li>${html.replace(bullet, '')}</li>`).join('');
        const list = /^\s*[(（]?\d/.test(lines[0]?.words ?? '') ? 'ol' : 'ul';
        const label = { ja: '箇条書きにする', en: 'Make it a list' };
        const replacement = `<${list}>${items}</${list}>`;
        return [finding('list-typed', wholeOf(located), message, { label, replacement })];
      }
      const next = paragraphs[place + 1];
      const before = paragraphs[place - 1];
      const typed = (other: Located | undefined) =>
        other !== undefined && bullet.test(lettersOf(other.element));
      return typed(located) && typed(next) && !typed(before)
        ? [finding('list-typed', wholeOf(located), message)]
        : [];
    });
}

function linesOf({ children }: ContentElement): { words: string; html: string }[] {
  const lines: ContentElement['children'][number][][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map((line) => ({
    words: line.map(lettersOf).join(''),
    html: serializeContent(line),
  }));
}
