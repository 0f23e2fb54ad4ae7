import type { Field, RowAnswer, Screen, SimpleField } from '../definition/model.ts';

/** A question in a row, as it shows now. */
export interface VisibleRowItem {
  readonly field: SimpleField;
  /** `repeat.<rowId>.key` */
  readonly path: string;
}

export interface VisibleRow {
  readonly id: string;
  readonly row: RowAnswer;
  readonly items: readonly VisibleRowItem[];
}

/** A question as it shows now; `rows` for repeats only. */
export interface VisibleItem {
  readonly field: Field;
  readonly path: string;
  readonly rows?: readonly VisibleRow[];
}

export interface VisibleScreen {
  readonly screen: Screen;
  readonly items: readonly VisibleItem[];
}

export interface Visibility {
  /** In order; screens whose rule does not hold, or on which nothing shows, are left out. */
  readonly screens: readonly VisibleScreen[];
  /** Whether a question shows: `key`, `repeat.<rowId>.key`. */
  shows(path: string): boolean;
  /** Whether a rule holds, outside of rows or in one. */
  holds(rule: string, rowId?: string): boolean;
  /** Paths of answers that are there and do not show: kept in the draft, left out of the submission. */
  readonly hiddenAnswers: readonly string[];
}
