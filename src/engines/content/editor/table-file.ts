import { parseDelimited } from '#platform/delimited.ts';
import { decodeText, isWorkbook, workbookCells } from '#platform/table-file.ts';
import { type CellsOptions, tableFromCells } from '../html/cells.ts';

/** Bytes; a table for a page is small. */
export const tableFileLimit = 5 * 1024 * 1024;
const most = { rows: 1000, columns: 50 };

function readCells(text: string): string[][] {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = first.includes('\t')
    ? '\t'
    : first.includes(';') && !first.includes(',')
      ? ';'
      : ',';
  try {
    return parseDelimited(text, delimiter).slice(0, most.rows);
  } catch {
    return [];
  }
}

/** The first sheet of a workbook or the rows of a CSV file, as a table of the allowed HTML; '' for none. */
export async function tableFromFile(bytes: Uint8Array, options: CellsOptions): Promise<string> {
  const rows = isWorkbook(bytes)
    ? ((await workbookCells(bytes, most)) ?? [])
    : readCells(decodeText(bytes) ?? '');
  return tableFromCells(rows, options);
}

/** The same for cells pasted into a field. */
export function tableFromPasted(text: string, options: CellsOptions): string {
  return tableFromCells(readCells(text), options);
}
