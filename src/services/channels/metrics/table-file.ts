import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';

/** Bytes of a table of figures. */
export const largestTable = 2 * 1024 * 1024;

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet] = workbook.worksheets;
  const rows: string[][] = [];
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => {
      const { value, text } = row.getCell(index + 1);
      return value instanceof Date ? value.toISOString().slice(0, 10) : text;
    });
    rows.push(cells);
  });
  return rows;
}

/** UTF-8, or Shift_JIS, in which many Japanese programs still save CSV. @throws TypeError for neither */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  }
}

/** Rows of a CSV file or of the first sheet of a workbook; undefined when it is neither. */
export async function readTable(bytes: Uint8Array): Promise<string[][] | undefined> {
  try {
    // A zip begins with PK: a workbook, whatever its name says.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readWorkbook(bytes);
    const text = decode(bytes);
    return parseDelimited(text, guessDelimiter(text));
  } catch {
    return undefined;
  }
}
