import type ExcelJS from 'exceljs';
import { newWorkbook } from '#platform/workbook.ts';
import { columns, type Table, type TableRow, tableOf } from './table.ts';
import { columnTexts, problemTexts } from './text.ts';

const sheetName = '様式';
const widths: Readonly<Partial<Record<(typeof columns)[number], number>>> = {
  label: 28,
  options: 28,
  hint: 36,
  when: 36,
  settings: 28,
};

/** Text of a cell whatever Excel made of it: rich text, a link, a date, the result of a formula. */
function plain(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return plain(value.result as ExcelJS.CellValue);
  return 'text' in value ? plain(value.text as ExcelJS.CellValue) : '';
}

/** A table as a workbook of one sheet. */
export async function writeWorkbook(
  rows: readonly TableRow['cells'][],
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map((column) => columnTexts[column].ja)).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((column) => row[column]));
  for (const [index, column] of columns.entries()) {
    const made = sheet.getColumn(index + 1);
    made.width = widths[column] ?? 14;
    made.alignment = { wrapText: true, vertical: 'top' };
    // Text stays text: an option called 1-2 is no day.
    made.numFmt = '@';
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The first sheet of a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  const workbook = await newWorkbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    return { rows: [], problems: [problemTexts.notAFile] };
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) return { rows: [], problems: [problemTexts.noRows] };
  const cells = Array.from({ length: Math.min(sheet.rowCount, 5000) }, (_, row) =>
    Array.from({ length: Math.min(sheet.columnCount, 50) }, (_, column) =>
      plain(sheet.getCell(row + 1, column + 1).value),
    ),
  );
  return tableOf(cells);
}
