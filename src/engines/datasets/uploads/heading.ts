/** A heading as it is compared: width, spaces and underlines of one kind. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[＿_\s]+/g, '_')
    .replace('標記', '表記')
    .trim()
    .toLowerCase();
}

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
const isWord = (cell: string): boolean => !/^[\d０-９.,:/%-]+$/.test(cell.trim());

/** Title lines and notes stand above many municipal tables; a heading is full, and of words. */
function headingScore(row: readonly string[], width: number): number {
  const filled = row.filter(isFilled);
  if (filled.length < 2 && width > 1) return 0;
  const words = filled.filter(isWord);
  const different = new Set(filled.map(foldHeading)).size;
  return (filled.length / width) * (words.length / filled.length) * (different / filled.length);
}

/**
 * Whether two rows are one heading. A cell merged over several columns is empty beside itself, and the row
 * below names each of them; a cell merged over both rows is empty below itself.
 */
function isOneHeading(upper: readonly string[], lower: readonly string[]): boolean {
  const places = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => at);
  const below = places.filter((at) => isFilled(lower[at]));
  const begins = (at: number) => isFilled(upper[at]) && isFilled(lower[at]);
  const goesOn = below.filter((at) => !isFilled(upper[at]) && isFilled(lower[at - 1]));
  const alone = places.some((at) => isFilled(upper[at]) && !isFilled(lower[at]));
  return (
    alone &&
    goesOn.length > 0 &&
    below.every((at) => isWord(lower[at] ?? '') && (begins(at) || goesOn.includes(at)))
  );
}

/** Where the heading stands: the first of the best rows among the first ten, of two rows the lower. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const width = Math.max(1, ...rows.slice(0, 20).map(({ length }) => length));
  const scores = rows.slice(0, 10).map((row) => headingScore(row, width));
  const best = Math.max(0, ...scores);
  const found = Math.max(
    0,
    scores.findIndex((score) => score >= best * 0.95 && score > 0),
  );
  return isOneHeading(rows[found] ?? [], rows[found + 1] ?? []) ? found + 1 : found;
}

/** The words of the heading; those of two rows are joined: 所在地_町名. */
export function headingAt(rows: readonly (readonly string[])[], header: number): string[] {
  const [upper, lower] = [rows[header - 1] ?? [], rows[header] ?? []];
  if (!isOneHeading(upper, lower)) return [...lower];
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [above = '', below = ''] = [upper[at]?.trim(), lower[at]?.trim()];
    group = above || group;
    return below === '' ? above : `${group}_${below}`;
  });
}

/** Names of columns: empty ones are numbered, equal ones told apart. */
export function columnNames(row: readonly string[], width: number): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const bare = (row[at] ?? '')
      .replace(/^\uFEFF/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const name = bare === '' ? `列${at + 1}` : bare.slice(0, 100);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

/** Notes under a table: rows with nothing but one cell, where the table has several columns. */
export function isNote(row: readonly string[], width: number): boolean {
  if (width < 2) return false;
  const first = row.findIndex(isFilled);
  const isAlone = first >= 0 && row.findIndex((cell, at) => at > first && isFilled(cell)) < 0;
  const text = row[first]?.trim() ?? '';
  return isAlone && (width > 2 ? /^[※*＊(（注備出資]/ : /^[※＊]/).test(text);
}

export const isEmptyRow = (row: readonly string[]): boolean => !row.some(isFilled);
