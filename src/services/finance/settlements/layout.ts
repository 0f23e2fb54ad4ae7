import { readFiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Unit } from './reading.ts';
import { tableTexts as texts } from './table-text.ts';

type Cells = readonly (readonly string[])[];

/** Where in a table its headings and columns are; places from 0. */
export interface Layout {
  readonly top: number;
  readonly amount: number;
  /** Our own code; without the column, items are known by their official names. */
  readonly code: number | undefined;
  readonly item: number | undefined;
  readonly group: number | undefined;
  /** What the headings say of the unit. */
  readonly unit: Unit | undefined;
}

/** Compared without the difference of full and half width, and without spaces. */
export const folded = (cell: string | undefined): string =>
  (cell ?? '').normalize('NFKC').replace(/\s+/g, '');

/** Headings stand in the first rows; tables of other programs have titles and dates above them. */
const headingsWithin = 30;

const headings = {
  code: /^コード$/,
  item: /^(項目|科目|費目|款|名称)(名|名称)?$/,
  group: /^(区分|分類|表)$/,
  amount: /^(金額|決算額|本年度決算額|決算金額)/,
};

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/百万円/, 1_000_000],
  [/千円/, 1000],
  [/円/, 1],
];

const unitIn = (words: string): Unit | undefined =>
  unitWords.find(([pattern]) => pattern.test(words))?.[1];

/** 金額（千円）, or 単位：千円 somewhere above. */
function unitOf(cells: Cells, top: number, heading: string): Unit | undefined {
  const above = cells.slice(0, top + 1).flatMap((row) => row.map(folded));
  return unitIn(heading) ?? unitIn(above.find((cell) => /単位/.test(cell)) ?? '');
}

/** Fiscal years that a heading names: 決算額（令和6）, R5年度. */
const yearsIn = (words: string): number[] =>
  (words.match(/(?:令和|平成|昭和|R|H)(?:元|\d{1,2})|\d{4}/g) ?? []).flatMap(
    (one) => readFiscalYear(one) ?? [],
  );

/** A heading that is merged over several columns stands in the first of them. */
const spreadTo = (row: readonly string[], place: number): string =>
  row.slice(0, place + 1).findLast((cell) => cell !== '') ?? '';

/** The columns of amounts that are meant: where there are several, those of the year. */
function columnsOfYear(
  columns: readonly number[],
  [above, headings]: readonly [readonly string[], readonly string[]],
  year: number | undefined,
): readonly number[] {
  if (columns.length < 2 || year === undefined) return columns;
  return columns.filter((place) => {
    const own = yearsIn(headings[place] ?? '');
    return (own.length > 0 ? own : yearsIn(spreadTo(above, place))).includes(year);
  });
}

/** 令和6年度, 2024年度: the one year that stands above the amounts. @returns undefined for none or several */
export function yearOf(cells: Cells, top: number): number | undefined {
  const above = cells.slice(0, top + 1).flatMap((row) => row.map(folded));
  const named = above.flatMap(
    (cell) => cell.match(/(?:令和|平成|昭和)(?:元|\d{1,2})年度|\d{4}年度/g) ?? [],
  );
  const [only, ...more] = new Set(named.flatMap((one) => readFiscalYear(one) ?? []));
  return more.length > 0 ? undefined : only;
}

const letter = (column: number): string => String.fromCharCode(65 + (column % 26));

/**
 * @param year tells the column where a table has the amounts of several years.
 * @returns the layout, or what to mend so that there is one.
 */
export function findLayout(cells: Cells, year?: number): Layout | { readonly problem: Text } {
  for (const [top, row] of cells.slice(0, headingsWithin).entries()) {
    const words = row.map(folded);
    // Merged headings leave the names of the first columns a row or two above.
    const above = cells.slice(Math.max(0, top - 2), top + 1).map((one) => one.map(folded));
    const at = (pattern: RegExp): number | undefined => {
      const place = above.map((one) => one.findIndex((cell) => pattern.test(cell)));
      return place.findLast((one) => one >= 0);
    };
    const amounts = words.flatMap((cell, place) => (headings.amount.test(cell) ? [place] : []));
    const [code, group] = [at(headings.code), at(headings.group)];
    // The card itself has 区分 above the names of the items.
    const item = at(headings.item) ?? group;
    if (amounts.length === 0 || (code === undefined && item === undefined)) continue;
    const before = (cells[top - 1] ?? []).map(folded);
    const [amount, ...more] = columnsOfYear(amounts, [before, words], year);
    if (amount === undefined || more.length > 0)
      return { problem: texts.twoAmounts(amounts.map(letter).join('、')) };
    return { top, amount, code, item, group, unit: unitOf(cells, top, words[amount] ?? '') };
  }
  return { problem: texts.noHeader };
}

/**
 * The unit by the size of a town's revenue: between 30,000 and 30 million yen for each resident.
 *
 * @param sum of the revenue, as it is written in the table.
 */
export function unitBySize(sum: bigint, residents: number): Unit {
  const each = Number(sum) / Math.max(1, residents);
  if (each >= 30_000) return 1;
  return each >= 30 || each <= 0 ? 1000 : 1_000_000;
}
