/** Text of a cell as it is compared: 「０～４ 歳」 is 「0~4歳」. */
export const plain = (cell: string | undefined): string =>
  (cell ?? '').normalize('NFKC').replace(/\s/g, '');

/** Where a table says what a row is about; columns count from zero. */
export interface HeadColumns {
  readonly sex: readonly number[];
  readonly year: readonly number[];
  /** The code of a municipality in a row, as it is written. */
  readonly codeOf: (row: readonly string[]) => string | undefined;
}

/** Columns of sums: their numbers look like codes and years. */
const sums = /総数|合計|人口|計$/;

/** A code with its check digit or without; a spreadsheet may have taken its leading zero. */
export function isOfTown(code: string, town: string): boolean {
  const bare = (text: string) => text.replace(/^0+/, '');
  return [town, town.slice(0, 5)].some((one) => bare(one) === bare(code));
}

/**
 * Columns by their headings; where no heading says it, every column that is no sum may.
 *
 * @param top the row of headings, from zero.
 * @param first the first column of numbers.
 */
export function headColumns(
  cells: readonly (readonly string[])[],
  top: number,
  first: number,
): HeadColumns {
  // Of a heading in two rows the upper one may be merged.
  const headings = Array.from(
    { length: first },
    (_, column) => plain(cells[top]?.[column]) || plain(cells[top - 1]?.[column]),
  );
  const columns = headings.map((_, column) => column);
  const named = (words: RegExp) => columns.filter((column) => words.test(headings[column] ?? ''));
  const others = columns.filter((column) => !sums.test(headings[column] ?? ''));
  const orOthers = (some: number[]) => (some.length > 0 ? some : others);
  const codes = named(/コード|番号|code/i);
  // Four digits are a code without its zero; without a heading they would as well be a year.
  const code = codes.length > 0 ? /^\d{4,6}$/ : /^\d{5,6}$/;
  return {
    sex: orOthers(named(/男女|性別/)),
    year: orOthers(named(/年$|年次|年度|year/i).filter((column) => !codes.includes(column))),
    codeOf: (row) =>
      orOthers(codes)
        .map((column) => plain(row[column]))
        .find((text) => code.test(text)),
  };
}
