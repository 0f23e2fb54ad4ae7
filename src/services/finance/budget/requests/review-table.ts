import type { Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { amountOf, sources } from '../financing.ts';
import { codeHeading, moneyTableTexts, readMoneyTable, sourceHeadings } from '../money-table.ts';
import { staffTexts } from '../staff-text.ts';
import type { OpinionForm } from './inputs.ts';
import type { RequestRow } from './queries.ts';
import { reviewTexts as texts } from './review-text.ts';

const thousands = (yen: bigint) => Number(yen / 1000n);
const { headings } = texts;

/**
 * The requests that wait for a review, to be filled in: amount and reason are left to the reviewer,
 * special funds stand as they were asked for, general funds are what remains.
 */
export async function reviewWorkbook(
  rows: readonly RequestRow[],
  departmentName: (id: string) => string,
): Promise<ArrayBuffer> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(texts.sheet.ja, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }],
  });
  const { department, name, before, asked, grounds, amount, reason } = headings;
  sheet.addRow([
    ...[codeHeading, department, name, before, asked, grounds, amount],
    ...[...sourceHeadings, reason],
  ]);
  for (const { project, steps, before: lastYear } of rows) {
    const said = steps.appeal ?? steps.request;
    if (!said) continue;
    const funds = sources.map((source) =>
      source === 'general' ? null : thousands(said.financing[source]),
    );
    sheet.addRow([
      ...[project.code, departmentName(project.departmentId), project.name.ja],
      ...[thousands(lastYear.current), thousands(amountOf(said.financing)), said.grounds, null],
      ...funds,
    ]);
  }
  for (const [column, width] of [12, 18, 30, 14, 14, 48, 14, 14, 14, 14, 14, 14, 48].entries()) {
    sheet.getColumn(column + 1).width = width;
  }
  sheet.getRow(1).font = { bold: true };
  return (await workbook.xlsx.writeBuffer()) as ArrayBuffer;
}

export interface ReviewRow {
  readonly code: string;
  readonly form: OpinionForm;
}

export type ReadReviews =
  | { readonly ok: true; readonly rows: readonly ReviewRow[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

/**
 * Reviews that came back; rows without an amount are left for later.
 *
 * @param known codes of requests that can be reviewed now.
 */
export function readReviewTable(
  cells: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): ReadReviews {
  const table = readMoneyTable(cells, headings.amount);
  if (!table.ok) return table;
  const problems: Text[] = [];
  const rows = table.rows.map(({ row, code, financing, other }): ReviewRow => {
    const fault = (heading: string, text: Text) =>
      problems.push(moneyTableTexts.cell(row, heading, other(heading).slice(0, 40), text));
    if (!known.has(code)) fault(codeHeading, texts.notWaiting);
    const grounds = other(headings.reason);
    if (grounds === '') fault(headings.reason, staffTexts.reasonError);
    if (grounds.length > 2000) fault(headings.reason, staffTexts.tooLong(2000));
    return { code, form: { grounds, financing } };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}
