import { readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findItem, items } from './items.ts';
import type { Amounts } from './rules.ts';
import { groupTexts, tableTexts as texts } from './table-text.ts';

/** What a file may hold; the template has about a hundred rows. */
export const limits = { rows: 2000, columns: 20 };

/** Settlement tables are in thousands of yen. */
const unit = 1000n;
/** The sum of all towns' budgets is below: a larger figure is a slip. */
const most = 10n ** 12n;

export type ReadTable =
  | { readonly ok: true; readonly amounts: Amounts }
  | { readonly ok: false; readonly problems: readonly Text[] };

type Row = readonly (string | number)[];

/** The template: a row per item, with the amounts of a settlement where there is one. */
export function tableOf(amounts: Amounts = new Map()): Row[] {
  const header = [texts.code.ja, texts.group.ja, texts.item.ja, texts.amount.ja];
  const rows = items.map(({ code, group, name }): Row => {
    const amount = amounts.get(code);
    const cell = amount === undefined ? '' : Number(amount / unit);
    return [code, groupTexts[group].ja, name.ja, cell];
  });
  return [header, ...rows];
}

const folded = (cell: string | undefined) => (cell ?? '').normalize('NFKC').trim();
const [codeHeading, amountHeading] = [texts.code.ja, texts.amount.ja].map(folded);

/** Thousands of yen as they are typed: 1,234, △5, full-width digits. @returns undefined for no number. */
function readAmount(cell: string): bigint | undefined {
  const digits = readNumber(cell);
  if (digits === undefined || digits.includes('.')) return undefined;
  const amount = BigInt(digits);
  return amount > most || amount < -most ? undefined : amount * unit;
}

/** Rows by code; columns in any order, an empty amount is left out. Row numbers are those of the file. */
export function readTable(cells: readonly (readonly string[])[]): ReadTable {
  const top = cells.findIndex((row) => row.some((cell) => folded(cell) === codeHeading));
  const header = (cells[top] ?? []).map(folded);
  const [codeAt = -1, amountAt = -1] = [codeHeading, amountHeading].map((heading) =>
    header.indexOf(heading ?? ''),
  );
  if (codeAt < 0 || amountAt < 0) return { ok: false, problems: [texts.noHeader] };
  const amounts = new Map<string, bigint>();
  const problems: Text[] = [];
  for (const [index, row] of cells.entries()) {
    const [code, cell] = [folded(row[codeAt]), folded(row[amountAt])];
    if (index <= top || code === '' || (cell === '' && findItem(code))) continue;
    const amount = readAmount(cell);
    if (!findItem(code)) problems.push(texts.unknown(index + 1, code));
    else if (amounts.has(code)) problems.push(texts.twice(index + 1, code));
    else if (amount === undefined) problems.push(texts.noAmount(index + 1, code, cell));
    else amounts.set(code, amount);
  }
  if (problems.length > 0) return { ok: false, problems };
  return amounts.size > 0 ? { ok: true, amounts } : { ok: false, problems: [texts.empty] };
}
