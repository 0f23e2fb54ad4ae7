import { writeCsv } from '#platform/delimited.ts';
import { contentDisposition } from '#platform/files/download.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { newWorkbook } from '#platform/workbook.ts';

type Rows = readonly (readonly (string | number)[])[];
/** Cells of a workbook; null is one to be filled in. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers rows as CSV, under a name without its ending. */
export function answerCsv(c: HttpContext, name: string, rows: Rows): Response {
  return c.body(writeCsv(rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': contentDisposition('attachment', `${name}.csv`),
  });
}

/**
 * Answers rows as a workbook with its headings frozen.
 *
 * @param widths in letters, the last one for the rest.
 * @param names columns that stay in sight beside the headings.
 */
export async function answerWorkbook(
  c: HttpContext,
  name: string,
  rows: SheetRows,
  widths: readonly number[],
  names = 0,
): Promise<Response> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: names }],
  });
  for (const row of rows) sheet.addRow([...row]);
  for (const column of (rows[0] ?? []).keys()) {
    sheet.getColumn(column + 1).width = widths[column] ?? widths.at(-1) ?? 12;
  }
  sheet.getRow(1).font = { bold: true };
  return c.body((await workbook.xlsx.writeBuffer()) as ArrayBuffer, 200, {
    'Content-Type': workbookType,
    'Content-Disposition': contentDisposition('attachment', `${name}.xlsx`),
  });
}
