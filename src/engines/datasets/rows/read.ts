import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { foldWords } from '../catalogue/fold.ts';
import { findEntry, readUnlisted } from '../catalogue/queries.ts';
import type { DatasetRow, DeclaredDataset } from '../model.ts';
import { findDeclared, reportFailure } from '../registry.ts';
import { versions } from '../schema.ts';
import { words } from '../text.ts';
import { readDeclared } from './declared.ts';
import { checkFilters, type Filter, matches, type Sorting, sortRows } from './filter.ts';
import {
  assertSortable,
  countStored,
  readStored,
  type StoredSet,
  searchStored,
} from './uploaded.ts';

/** A set whose rows can be read. */
export interface OpenDataset {
  readonly entry: CatalogueEntry;
  /** Topics at which its rows may be others. */
  readonly topics: readonly string[];
  readonly rowsOf: { readonly declared: DeclaredDataset } | { readonly stored: StoredSet };
}

export interface RowQuestion {
  readonly filters?: readonly Filter[];
  readonly sort?: Sorting;
  /** Key of the last row that was read; only without `sort`. */
  readonly after?: string;
  readonly offset?: number;
  readonly limit: number;
  /** Words that stand anywhere in the row. */
  readonly words?: string;
  /** Names of the columns that are needed of many rows; what else is read is not promised. */
  readonly only?: readonly string[];
}

export interface RowAnswer {
  readonly rows: readonly DatasetRow[];
  /** Rows that the filters leave, on all pages together. */
  readonly total: number;
  /** The key to go on after; undefined at the end. */
  readonly next?: string;
}

async function storedSet(unit: Unit, versionId: string): Promise<StoredSet | undefined> {
  const [version] = await unit.db
    .select({
      rowsId: versions.rowsId,
      rowCount: versions.rowCount,
      columns: versions.columns,
      profile: versions.profile,
    })
    .from(versions)
    .where(and(eq(versions.town, unit.town), eq(versions.id, versionId)));
  if (!version) return undefined;
  const { profile, ...set } = version;
  return { ...set, formulas: profile.formulas ?? [] };
}

const unreadable = (title: Text) =>
  new AppError('unavailable', { code: 'set-unreadable', text: words.unreadable(title) });

/** What a service answers about its set; what it throws is for the log, and ends the unit of work. */
async function orUnreadable<T>(
  { town }: Unit,
  { slug, title, source = '' }: CatalogueEntry,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    reportFailure({ town, source, slug, error });
    throw unreadable(title);
  }
}

/**
 * The set at an address as it stands now; undefined when nobody opens it.
 * @throws AppError `unavailable` while its service cannot say what it opens
 */
export async function openDataset(unit: Unit, slug: string): Promise<OpenDataset | undefined> {
  const entry = await findEntry(unit, slug);
  if (!entry) {
    const { missing } = await readUnlisted(unit);
    const lost = missing.find((one) => one.slug === slug);
    if (lost) throw unreadable(lost.title);
    return undefined;
  }
  if (entry.uploaded) {
    const stored = await storedSet(unit, entry.uploaded.versionId);
    return stored && { entry, topics: [], rowsOf: { stored } };
  }
  const declared = await orUnreadable(unit, entry, () =>
    findDeclared(unit, entry.source ?? '', slug),
  );
  return declared && { entry, topics: declared.topics, rowsOf: { declared } };
}

function pageOf(rows: readonly DatasetRow[], question: RowQuestion): RowAnswer {
  const { after, offset = 0, limit } = question;
  const from = after === undefined ? offset : rows.findIndex(({ key }) => key > after);
  const page = from < 0 ? [] : rows.slice(from, from + limit);
  const more = from >= 0 && from + limit < rows.length;
  const next = more && !question.sort ? page.at(-1)?.key : undefined;
  return { rows: page, total: rows.length, ...(next !== undefined && { next }) };
}

async function askDeclared(
  unit: Unit,
  entry: CatalogueEntry,
  set: DeclaredDataset,
  question: RowQuestion,
): Promise<RowAnswer> {
  const filters = checkFilters(set.columns, question.filters ?? []);
  const all = await orUnreadable(unit, entry, () => readDeclared(unit, set));
  const words = foldWords(question.words ?? '');
  const says = ({ cells }: DatasetRow) =>
    cells.some((cell) => foldWords(`${cell ?? ''}`).includes(words));
  const found = all.filter((row) => matches(row, filters) && (words === '' || says(row)));
  return pageOf(question.sort ? sortRows(found, set.columns, question.sort) : found, question);
}

async function findStored(unit: Unit, set: StoredSet, question: RowQuestion) {
  const filters = checkFilters(set.columns, question.filters ?? []);
  const { sort, only, limit, offset = 0, after, words = '' } = question;
  const number = after && /^\d{1,9}$/.test(after) ? Number(after) : 0;
  const asked = { filters, words, limit: limit + 1, offset, after: number };
  const narrowed = filters.length > 0 || words !== '';
  if (narrowed && !sort) return searchStored(unit, set, asked);
  const total = narrowed ? await countStored(unit, set, { filters, words }) : set.rowCount;
  if (sort) assertSortable(unit, total);
  const rows =
    total > offset && limit > 0
      ? await readStored(unit, set, { ...asked, ...(sort && { sort }), ...(only && { only }) })
      : [];
  return { total, rows };
}

async function askStored(unit: Unit, set: StoredSet, question: RowQuestion): Promise<RowAnswer> {
  const { limit, sort } = question;
  const { total, rows } = await findStored(unit, set, question);
  const page = rows.slice(0, limit);
  const next = rows.length > limit && !sort ? page.at(-1)?.key : undefined;
  return { rows: page, total, ...(next !== undefined && { next }) };
}

/**
 * Rows of a set, filtered, sorted and cut to a page, the same for sets of services and uploaded ones.
 * @throws InputError for a filter that does not fit, AppError `rule-violation` for one that takes too
 * long, `unavailable` for a set that its service cannot read now.
 */
export function askRows(
  unit: Unit,
  { entry, rowsOf }: OpenDataset,
  question: RowQuestion,
): Promise<RowAnswer> {
  return 'declared' in rowsOf
    ? askDeclared(unit, entry, rowsOf.declared, question)
    : askStored(unit, rowsOf.stored, question);
}
