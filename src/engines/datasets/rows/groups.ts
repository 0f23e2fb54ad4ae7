import type { Cell, DatasetRow } from '../model.ts';

export const workings = ['count', 'sum', 'mean'] as const;
export type Working = (typeof workings)[number];

export interface Group {
  readonly label: string;
  readonly value: number;
}

export interface GroupQuestion {
  /** Place of the column by whose values rows are put together. */
  readonly by: number;
  /** Place of the column that is added up; not needed to count. */
  readonly of?: number;
  readonly working: Working;
}

/** Rows put together by a column, in the order in which its values first come. */
export function groupRows(
  rows: readonly DatasetRow[],
  { by, of, working }: GroupQuestion,
): readonly Group[] {
  const groups = new Map<string, { sum: number; n: number }>();
  const numberAt = (cell: Cell | undefined) =>
    cell === null || cell === undefined || cell === '' ? undefined : Number(cell);
  for (const { cells } of rows) {
    const amount = working === 'count' || of === undefined ? 1 : numberAt(cells[of]);
    if (amount === undefined || Number.isNaN(amount)) continue;
    const label = String(cells[by] ?? '');
    const group = groups.get(label) ?? { sum: 0, n: 0 };
    groups.set(label, { sum: group.sum + amount, n: group.n + 1 });
  }
  return [...groups].map(([label, { sum, n }]) => ({
    label,
    value: working === 'mean' ? sum / n : sum,
  }));
}
