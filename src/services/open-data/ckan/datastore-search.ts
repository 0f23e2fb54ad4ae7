import {
  askRows,
  type Cell,
  type Column,
  type ColumnType,
  type DatasetRow,
  type Filter,
  type OpenDataset,
  openDataset,
  type RowQuestion,
  type Sorting,
} from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { csvRows } from '#platform/delimited.ts';
import { InputError } from '#platform/errors.ts';
import { countUse } from '../uses.ts';
import { invalid, missing, notFoundError } from './answer.ts';
import { json, names, type Parameters, textOf, truth, wholeNumber } from './parameters.ts';
import { type CkanSite, findResource } from './site.ts';

/** As the datastore of CKAN names the types of PostgreSQL. */
const types: Readonly<Record<ColumnType, string>> = {
  ...{ text: 'text', url: 'text', time: 'text', date: 'date', datetime: 'timestamp' },
  ...{ integer: 'int', number: 'numeric', latitude: 'numeric', longitude: 'numeric' },
  boolean: 'bool',
};

const usualLimit = 100;
const mostLimit = 32_000;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function filtersOf(parameters: Parameters, columns: readonly Column[]): Filter[] {
  const given = json(parameters, 'filters') ?? {};
  if (!isRecord(given)) throw invalid('filters', 'Not a valid dictionary');
  const equal = Object.entries(given).map(([column, value]): Filter => {
    const values = (Array.isArray(value) ? value : [value]).map((one) => String(one ?? ''));
    return { column, op: 'eq', values };
  });
  const q = json(parameters, 'q');
  const words = isRecord(q)
    ? Object.entries(q).map(([column, value]): Filter => {
        return { column, op: 'contains', values: [String(value)] };
      })
    : [];
  for (const { column } of [...equal, ...words]) {
    if (!columns.some(({ name }) => name === column)) {
      throw invalid('filters', `invalid value "${column}"`);
    }
  }
  return [...equal, ...words];
}

function sortOf(parameters: Parameters, columns: readonly Column[]): Sorting | undefined {
  const [first, ...others] = names(parameters, 'sort');
  if (!first || /^_id\b/.test(first)) return undefined;
  // Rows of one value keep the order of their numbers by themselves.
  if (others.some((one) => !/^_id\b/.test(one))) throw invalid('sort', 'one field only');
  const [, quoted, bare, direction] = /^(?:"([^"]+)"|(\S+))(?:\s+(asc|desc))?/i.exec(first) ?? [];
  const column = quoted ?? bare ?? '';
  if (!columns.some(({ name }) => name === column)) {
    throw invalid('sort', `field "${column}" not in table`);
  }
  return { column, descending: direction?.toLowerCase() === 'desc' };
}

interface Numbered {
  readonly id: number;
  readonly row: DatasetRow;
}

const tabbed = (cells: readonly string[]): string =>
  `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;

/** Records in the form that was asked for. */
function recordsOf(rows: readonly Numbered[], fields: readonly FieldPlace[], format: string) {
  const cellOf = ({ id, row }: Numbered, place: number): Cell =>
    place < 0 ? id : (row.cells[place] ?? null);
  if (format === 'lists') return rows.map((row) => fields.map(({ place }) => cellOf(row, place)));
  if (format === 'csv' || format === 'tsv') {
    const cells = rows.map((row) => fields.map(({ place }) => String(cellOf(row, place) ?? '')));
    return format === 'csv' ? csvRows(cells) : cells.map(tabbed).join('');
  }
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ id, place }) => [id, cellOf(row, place)])),
  );
}

interface FieldPlace {
  readonly id: string;
  readonly type: string;
  /** In the row; -1 for the number of the row. */
  readonly place: number;
}

function fieldsOf(parameters: Parameters, columns: readonly Column[]): FieldPlace[] {
  const all: FieldPlace[] = [
    { id: '_id', type: 'int', place: -1 },
    ...columns.map(({ name, type }, place) => ({ id: name, type: types[type], place })),
  ];
  const wanted = names(parameters, 'fields');
  if (wanted.length === 0) return all;
  return wanted.map((name) => {
    const field = all.find(({ id }) => id === name);
    if (!field) throw invalid('fields', `field "${name}" not in table`);
    return field;
  });
}

function linksOf(parameters: Parameters, limit: number, offset: number) {
  const kept = Object.entries(parameters).flatMap(([name, value]) => {
    if (name === 'offset' || value === undefined || value === null) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
  const address = (from: number) => {
    const query = new URLSearchParams(kept);
    if (from > 0) query.set('offset', String(from));
    return `/api/3/action/datastore_search?${query}`;
  };
  const before = offset > 0 ? { prev: address(Math.max(0, offset - limit)) } : {};
  return { start: address(0), next: address(offset + limit), ...before };
}

/** What the reader asked comes back, as CKAN does it. */
function echoOf(parameters: Parameters) {
  const echoed = ['filters', 'q', 'sort', 'fields'] as const;
  return Object.fromEntries(
    echoed.flatMap((name) => {
      const value = name === 'sort' ? textOf(parameters, name) : json(parameters, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A record of CKAN is numbered from 1; rows of services by their place in the answer. */
function numbered(rows: readonly DatasetRow[], offset: number, stored: boolean): Numbered[] {
  return rows.map((row, at) => ({ row, id: stored ? Number(row.key) : offset + at + 1 }));
}

const recordFormats = ['objects', 'lists', 'csv', 'tsv'];

function formatOf(parameters: Parameters): string {
  const format = textOf(parameters, 'records_format') ?? 'objects';
  if (!recordFormats.includes(format)) {
    throw invalid('records_format', `Value must be one of ${recordFormats.join(', ')}`);
  }
  return format;
}

/** Rows that are looked at for different values; more are for a download. */
const mostCompared = 50_000;

interface DistinctQuestion {
  readonly question: Omit<RowQuestion, 'limit' | 'offset'>;
  readonly fields: readonly FieldPlace[];
  readonly limit: number;
  readonly offset: number;
}

/** The first row of each different record. @throws CkanError for too many rows */
async function askDistinct(unit: Unit, set: OpenDataset, asks: DistinctQuestion) {
  const { question, fields, limit, offset } = asks;
  const { rows, total } = await askRows(unit, set, { ...question, limit: mostCompared });
  if (total > mostCompared)
    throw invalid('distinct', `more than ${mostCompared} rows, use filters`);
  const different = new Map<string, DatasetRow>();
  for (const row of rows) {
    const values = fields.map(({ place }) => (place < 0 ? row.key : row.cells[place]));
    const record = JSON.stringify(values);
    if (!different.has(record)) different.set(record, row);
  }
  const found = [...different.values()];
  return { rows: found.slice(offset, offset + limit), total: found.length };
}

/**
 * `datastore_search` of CKAN: rows of a resource by typed filters. No SQL from outside.
 * @throws CkanError for what cannot be asked
 */
export async function searchDatastore(unit: Unit, site: CkanSite, parameters: Parameters) {
  const id = textOf(parameters, 'resource_id') ?? textOf(parameters, 'id');
  if (id === undefined) throw missing('resource_id');
  const found = findResource(site, id);
  const set = found && (await openDataset(unit, found.entry.slug));
  if (!set) throw notFoundError(`Not found: Resource "${id}" was not found.`);
  const { columns } = set.entry;
  const limit = Math.min(wholeNumber(parameters, 'limit', usualLimit), mostLimit);
  const offset = wholeNumber(parameters, 'offset', 0);
  const fields = fieldsOf(parameters, columns);
  const format = formatOf(parameters);
  const distinct = truth(parameters, 'distinct', false);
  const withTotal = truth(parameters, 'include_total', true);
  const filters = filtersOf(parameters, columns);
  const sort = sortOf(parameters, columns);
  const q = json(parameters, 'q');
  const words = typeof q === 'string' ? q.trim() : '';
  const question = { filters, words, ...(sort && { sort }) };
  const answer = await asked(() =>
    distinct
      ? askDistinct(unit, set, { question, fields, limit, offset })
      : askRows(unit, set, { ...question, limit, offset }),
  );
  countUse(unit, set.entry.slug, 'api');
  const rows = numbered(answer.rows, offset, 'stored' in set.rowsOf);
  return {
    ...{ include_total: withTotal, limit, ...(offset > 0 && { offset }) },
    ...{ records_format: format, resource_id: id, ...echoOf(parameters) },
    ...{ total_estimation_threshold: null, records: recordsOf(rows, fields, format) },
    fields: fields.map(({ id: name, type }) => ({ id: name, type })),
    _links: linksOf(parameters, limit, offset),
    ...(withTotal && { total: answer.total, total_was_estimated: false }),
  };
}

/** What does not fit a column is told in CKAN's form. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [[name, text] = ['filters', undefined]] = Object.entries(error.fields);
    throw invalid('filters', `${name}: ${text?.en ?? 'invalid'}`);
  }
}
