import type { Text } from '#platform/i18n/text.ts';
import type { SheetRows } from '../../download.ts';
import { amountOf, sources } from '../financing.ts';
import { codeHeading, readMoneyTable, sourceHeadings } from '../money-table.ts';
import { moneyTableTexts } from '../money-text.ts';
import { staffTexts } from '../staff-text.ts';
import { thousands } from '../thousands.ts';
import type { OpinionForm } from './inputs.ts';
import type { RequestRow } from './queries.ts';
import { reviewTexts as texts } from './review-text.ts';

const { headings } = texts;

/** Widths of the sheet, in letters. */
export const reviewWidths = [12, 18, 30, 14, 14, 48, 14, 14, 14, 14, 14, 14, 48] as const;

/**
 * The requests that wait for a review, to be filled in: amount and reason are left to the reviewer,
 * special funds stand as they were asked for, general funds are what remains.
 */
export function reviewSheet(
  rows: readonly RequestRow[],
  departmentName: (id: string) => string,
): SheetRows {
  const lines = rows.flatMap(({ project, steps, before: lastYear }) => {
    const said = steps.appeal ?? steps.request;
    if (!said) return [];
    const funds = sources.map((source) =>
      source === 'general' ? null : thousands(said.financing[source]),
    );
    return [
      [
        ...[project.code, departmentName(project.departmentId), project.name.ja],
        ...[thousands(lastYear.current), thousands(amountOf(said.financing)), said.grounds, null],
        ...[...funds, null],
      ],
    ];
  });
  const { department, name, before, asked, grounds, amount, reason } = headings;
  const head = [codeHeading, department, name, before, asked, grounds, amount];
  return [[...head, ...sourceHeadings, reason], ...lines];
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
