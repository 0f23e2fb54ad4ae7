import { AppError } from '#platform/errors.ts';
import { mostUnpacked, newWorkbook, unpackedSize } from '#platform/workbook.ts';
import { refusals } from './text.ts';

const mostRows = 200_000;

function refuseBomb(bytes: Uint8Array): void {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new AppError('rule-violation', refusals.noWorkbook);
  if (size > mostUnpacked) throw new AppError('too-large', refusals.workbookTooLarge);
}

/** A cell as text: days in ISO, results of formulas and never the formula. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return textOf(value.result);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map(({ text }: { text: string }) => text).join('');
  }
  if ('text' in value) return textOf(value.text);
  return '';
}

/**
 * Rows of the first sheet that has any.
 * @throws AppError `too-large` for a bomb, `rule-violation` for what is no workbook
 */
export async function readWorkbookRows(bytes: Uint8Array): Promise<string[][]> {
  refuseBomb(bytes);
  const workbook = await newWorkbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    throw new AppError('rule-violation', refusals.noWorkbook);
  }
  const sheet = workbook.worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  const rows: string[][] = [];
  if (!sheet) return rows;
  if (sheet.rowCount > mostRows) throw new AppError('too-large', refusals.workbookTooLarge);
  sheet.eachRow((row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push(Array.from(values, textOf));
  });
  return rows;
}
