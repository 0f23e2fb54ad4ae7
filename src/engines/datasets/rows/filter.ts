import { InputError } from '#platform/errors.ts';
import type { Cell, Column, ColumnType, DatasetRow } from '../model.ts';
import { words } from '../text.ts';

export const operators = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'contains'] as const;
export type Operator = (typeof operators)[number];

/** What a reader asks of one column. Several filters all hold. */
export interface Filter {
  readonly column: string;
  readonly op: Operator;
  /** Any of these, for `eq`; the others look at the first. */
  readonly values: readonly string[];
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Most filters of one question, values of one filter, letters of one value: more is no question of a person. */
export const mostFilters = 10;
export const mostValues = 200;
export const longestValue = 200;

const numeric: ReadonlySet<ColumnType> = new Set(['integer', 'number', 'latitude', 'longitude']);

export const isNumeric = ({ type }: Pick<Column, 'type'>): boolean => numeric.has(type);

export const isNumber = (value: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value);

/** A filter that fits its column. */
export interface CheckedFilter extends Filter {
  readonly index: number;
  readonly type: ColumnType;
}

function checkFilter(columns: readonly Column[], filter: Filter): CheckedFilter {
  const index = columns.findIndex(({ name }) => name === filter.column);
  const column = columns[index];
  if (!column) throw new InputError({ [filter.column]: words.unknownColumn(filter.column) });
  if (filter.values.length > mostValues)
    throw new InputError({ [filter.column]: words.manyValues });
  if (filter.values.some((value) => value.length > longestValue)) {
    throw new InputError({ [filter.column]: words.longValue });
  }
  if (isNumeric(column) && filter.op !== 'contains') {
    const asksForEmpty = filter.op === 'eq' || filter.op === 'ne';
    const wrong = filter.values.find(
      (value) => !isNumber(value) && !(asksForEmpty && value === ''),
    );
    if (wrong !== undefined) throw new InputError({ [column.name]: words.numberWanted(wrong) });
  }
  return { ...filter, index, type: column.type };
}

/** @throws InputError when a column does not exist, or a value cannot be compared with it. */
export function checkFilters(
  columns: readonly Column[],
  filters: readonly Filter[],
): CheckedFilter[] {
  if (filters.length > mostFilters) throw new InputError({ filters: words.tooManyFilters });
  return filters.map((filter) => checkFilter(columns, filter));
}

/** Numbers by size, everything else as text; days and times are ISO, so that text is their order. */
function compare(cell: Cell, value: string, type: ColumnType): number {
  if (numeric.has(type)) return Number(cell) - Number(value);
  const text = String(cell);
  if (text === value) return 0;
  return text < value ? -1 : 1;
}

function holds(cell: Cell, { op, values, type }: CheckedFilter): boolean {
  const [value = ''] = values;
  if (cell === null || cell === '')
    return op === 'ne' ? value !== '' : op === 'eq' && values.includes('');
  switch (op) {
    case 'eq':
      return values.some((one) => one !== '' && compare(cell, one, type) === 0);
    case 'ne':
      return compare(cell, value, type) !== 0;
    case 'gt':
      return compare(cell, value, type) > 0;
    case 'gte':
      return compare(cell, value, type) >= 0;
    case 'lt':
      return compare(cell, value, type) < 0;
    case 'lte':
      return compare(cell, value, type) <= 0;
    case 'contains':
      return String(cell).toLowerCase().includes(value.toLowerCase());
  }
}

/** Whether a row is what was asked for; empty cells are only equal to empty, and in no range. */
export function matches(row: DatasetRow, filters: readonly CheckedFilter[]): boolean {
  return filters.every((filter) => holds(row.cells[filter.index] ?? null, filter));
}

/** Rows in the order of a column, those without a value last; equal ones stay as they were. */
export function sortRows(
  rows: readonly DatasetRow[],
  columns: readonly Column[],
  { column, descending }: Sorting,
): DatasetRow[] {
  const index = columns.findIndex(({ name }) => name === column);
  const type = columns[index]?.type;
  if (!type) throw new InputError({ sort: words.unknownColumn(column) });
  const isEmpty = (cell: Cell | undefined) => cell === null || cell === undefined || cell === '';
  return rows.toSorted((a, b) => {
    const left = a.cells[index];
    const right = b.cells[index];
    if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right));
    const order = compare(left ?? null, String(right), type);
    return descending ? -order : order;
  });
}
