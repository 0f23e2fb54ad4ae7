import type { CellValue, Worksheet } from 'exceljs';
import { parseDelimited } from '#platform/delimited.ts';
import { type CellsOptions, tableFromCells } from '../html/cells.ts';

/** Bytes; a table for a page is small. */
export const tableFileLimit = 5 * 1024 * 1024;
const most = { rows: 1000, columns: 50 };

/** Text of a cell whatever the spreadsheet made of it: rich text, a link, a date, a formula's result. */
function plain(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return plain(value.result as CellValue);
  return 'text' in value ? plain(value.text as CellValue) : '';
}

function cellsOf(sheet: Worksheet): string[][] {
  const rows = Math.min(sheet.rowCount, most.rows);
  const columns = Math.min(sheet.columnCount, most.columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      // The other cells of a merged one repeat its value; here they stay empty.
      return cell.isMerged && cell.master !== cell ? '' : plain(cell.value);
    }),
  );
}

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    return [];
  }
  const [sheet] = workbook.worksheets;
  return sheet ? cellsOf(sheet) : [];
}

/** UTF-8, or Shift_JIS, in which many Japanese programs still save CSV. */
function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding.
    }
  }
  return '';
}

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
  // A zip begins with PK: a workbook, whatever its name says.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isWorkbook ? await readWorkbook(bytes) : readCells(decode(bytes));
  return tableFromCells(rows, options);
}

/** The same for cells pasted into a field. */
export function tableFromPasted(text: string, options: CellsOptions): string {
  return tableFromCells(readCells(text), options);
}
