import type { ContentElement } from './node.ts';

export interface Grid {
  /** Columns that each row fills, spans from above included. */
  readonly widths: readonly number[];
  /** Columns of the widest row. */
  readonly width: number;
  /** Rows that each cell covers, by row and place in the row, cut where the table ends. */
  readonly heights: readonly (readonly number[])[];
}

const spanOf = (value: string | undefined): number => Number(value ?? 1) || 1;

/** Where cells come to lie: HTML's own algorithm for forming a table, as far as widths need it. */
export function gridOf(rows: readonly (readonly ContentElement[])[]): Grid {
  const taken: Set<number>[] = rows.map(() => new Set());
  const heights = rows.map((cells, place) =>
    cells.map(({ attributes }) => {
      const wide = spanOf(attributes.colspan);
      const high = Math.min(spanOf(attributes.rowspan), rows.length - place);
      let column = 0;
      while (taken[place]?.has(column)) column += 1;
      for (let row = place; row < place + high; row++) {
        for (let step = 0; step < wide; step++) taken[row]?.add(column + step);
      }
      return high;
    }),
  );
  const widths = taken.map((columns) => Math.max(-1, ...columns) + 1);
  return { widths, width: Math.max(0, ...widths), heights };
}
