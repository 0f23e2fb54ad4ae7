import { readEraYear } from '#japan/era.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { formatYen, readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { YearAmounts } from '../model.ts';
import { codeHeading, findColumns, folded } from '../money-table.ts';
import { moneyTableTexts } from '../money-text.ts';
import { monthsOfYear, monthText } from '../months.ts';

/** A row per project and month: a large city has some 30,000 a year. */
export const paymentLimits = { rows: 60_000, columns: 40 };

export const paymentHeadings = {
  ...{ code: codeHeading, month: '月' },
  ...{ paid: '支出済額（円）', committed: '支出負担行為額（円）' },
} as const;

const most = 10n ** 15n;

const problems = {
  month: (year: FiscalYear): Text => ({
    ja: `${year}年4月から${year + 1}年5月までの月を入力してください。例：${year}-04、${year}年4月`,
    en: `Please enter a month from April ${year} to May ${year + 1}, such as ${year}-04.`,
  }),
  amount: {
    ja: '円単位の整数で入力してください。',
    en: 'Please enter whole yen.',
  },
  twice: {
    ja: '同じ事業と月の行が上にもあります。どちらかの行を消してください。',
    en: 'There is a row of this project and month above. Please remove one of them.',
  },
  over: (row: number, code: string, paid: string, current: string): Text => ({
    ja: `${row}行目「支出済額」：${code}の支出済額の累計（${paid}）が、予算の現在額（${current}）を超えます。`,
    en: `Row ${row}, amount paid: ${code} comes to ${paid} in all, above its budget (${current}).`,
  }),
  missing: (month: Text, codes: string, count: number): Text => ({
    ja: `${month.ja}：前の版にあった${count}件（${codes}）が、この表にありません。取り込むと0円になります。`,
    en: `${month.en}: ${count} projects of the version before (${codes}) are not in this table and become 0 yen.`,
  }),
};

export interface PaymentRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly code: string;
  readonly month: string;
  readonly paid: bigint;
  readonly committed: bigint | null;
}

export type PaymentTable =
  | { readonly ok: true; readonly rows: readonly PaymentRow[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

/** 2026-04, 2026/4, 2026年4月, 令和8年4月, 202604, 4月; undefined for a month outside the year. */
export function readMonth(typed: string, year: FiscalYear): string | undefined {
  const allowed = monthsOfYear(year);
  const [, alone] = /^(\d{1,2})月?$/.exec(typed) ?? [];
  // A bare 4 or 5 is the month that begins the year, not the one in which its accounts close.
  if (alone) return allowed.find((month) => Number(month.slice(5)) === Number(alone));
  const [, first = '', month = ''] =
    /^(\d{4})(\d{2})$/.exec(typed) ??
    /^(.+?)(?:年|[-/.])(\d{1,2})(?:月|(?:[-/.]\d{1,2}))?$/.exec(typed) ??
    [];
  const calendar = /^\d{4}$/.test(first) ? Number(first) : readEraYear(first);
  const found = `${calendar}-${month.padStart(2, '0')}`;
  return allowed.includes(found) ? found : undefined;
}

function readYen(typed: string): bigint | undefined {
  const digits = readNumber(typed.replace(/円$/, ''));
  if (digits === undefined || digits.includes('.')) return undefined;
  const yen = BigInt(digits);
  return yen > most || yen < -most ? undefined : yen;
}

/**
 * Payments by project and month as the finance system writes them.
 *
 * @param known codes of the projects of the year.
 */
export function readPaymentTable(
  cells: readonly (readonly string[])[],
  year: FiscalYear,
  known: ReadonlySet<string>,
): PaymentTable {
  const { code: codeName, month: monthName, paid: paidName, committed } = paymentHeadings;
  const columns = findColumns(cells, [codeName, monthName, paidName]);
  if (!columns) {
    return { ok: false, problems: [moneyTableTexts.noHeader([codeName, monthName, paidName])] };
  }
  const rows: PaymentRow[] = [];
  const faults: Text[] = [];
  const seen = new Set<string>();
  for (const [index, line] of cells.entries()) {
    const cell = (heading: string) => folded(line[columns.at(heading)]);
    const [row, code] = [index + 1, cell(codeName)];
    if (index <= columns.top || code === '') continue;
    const fault = (heading: string, text: Text) =>
      faults.push(moneyTableTexts.cell(row, heading.replace(/（.*/, ''), cell(heading), text));
    const [month, paid] = [readMonth(cell(monthName), year), readYen(cell(paidName))];
    const obliged = cell(committed) === '' ? null : readYen(cell(committed));
    if (!known.has(code)) fault(codeName, moneyTableTexts.unknown);
    else if (!month) fault(monthName, problems.month(year));
    else if (paid === undefined) fault(paidName, problems.amount);
    else if (obliged === undefined) fault(committed, problems.amount);
    else if (seen.has(`${month} ${code}`)) fault(monthName, problems.twice);
    else rows.push({ row, code, month, paid, committed: obliged });
    if (month) seen.add(`${month} ${code}`);
  }
  if (faults.length > 0) return { ok: false, problems: faults };
  return rows.length > 0 ? { ok: true, rows } : { ok: false, problems: [moneyTableTexts.empty] };
}

const yen = (amount: bigint) => formatYen(Number(amount));

/**
 * What somebody should look at before the months count: payments above the budget, and projects that
 * a corrected month no longer names. Nothing of it stops the import: the books are what they are.
 *
 * @param before amounts of each project by code, as they are known now.
 */
export function warningsOf(
  rows: readonly PaymentRow[],
  before: ReadonlyMap<string, YearAmounts>,
): Text[] {
  const found: Text[] = [];
  const replaced = new Set(rows.map(({ month }) => month));
  const sent = new Set(rows.map(({ code, month }) => `${month} ${code}`));
  const sums = new Map<string, bigint>();
  const told = new Set<string>();
  for (const { row, code, paid } of rows) {
    const amounts = before.get(code);
    const kept = (amounts?.months ?? []).filter(({ month }) => !replaced.has(month));
    const start = sums.get(code) ?? kept.reduce((sum, one) => sum + one.paid, 0n);
    sums.set(code, start + paid);
    const current = amounts?.current ?? 0n;
    if (start + paid <= current || told.has(code)) continue;
    told.add(code);
    found.push(problems.over(row, code, yen(start + paid), yen(current)));
  }
  for (const month of replaced) {
    const gone = [...before].flatMap(([code, { months }]) =>
      months.some((one) => one.month === month && one.paid !== 0n) && !sent.has(`${month} ${code}`)
        ? [code]
        : [],
    );
    const some = `${gone.slice(0, 3).join('、')}${gone.length > 3 ? '…' : ''}`;
    if (gone.length > 0) found.push(problems.missing(monthText(month), some, gone.length));
  }
  return found;
}
