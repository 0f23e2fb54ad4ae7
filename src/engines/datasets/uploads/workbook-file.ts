import { AppError } from '#platform/errors.ts';
import { sheetCells } from '#platform/table-file.ts';
import { openWorkbook } from '#platform/workbook.ts';
import { workbookTooLarge } from '#platform/workbook-text.ts';
import { mostColumns } from '../rows/stored.ts';
import { refusals } from './text.ts';

const mostRows = 200_000;
/** One long text that a million cells name takes no room in the file; in UTF-16 units. */
const mostLetters = 50_000_000;

/**
 * Rows of the first sheet that has any; days in ISO, results of formulas and never the formula.
 * @throws AppError `too-large` for a bomb, `rule-violation` for what is no workbook
 */
export async function readWorkbookRows(bytes: Uint8Array): Promise<string[][]> {
  const workbook = await openWorkbook(bytes);
  if (!workbook) throw new AppError('rule-violation', refusals.noWorkbook);
  const sheet = workbook.worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  if (!sheet) return [];
  const tooLarge = new AppError('too-large', workbookTooLarge);
  if (sheet.rowCount > mostRows) throw tooLarge;
  const rows = sheetCells(sheet, { rows: mostRows, columns: mostColumns + 1 });
  let letters = 0;
  for (const row of rows) for (const cell of row) letters += cell.length;
  if (letters > mostLetters) throw tooLarge;
  return rows;
}
