import type { Text } from '#platform/i18n/text.ts';
import type { SheetRows } from '../../download.ts';
import { sources } from '../financing.ts';
import { type Change, changes, purposeName } from '../model.ts';
import { codeHeading, readMoneyTable, sourceHeadings } from '../money-table.ts';
import { moneyTableTexts } from '../money-text.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { changeTexts } from '../text.ts';
import { thousands } from '../thousands.ts';
import type { RequestForm } from './inputs.ts';
import type { RequestRow } from './queries.ts';

export const headings = {
  ...{ code: codeHeading, department: '課', name: '事務事業', purpose: '款' },
  ...{ before: '前年度の予算（千円）', change: '区分', amount: '要求額（千円）' },
  ...{ grounds: '要求の理由', expected: '期待する成果' },
} as const;

const changeByWord = new Map<string, Change>(
  changes.map((change) => [changeTexts[change].ja, change]),
);

/** What a request begins with: the year before, and no grounds. */
export function untouched({ before }: Pick<RequestRow, 'before'>): RequestForm {
  const change = before.current === 0n ? 'new' : 'continued';
  return { change, financing: before.financing, grounds: '', expected: '' };
}

/** What stands in the fields before anybody typed: the draft, else what was sent, else the year before. */
export const prefilled = (row: RequestRow): RequestForm =>
  row.draft ?? row.steps.request ?? untouched(row);

/** Widths of the sheet, in letters. */
export const requestWidths = [12, 18, 30, 14, 14, 8, 14, 14, 14, 14, 14, 14, 48, 40] as const;

/** The sheet that a department fills in and sends back; prefilled as the form is. */
export function requestSheet(
  rows: readonly RequestRow[],
  departmentName: (id: string) => string,
): SheetRows {
  const { code, department, name, purpose, before, change, amount } = headings;
  const lines = rows.map((row) => {
    const form = prefilled(row);
    const funds = sources.map((source) => thousands(form.financing[source]));
    const total = funds.reduce((sum, one) => sum + one, 0);
    return [
      ...[row.project.code, departmentName(row.project.departmentId), row.project.name.ja],
      ...[purposeName(row.project.purpose).ja, thousands(row.before.current)],
      ...[changeTexts[form.change].ja, total, ...funds, form.grounds, form.expected],
    ];
  });
  const head = [code, department, name, purpose, before, change, amount];
  return [[...head, ...sourceHeadings, headings.grounds, headings.expected], ...lines];
}

export type ReadRequests =
  | {
      readonly ok: true;
      readonly rows: readonly { readonly code: string; readonly form: RequestForm }[];
    }
  | { readonly ok: false; readonly problems: readonly Text[] };

const longest = 2000;

/**
 * A sheet that came back.
 *
 * @param known codes of projects that the sender may write; others are refused with their row.
 * @param all every code of the year, to tell a slip from another department's project.
 */
export function readRequestTable(
  cells: readonly (readonly string[])[],
  known: ReadonlySet<string>,
  all: ReadonlySet<string>,
): ReadRequests {
  const table = readMoneyTable(cells, headings.amount);
  if (!table.ok) return table;
  const problems: Text[] = [];
  const rows = table.rows.map(({ row, code, financing, other }) => {
    const fault = (heading: string, text: Text) =>
      problems.push(moneyTableTexts.cell(row, heading, other(heading).slice(0, 40), text));
    if (!known.has(code)) {
      fault(headings.code, all.has(code) ? moneyTableTexts.foreign : moneyTableTexts.unknown);
    }
    const change = changeByWord.get(other(headings.change));
    if (!change) fault(headings.change, texts.changeError);
    const [grounds, expected] = [other(headings.grounds), other(headings.expected)];
    for (const heading of [headings.grounds, headings.expected]) {
      if (other(heading).length > longest) fault(heading, texts.tooLong(longest));
    }
    return { code, form: { change: change ?? 'continued', financing, grounds, expected } };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}
