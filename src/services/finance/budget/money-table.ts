import type { Text } from '#platform/i18n/text.ts';
import { type Financing, sources } from './financing.ts';
import { moneyTableTexts } from './money-text.ts';
import { sourceTexts } from './text.ts';
import { type MoneyField, type MoneyRule, readMoney, type TypedMoney } from './thousands.ts';

/** What a file may hold: every project of a large city. */
export const tableLimits = { rows: 5000, columns: 40 };

export const codeHeading = 'コード';

/** Headings of the funds, in the words of the budget book. */
export const sourceHeadings: readonly string[] = sources.map(
  (source) => `${sourceTexts[source].ja}（千円）`,
);

export interface MoneyRow {
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number;
  readonly code: string;
  readonly financing: Financing;
  /** Other cells by their heading. */
  readonly other: (heading: string) => string;
}

export type MoneyTable =
  | { readonly ok: true; readonly rows: readonly MoneyRow[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

export const folded = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim();
/** Headings are found whatever stands in brackets behind them. */
const bare = (heading: string | undefined): string => folded(heading).replace(/\(.*\)$/, '');

/** Cells below the row of headings, found by their headings; columns in any order. */
export function findColumns(
  cells: readonly (readonly string[])[],
  required: readonly string[],
): { readonly top: number; readonly at: (heading: string) => number } | undefined {
  const wanted = required.map(bare);
  const top = cells.findIndex((row) => {
    const names = row.map(bare);
    return wanted.every((name) => names.includes(name));
  });
  if (top < 0) return undefined;
  const names = (cells[top] ?? []).map(bare);
  return { top, at: (heading) => names.indexOf(bare(heading)) };
}

function typedOf(cell: (heading: string) => string, amountHeading: string): TypedMoney {
  const [national = '', prefectural = '', bonds = '', others = '', general = ''] =
    sourceHeadings.map(cell);
  return { amount: cell(amountHeading), national, prefectural, bonds, others, general };
}

const headingOf = (field: MoneyField, amountHeading: string): string =>
  field === 'amount' ? amountHeading : (sourceHeadings[sources.indexOf(field)] ?? amountHeading);

/**
 * Rows with an amount, by the code of their project. Rows without one are left out, as people leave
 * what does not concern them; every fault names its row, column and value.
 */
export function readMoneyTable(
  cells: readonly (readonly string[])[],
  amountHeading: string,
  rule: MoneyRule = {},
): MoneyTable {
  const columns = findColumns(cells, [codeHeading, amountHeading]);
  if (!columns) {
    return { ok: false, problems: [moneyTableTexts.noHeader([codeHeading, amountHeading])] };
  }
  const rows: MoneyRow[] = [];
  const problems: Text[] = [];
  const seen = new Set<string>();
  for (const [index, line] of cells.entries()) {
    const other = (heading: string) => folded(line[columns.at(heading)]);
    const [row, code] = [index + 1, other(codeHeading)];
    if (index <= columns.top || code === '' || other(amountHeading) === '') continue;
    const fault = (heading: string, text: Text) =>
      problems.push(moneyTableTexts.cell(row, bare(heading), other(heading), text));
    const typed = typedOf(other, amountHeading);
    const read = readMoney(typed, rule);
    if (seen.has(code)) fault(codeHeading, moneyTableTexts.twice);
    else if (!read.ok) fault(headingOf(read.field, amountHeading), read.text);
    else rows.push({ row, code, financing: read.financing, other });
    seen.add(code);
  }
  if (problems.length > 0) return { ok: false, problems };
  return rows.length > 0 ? { ok: true, rows } : { ok: false, problems: [moneyTableTexts.empty] };
}
