import type { CellValue, Worksheet } from 'exceljs';
import { guessDelimiter, parseDelimited } from './delimited.ts';
import { openWorkbook } from './workbook.ts';

/** How much of a table is read; what lies behind is left out. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}

/**
 * UTF-8, or one of the encodings in which Japanese programs still save CSV. @returns undefined when
 * the bytes are none of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return undefined;
}

/** A day, a time (on the day from which spreadsheets count), or both. */
function momentText(value: Date): string {
  const [day = '', time = ''] = value.toISOString().slice(0, 16).split('T');
  if (value.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}

/**
 * Text of a cell whatever the spreadsheet made of it: rich text, a link, a date, a formula's result. A
 * formula that was never computed stays one, so that whoever reads it sees that it is no value.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value && value.result !== undefined) return cellText(value.result as CellValue);
  if ('formula' in value) return `=${value.formula}`;
  return 'text' in value ? cellText(value.text as CellValue) : '';
}

/** The rows of a sheet as text; the other cells of a merged one stay empty. */
export function sheetCells(sheet: Worksheet, limits: TableLimits): string[][] {
  const columns = Math.min(sheet.columnCount, limits.columns);
  return Array.from({ length: Math.min(sheet.rowCount, limits.rows) }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cell = sheet.findCell(row + 1, column + 1);
      return !cell || (cell.isMerged && cell.master !== cell) ? '' : cellText(cell.value);
    }),
  );
}

/** A zip begins with PK: a workbook, whatever its name says. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The first sheet that is what was asked for, else the first one: a cover or notes may stand before it.
 * @returns undefined when it is no workbook, or has no sheet.
 * @throws AppError `too-large` for a few bytes that unpack to very many
 */
export async function workbookCells(
  bytes: Uint8Array,
  limits: TableLimits,
  isWanted: (cells: readonly (readonly string[])[]) => boolean = () => true,
): Promise<string[][] | undefined> {
  const workbook = await openWorkbook(bytes);
  const [first, ...more] = workbook?.worksheets ?? [];
  if (!first) return undefined;
  const cells = sheetCells(first, limits);
  if (isWanted(cells)) return cells;
  return more.map((sheet) => sheetCells(sheet, limits)).find(isWanted) ?? cells;
}

/** Rows of pasted or saved text. @returns undefined when a quotation mark is not closed. */
export function textCells(text: string, limits: TableLimits): string[][] | undefined {
  try {
    return parseDelimited(text, guessDelimiter(text)).slice(0, limits.rows);
  } catch {
    return undefined;
  }
}

/**
 * The rows of a file that somebody chose: xlsx, CSV or tab-separated text. @returns undefined when it
 * is none of them.
 */
export async function fileCells(
  bytes: Uint8Array,
  limits: TableLimits,
): Promise<string[][] | undefined> {
  if (isWorkbook(bytes)) return workbookCells(bytes, limits);
  const text = decodeText(bytes);
  return text === undefined ? undefined : textCells(text, limits);
}
