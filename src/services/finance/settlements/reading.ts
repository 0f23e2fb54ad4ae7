/** How many yen stand for 1 in a table. */
export const units = [1, 1000, 1_000_000] as const;
export type Unit = (typeof units)[number];

/** How a file was read; whoever checks the draft sees it and may correct the unit. */
export interface Reading {
  /** Of text files: as `TextDecoder` names it. */
  readonly encoding?: string;
  /** From 1, as spreadsheets count. */
  readonly headingRow: number;
  readonly unit: Unit;
  /** Written in the file, told by the size of the amounts, or chosen by whoever brought it. */
  readonly unitFrom: 'heading' | 'size' | 'chosen';
  readonly items: number;
  /** The fiscal year that stands above the headings, where there is one: 令和6年度 決算の状況. */
  readonly year?: number;
}
