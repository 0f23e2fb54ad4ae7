import {
  type Column,
  type Filter,
  isNumeric,
  type Operator,
  operators,
  type Sorting,
  sortingOf,
} from '#engines/datasets/contract.ts';

/** What a reader sees of a set: one filter, one order, one page; all of it in the address. */
export interface ViewQuestion {
  readonly filter?: Filter;
  /** The same in the codes of the column; people type the words that they read. */
  readonly asked?: Filter;
  readonly sort?: Sorting;
}

/** What does not fit the columns is not asked, so that an old address still shows something. */
export function viewQuestionOf(address: URLSearchParams, columns: readonly Column[]): ViewQuestion {
  const known = (name: string | null | undefined) => columns.find((one) => one.name === name);
  const column = known(address.get('column'));
  const op = operators.find((one) => one === address.get('op')) ?? 'contains';
  const value = (address.get('value') ?? '').trim().slice(0, 200);
  const fits = column && (value !== '' || op === 'eq' || op === 'ne');
  const comparable = column && (op === 'contains' || !isNumeric(column) || isNumberOrEmpty(value));
  const sort = sortingOf(address.get('sort'));
  return {
    ...(fits && comparable && filterOf(column, op, value)),
    ...(sort && known(sort.column) && { sort }),
  };
}

function filterOf(column: Column, op: Operator, value: string) {
  const filter: Filter = { column: column.name, op, values: [value] };
  const codes = Object.entries(column.values ?? {}).flatMap(([code, { ja, en, easy = ja }]) =>
    [ja, en, easy].some((word) => (op === 'contains' ? word.includes(value) : word === value))
      ? [code]
      : [],
  );
  if (value === '' || codes.length === 0) return { filter, asked: filter };
  const several = op === 'contains' && codes.length > 1;
  const asked: Filter = { column: column.name, op: several ? 'eq' : op, values: codes };
  return { filter, asked };
}

const isNumberOrEmpty = (value: string): boolean => /^$|^[+-]?\d+(\.\d+)?$/.test(value);

/** The address of a view; the first page and no order are not named. */
export function viewAddress(base: string, { filter, sort }: ViewQuestion, page = 1): string {
  const pairs: [string, string][] = [];
  if (filter) {
    pairs.push(['column', filter.column], ['op', filter.op], ['value', filter.values[0] ?? '']);
  }
  if (sort) pairs.push(['sort', `${sort.descending ? '-' : ''}${sort.column}`]);
  if (page > 1) pairs.push(['page', String(page)]);
  const query = new URLSearchParams(pairs).toString();
  return query ? `${base}?${query}` : base;
}

/** What a click on a heading asks: upwards first, then downwards. */
export function sortedBy(column: string, sort: Sorting | undefined): Sorting {
  return { column, descending: sort?.column === column && !sort.descending };
}

export type { Operator };
