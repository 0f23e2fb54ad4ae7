import { type SQL, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Cell, Column, ColumnType, DatasetRow } from '../model.ts';
import { words } from '../text.ts';
import { type CheckedFilter, longestValue, type Sorting } from './filter.ts';
import { storedName } from './stored.ts';
import { searchInStrides } from './strides.ts';

/** Rows of an uploaded set: where they stand and what their cells mean. */
export interface StoredSet {
  readonly rowsId: string;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** Places of columns in which a spreadsheet would run something. */
  readonly formulas: readonly number[];
}

export interface StoredFilter {
  readonly filters: readonly CheckedFilter[];
  /** Words that stand anywhere in the row. */
  readonly words?: string;
}

export interface StoredQuestion extends StoredFilter {
  readonly sort?: Sorting;
  /** Names of the columns that are read; the others stay empty. All without it. */
  readonly only?: readonly string[];
  /** Number of the last row that was read. */
  readonly after?: number;
  readonly offset?: number;
  readonly limit: number;
}

/**
 * A question of a stranger may hold a connection for so long; in milliseconds. The server stops the
 * statement; the embedded database cannot, so there a filter looks at the rows in strides, and everybody
 * waits for its one connection meanwhile.
 */
const patience = { server: 3000, embedded: 2000 } as const;

/** Rows that the embedded database sorts for a stranger: some two seconds. */
const mostSorted = 1_000_000;

const numeric: ReadonlySet<ColumnType> = new Set(['integer', 'number', 'latitude', 'longitude']);

const column = (place: number): SQL => sql.raw(storedName(place));

/** CASE fixes the order: cells of other sets, which may be no numbers, are never cast. */
const asNumber = (place: number, rowsId: string): SQL =>
  sql`CASE WHEN rows_id = ${rowsId} THEN nullif(${column(place)}, '')::float8 END`;

/** Not LIKE: a pattern of many equal letters would take it hundreds of times as long. */
const says = (text: SQL, words: string): SQL => sql`strpos(lower(${text}), lower(${words})) > 0`;

const symbols = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const;

function equalTo({ index, type, values }: CheckedFilter, rowsId: string): SQL {
  const cell = column(index);
  const given = values.filter((value) => value !== '');
  const isEmpty = sql`(${cell} IS NULL OR ${cell} = '')`;
  if (given.length === 0) return isEmpty;
  const isNumber = type !== 'integer' && numeric.has(type);
  const left = isNumber ? asNumber(index, rowsId) : cell;
  const texts = type === 'integer' ? given.map((value) => String(Number(value))) : given;
  // As one parameter each: drizzle would make a list of many of an array.
  const right = isNumber
    ? sql`${sql.param(given.map(Number))}::float8[]`
    : sql`${sql.param(texts)}::text[]`;
  const [only] = texts;
  const equal =
    given.length === 1 && !isNumber ? sql`${cell} = ${only}` : sql`${left} = ANY (${right})`;
  return given.length === values.length ? equal : sql`(${equal} OR ${isEmpty})`;
}

function condition(filter: CheckedFilter, rowsId: string): SQL {
  const { index, op, type, values } = filter;
  const [value = ''] = values;
  if (op === 'eq') return equalTo(filter, rowsId);
  if (op === 'ne') return sql`(${equalTo({ ...filter, values: [value] }, rowsId)}) IS NOT TRUE`;
  if (op === 'contains') return says(column(index), value);
  return numeric.has(type)
    ? sql`${asNumber(index, rowsId)} ${symbols[op]} ${Number(value)}`
    : sql`(nullif(${column(index)}, '') COLLATE "C") ${symbols[op]} ${value}`;
}

function saying(set: StoredSet, words: string): SQL {
  return says(sql`concat_ws(' ', ${cellNames(set)})`, words.slice(0, longestValue));
}

function whereOf({ town }: Unit, set: StoredSet, { filters, words }: StoredFilter): SQL {
  const own = sql`town = ${town} AND rows_id = ${set.rowsId}`;
  const conditions = filters.map((filter) => condition(filter, set.rowsId));
  return sql.join([own, ...conditions, ...(words ? [saying(set, words)] : [])], sql` AND `);
}

function orderOf(set: StoredSet, sort: Sorting | undefined): SQL {
  const place = sort ? set.columns.findIndex(({ name }) => name === sort.column) : -1;
  const type = set.columns[place]?.type;
  if (!type) return sql`number`;
  const by = numeric.has(type)
    ? asNumber(place, set.rowsId)
    : sql`(nullif(${column(place)}, '') COLLATE "C")`;
  return sql`${by} ${sort?.descending ? sql`DESC` : sql`ASC`} NULLS LAST, number`;
}

/** What a stored cell says. */
export function cellOf(value: string | null, type: ColumnType): Cell {
  if (value === null || value === '') return null;
  if (numeric.has(type)) return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

type StoredRow = Record<string, string | null> & { readonly number: unknown };

const timedOut = '57014';

function isTimeout(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === timedOut) return true;
  }
  return false;
}

const tooSlow = () => new AppError('rule-violation', { code: 'too-slow', text: words.tooSlow });

/** @throws AppError `rule-violation` when the question takes too long; the unit of work ends with it. */
async function bounded<T>(unit: Unit, ask: () => Promise<T>): Promise<T> {
  await unit.db.execute(sql.raw(`SET LOCAL statement_timeout = ${patience.server}`));
  try {
    return await ask();
  } catch (error) {
    throw isTimeout(error) ? tooSlow() : error;
  }
}

/** What `bounded` is where no statement can be stopped. */
async function boundedByStrides(
  unit: Unit,
  set: StoredSet,
  { after = 0, offset = 0, limit = 0, ...asked }: StoredFilter & Partial<StoredQuestion>,
) {
  const where = whereOf(unit, set, asked);
  const page = { rowCount: set.rowCount, after, offset, limit, patience: patience.embedded };
  const found = await searchInStrides(unit, { where, ...page });
  if (!found) throw tooSlow();
  return found;
}

/** How many rows the filters leave. @throws AppError as `bounded`. */
export async function countStored(
  unit: Unit,
  set: StoredSet,
  asked: StoredFilter,
): Promise<number> {
  if (asked.filters.length === 0 && !asked.words) return set.rowCount;
  if (unit.kind === 'embedded') return (await boundedByStrides(unit, set, asked)).total;
  return bounded(unit, async () => {
    const where = whereOf(unit, set, asked);
    const { rows } = await unit.db.execute<{ total: number }>(
      sql`SELECT count(*)::int AS total FROM datasets_rows WHERE ${where}`,
    );
    return rows[0]?.total ?? 0;
  });
}

/** @throws AppError as `bounded` for more rows than are sorted in time. */
export function assertSortable({ kind }: Pick<Unit, 'kind'>, rows: number): void {
  if (kind === 'embedded' && rows > mostSorted) throw tooSlow();
}

const presentRow = ({ columns }: StoredSet, row: StoredRow): DatasetRow => ({
  key: String(row.number),
  cells: columns.map(({ type }, place) => cellOf(row[storedName(place)] ?? null, type)),
});

function cellNames({ columns }: StoredSet, only?: readonly string[]): SQL {
  const read = columns.flatMap(({ name }, place) =>
    !only || only.includes(name) ? [storedName(place)] : [],
  );
  return sql.raw(read.join(', ') || 'NULL');
}

type SearchQuestion = Omit<StoredQuestion, 'sort' | 'only'>;

/**
 * Rows that filters leave, and how many they are, in one look at the set.
 * @throws AppError as `bounded`.
 */
export function searchStored(
  unit: Unit,
  set: StoredSet,
  question: SearchQuestion,
): Promise<{ readonly total: number; readonly rows: readonly DatasetRow[] }> {
  return unit.kind === 'embedded'
    ? searchEmbedded(unit, set, question)
    : searchOnServer(unit, set, question);
}

async function searchEmbedded(unit: Unit, set: StoredSet, question: SearchQuestion) {
  const { total, numbers } = await boundedByStrides(unit, set, question);
  const { rows } = await unit.db.execute<StoredRow>(
    sql`SELECT number, ${cellNames(set)} FROM datasets_rows WHERE town = ${unit.town}
      AND rows_id = ${set.rowsId} AND number = ANY (${sql.param(numbers)}::int[]) ORDER BY number`,
  );
  return { total, rows: rows.map((row) => presentRow(set, row)) };
}

function searchOnServer(
  unit: Unit,
  set: StoredSet,
  { filters, words = '', after = 0, offset = 0, limit }: SearchQuestion,
) {
  const where = whereOf(unit, set, { filters, words });
  const own = sql`town = ${unit.town} AND rows_id = ${set.rowsId}`;
  return bounded(unit, async () => {
    const { rows } = await unit.db.execute<StoredRow & { total: string }>(
      sql`WITH found AS MATERIALIZED (SELECT number FROM datasets_rows WHERE ${where}),
        page AS (SELECT number FROM found WHERE number > ${after}
          ORDER BY number LIMIT ${limit} OFFSET ${offset}),
        shown AS (SELECT number, ${cellNames(set)} FROM datasets_rows
          WHERE ${own} AND number = ANY (ARRAY(SELECT number FROM page)))
        SELECT counted.total, shown.* FROM (SELECT count(*)::int AS total FROM found) counted
          LEFT JOIN shown ON true ORDER BY number`,
    );
    const shown = rows.filter(({ number }) => number !== null);
    return { total: Number(rows[0]?.total ?? 0), rows: shown.map((row) => presentRow(set, row)) };
  });
}

/** A page of rows. @throws AppError as `bounded`. */
export function readStored(
  unit: Unit,
  set: StoredSet,
  { filters, words = '', sort, only, after = 0, offset = 0, limit }: StoredQuestion,
): Promise<readonly DatasetRow[]> {
  const where = sql`${whereOf(unit, set, { filters, words })} AND number > ${after}`;
  return bounded(unit, async () => {
    const { rows } = await unit.db.execute<StoredRow>(
      sql`SELECT number, ${cellNames(set, only)} FROM datasets_rows WHERE ${where}
        ORDER BY ${orderOf(set, sort)} LIMIT ${limit} OFFSET ${offset}`,
    );
    return rows.map((row) => presentRow(set, row));
  });
}
