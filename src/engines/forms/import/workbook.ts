import { workbookCells } from '#platform/table-file.ts';
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
  const cells = await workbookCells(bytes, { rows: 5000, columns: 50 });
  return cells ? tableOf(cells) : { rows: [], problems: [problemTexts.notAFile] };
}
