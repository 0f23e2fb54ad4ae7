import { readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findItem, type Group, type Item, items } from './items.ts';
import { findLayout, folded, type Layout, unitBySize, yearOf } from './layout.ts';
import { isCounted, itemsNamed, partNamed, partsOfSum } from './names.ts';
import type { Reading, Unit } from './reading.ts';
import { type Amounts, isTooLarge } from './rules.ts';
import { groupTexts, tableTexts as texts } from './table-text.ts';

/** What a file may hold; the template has about a hundred rows. */
export const limits = { rows: 2000, columns: 20 };

/** The template is in thousands of yen, as settlement tables are. */
const unit = 1000n;

export type ReadTable =
  | { readonly ok: true; readonly amounts: Amounts; readonly reading: Reading }
  | { readonly ok: false; readonly problems: readonly Text[] };

type Row = readonly (string | number)[];
type Cells = readonly (readonly string[])[];

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

/** Every amount of a published year in yen, for everybody. */
export function yearRows(settlement: YearOfAmounts, before: YearOfAmounts | undefined): Row[] {
  const { code, group, item } = texts;
  const header = [code.ja, group.ja, item.ja, ...texts.yearColumns(settlement.year)];
  const rows = items.flatMap((one): Row[] => {
    const [amount, earlier] = [settlement, before].map((year) => year?.amounts.get(one.code));
    if (amount === undefined && earlier === undefined) return [];
    const cells = [amount, earlier].map((yen) => (yen === undefined ? '' : Number(yen)));
    return [[one.code, groupTexts[one.group].ja, one.name.ja, ...cells]];
  });
  return [header, ...rows];
}

interface YearOfAmounts {
  readonly year: number;
  readonly amounts: Amounts;
}

/** A row that stands for no item, for one, or for something that has to be mended. */
type Found = Item | Text | undefined;

function itemOfCode(row: readonly string[], index: number, { code = 0 }: Layout): Found {
  const written = folded(row[code]);
  return written === '' ? undefined : (findItem(written) ?? texts.unknown(index + 1, written));
}

/** The same word stands for a cost by purpose and by nature (公債費): the part of the table tells. */
function itemOfName(
  row: readonly string[],
  index: number,
  { item = 0 }: Layout,
  part: Group | undefined,
): Found {
  const name = folded(row[item])
    .replace(/[〔〕[\]【】<>]/g, '')
    .replace(/^[(（]?\d+[)）.．、]?/, '');
  const passed = name === '' || isCounted(name) || partsOfSum(name) || partNamed(name);
  const [only, ...more] = itemsNamed(name, part);
  if (only) return more.length > 0 ? texts.whichPart(index + 1, name) : only;
  return passed ? undefined : texts.unknownName(index + 1, name);
}

const isText = (found: Item | Text): found is Text => !('code' in found);

/** As it is typed: 1,234, △5, full-width digits; 「－」 is nothing. @returns undefined for no number. */
function readAmount(cell: string): bigint | undefined {
  if (/^[-－―–ー‐]$/.test(cell)) return 0n;
  const digits = readNumber(cell);
  return digits === undefined || digits.includes('.') ? undefined : BigInt(digits);
}

interface Read {
  readonly written: Map<string, { readonly amount: bigint; readonly row: number }>;
  readonly problems: Text[];
}

/** A sum of the card that stands without its parts (地方交付税) is not split by guessing. */
function wholeSums(cells: Cells, layout: Layout, { written }: Read): Text[] {
  return cells.flatMap((row, index) => {
    const name = folded(row[layout.item ?? -1]);
    const parts = index > layout.top ? (partsOfSum(name) ?? []) : [];
    const amount = readAmount((row[layout.amount] ?? '').trim());
    if (parts.length === 0 || !amount || parts.some((code) => written.has(code))) return [];
    const names = parts.map((code) => findItem(code)?.name.ja ?? code);
    return [texts.wholeSum(index + 1, name, names.join('、'))];
  });
}

function readRows(cells: Cells, layout: Layout): Read {
  const read: Read = { written: new Map(), problems: [] };
  let part: ReturnType<typeof partNamed>;
  for (const [index, row] of cells.entries()) {
    if (index <= layout.top) continue;
    // A merged cell names the part for all rows below it.
    const names = [layout.group, layout.item].map((place) => folded(row[place ?? -1]));
    part = names.map(partNamed).find(Boolean) ?? part;
    if (part === 'passed-over') continue;
    const cell = (row[layout.amount] ?? '').trim();
    const found =
      layout.code === undefined
        ? cell && itemOfName(row, index, layout, part)
        : itemOfCode(row, index, layout);
    if (found) note(read, found, { cell, row: index + 1 });
  }
  if (layout.code === undefined) read.problems.push(...wholeSums(cells, layout, read));
  return read;
}

/** Notes what a row says, or what has to be mended in it. */
function note(
  { written, problems }: Read,
  found: Item | Text,
  { cell, row }: { readonly cell: string; readonly row: number },
): void {
  if (isText(found)) {
    problems.push(found);
    return;
  }
  if (cell === '') return;
  const amount = readAmount(cell);
  const name = found.name.ja;
  if (written.has(found.code)) problems.push(texts.twice(row, name));
  else if (/^[=＝]/.test(cell)) problems.push(texts.formula(row, name));
  else if (amount === undefined) problems.push(texts.noAmount(row, name, cell));
  else written.set(found.code, { amount, row });
}

/**
 * Rows by code or by official name; columns in any order, an empty amount is left out. Row numbers are
 * those of the file.
 *
 * @param year tells the column where there are several.
 * @param chosen the unit where somebody has said it; else the headings tell it, else the amounts.
 */
export function readTable(
  cells: Cells,
  {
    residents = 1,
    chosen,
    year,
  }: {
    readonly residents?: number;
    readonly chosen?: Unit | undefined;
    readonly year?: number | undefined;
  } = {},
): ReadTable {
  const layout = findLayout(cells, year);
  if ('problem' in layout) return { ok: false, problems: [layout.problem] };
  const { written, problems } = readRows(cells, layout);
  const revenue = [...written]
    .filter(([code]) => code.startsWith('revenue.'))
    .reduce((sum, [, { amount }]) => sum + amount, 0n);
  const told = chosen ?? layout.unit;
  const yen = told ?? unitBySize(revenue, residents);
  const amounts = new Map<string, bigint>();
  for (const [code, { amount, row }] of written) {
    const inYen = amount * BigInt(yen);
    if (isTooLarge(inYen)) problems.push(texts.tooLarge(row, findItem(code)?.name.ja ?? code));
    amounts.set(code, inYen);
  }
  if (problems.length > 0) return { ok: false, problems };
  if (amounts.size === 0) return { ok: false, problems: [texts.empty] };
  const unitFrom = chosen ? 'chosen' : layout.unit ? 'heading' : 'size';
  const stated = yearOf(cells, layout.top);
  const reading: Reading = {
    ...{ headingRow: layout.top + 1, unit: yen, unitFrom, items: amounts.size },
    ...(stated && { year: stated }),
  };
  return { ok: true, amounts, reading };
}

/** Whether a sheet of a workbook has the headings of a settlement. */
export function isSettlement(cells: Cells): boolean {
  const layout = findLayout(cells);
  return !('problem' in layout) || layout.problem !== texts.noHeader;
}
