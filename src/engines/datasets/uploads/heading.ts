/** A heading as it is compared: width, spaces and underlines of one kind. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[＿_\s]+/g, '_')
    .replace('標記', '表記')
    .trim()
    .toLowerCase();
}

/** Title lines and notes stand above many municipal tables; a heading is full, and of words. */
function headingScore(row: readonly string[], width: number): number {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 && width > 1) return 0;
  const words = filled.filter((cell) => !/^[\d０-９.,:/-]+$/.test(cell.trim()));
  const different = new Set(filled.map(foldHeading)).size;
  return (filled.length / width) * (words.length / filled.length) * (different / filled.length);
}

/** Where the heading stands: the first of the best rows among the first ten. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const width = Math.max(1, ...rows.slice(0, 20).map(({ length }) => length));
  const scores = rows.slice(0, 10).map((row) => headingScore(row, width));
  const best = Math.max(0, ...scores);
  const found = scores.findIndex((score) => score >= best * 0.95 && score > 0);
  return Math.max(0, found);
}

/**
 * Names of columns: a heading over two rows (merged cells) is joined, empty ones are numbered, equal ones
 * told apart.
 */
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
  if (width < 3) return false;
  const first = row.findIndex((cell) => cell.trim() !== '');
  const isAlone = first >= 0 && row.findIndex((cell, at) => at > first && cell.trim() !== '') < 0;
  return isAlone && /^[※*＊(（注備出]/.test(row[first]?.trim() ?? '');
}

export const isEmptyRow = (row: readonly string[]): boolean =>
  row.every((cell) => cell.trim() === '');
