/** Fewer answers than this could be recognised by neighbours. */
export const smallest = 5;

const isSmall = (count: number) => count > 0 && count < smallest;

/** A line in which exactly one cell is hidden gives it away by its sum: the smallest other goes too. */
function hideAnother(counts: readonly number[], hidden: boolean[]): boolean {
  if (hidden.filter(Boolean).length !== 1) return false;
  const open = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => !hidden[index] && count > 0)
    .sort((a, b) => a.count - b.count || a.index - b.index)[0];
  if (!open) return false;
  hidden[open.index] = true;
  return true;
}

/**
 * Which cells of a table of counts are not shown: those below `smallest`, and so many others that none
 * can be worked out from the sums of rows and columns. Empty cells stay: nobody is in them.
 *
 * @param rows counts by row and column; all rows have the same length.
 */
export function hideSmall(rows: readonly (readonly number[])[]): boolean[][] {
  const hidden = rows.map((row) => row.map(isSmall));
  const columns = rows[0]?.map((_, column) => column) ?? [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, row] of rows.entries()) {
      changed = hideAnother(row, hidden[index] ?? []) || changed;
    }
    for (const column of columns) {
      const line = hidden.map((row) => row[column] ?? false);
      if (
        !hideAnother(
          rows.map((row) => row[column] ?? 0),
          line,
        )
      )
        continue;
      for (const [index, row] of hidden.entries()) row[column] = line[index] ?? false;
      changed = true;
    }
  }
  return hidden;
}
