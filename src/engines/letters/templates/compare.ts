/** A line of the comparison of two texts. */
export interface ComparedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Lengths of the longest common run of lines from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const value =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      const line = lengths[row];
      if (line) line[column] = value;
    }
  }
  return lengths;
}

/** What was taken away and added between two texts, line by line. */
export function compareLines(before: string, after: string): ComparedLine[] {
  const old = before.split('\n');
  const renewed = after.split('\n');
  const lengths = commonLengths(old, renewed);
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const lines: ComparedLine[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < renewed.length) {
    const same = row < old.length && column < renewed.length && old[row] === renewed[column];
    if (same) {
      lines.push({ kind: 'same', text: old[row] ?? '' });
      row += 1;
      column += 1;
    } else if (
      column >= renewed.length ||
      (row < old.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push({ kind: 'removed', text: old[row] ?? '' });
      row += 1;
    } else {
      lines.push({ kind: 'added', text: renewed[column] ?? '' });
      column += 1;
    }
  }
  return lines;
}
