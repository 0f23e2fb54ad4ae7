import { InputError } from '#platform/errors.ts';
import { words } from '../text.ts';
import { type Filter, type Operator, operators, type Sorting } from './filter.ts';

const filterName = /^filter\[([^[\]]{1,200})\](?:\[(\w{1,20})\])?$/;

const isOperator = (value: string): value is Operator =>
  operators.some((operator) => operator === value);

/**
 * Filters of an address: `filter[column]=value` (several: any of them) and `filter[column][gte]=value`.
 * @throws InputError when an operator does not exist.
 */
export function filtersOf(address: URLSearchParams): Filter[] {
  const found = new Map<string, { column: string; op: Operator; values: string[] }>();
  for (const [name, value] of address) {
    const [, column, op = 'eq'] = filterName.exec(name) ?? [];
    if (column === undefined) continue;
    if (!isOperator(op)) throw new InputError({ [name]: words.unknownOperator(op) });
    const filter = found.get(`${column}\n${op}`) ?? { column, op, values: [] };
    filter.values.push(value);
    found.set(`${column}\n${op}`, filter);
  }
  return [...found.values()];
}

/** `column`, `-column` for descending. */
export function sortingOf(value: string | null): Sorting | undefined {
  if (!value) return undefined;
  return value.startsWith('-')
    ? { column: value.slice(1), descending: true }
    : { column: value, descending: false };
}

/** A whole number of an address within bounds; what is none is the usual. */
export function numberOf(
  value: string | null | undefined,
  { usual, most, least = 0 }: { readonly usual: number; readonly most: number; least?: number },
): number {
  if (!value || !/^\d{1,9}$/.test(value)) return usual;
  return Math.min(Math.max(Number(value), least), most);
}
