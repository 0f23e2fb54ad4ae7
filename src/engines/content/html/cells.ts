import { parseDelimited } from '#platform/delimited.ts';
import { element, serializeContent, textNode } from './node.ts';

/**
 * The cells of a spreadsheet's clipboard text, tab-separated; text that is no such table is one row
 * for each line.
 */
export function cellsFromText(text: string): string[][] {
  try {
    return parseDelimited(text, '\t');
  } catch {
    return text.split(/\r?\n/).map((line) => line.split('\t'));
  }
}

export interface CellsOptions {
  readonly caption?: string;
  /** The first row names the columns. */
  readonly headerRow?: boolean;
  /** The first column names the rows. */
  readonly headerColumn?: boolean;
}

/** A table of the allowed HTML with headers in place. @returns '' where there are no cells. */
export function tableFromCells(
  rows: readonly (readonly string[])[],
  { caption, headerRow = true, headerColumn = false }: CellsOptions = {},
): string {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 0) return '';
  const cell = (words: string, name: string, scope?: 'col' | 'row') =>
    element(name, words === '' ? [] : lines(words), scope ? { scope } : {});
  const tr = (row: readonly string[], head: boolean) =>
    element(
      'tr',
      Array.from({ length: width }, (_, column) => {
        const words = (row[column] ?? '').trim();
        if (words === '') return cell(words, 'td');
        if (head) return cell(words, 'th', 'col');
        return headerColumn && column === 0 ? cell(words, 'th', 'row') : cell(words, 'td');
      }),
    );
  const split = headerRow && filled.length > 1 ? 1 : 0;
  const head = filled.slice(0, split).map((row) => tr(row, true));
  const body = filled.slice(split).map((row) => tr(row, false));
  return serializeContent([
    element('table', [
      ...(caption ? [element('caption', [textNode(caption)])] : []),
      ...(head.length > 0 ? [element('thead', head)] : []),
      element('tbody', body),
    ]),
  ]);
}

const lines = (words: string) =>
  words
    .split(/\r?\n/)
    .flatMap((line, place) => (place > 0 ? [element('br', []), textNode(line)] : [textNode(line)]));
