import { and, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Unit } from '#platform/database/database.ts';
import { filterTokens } from './entry-row.ts';
import { needsPhrase, quoted, type Term, tsqueryOf } from './question.ts';
import { searchVisible } from './schema.ts';

/** An entry that holds the words, and how well. */
export interface Candidate {
  readonly source: string;
  readonly id: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly departmentId: string | null;
  readonly score: number;
}

export interface Filters {
  readonly kinds?: readonly string[];
  readonly topic?: string;
  readonly departmentId?: string;
}

/** Above, hits are "so many and more": nobody reads on, and the question stays quick. */
export const mostCandidates = 1000;
/** Of those that stand highest, where a word is in very many entries. */
const standing = 300;

const { titleText, wordsText, bodyText, titleTokens, tokens, weight, day } = searchVisible;
const holds = (column: AnyPgColumn, form: string) => sql`strpos(${column}, ${form}) > 0`;

/** The characters of a term stand together, not only its pairs of them. */
function phrase(term: Term, where: 'title' | 'anywhere'): SQL | undefined {
  const columns = where === 'title' ? [titleText, wordsText] : [titleText, wordsText, bodyText];
  return or(...term.forms.flatMap((form) => columns.map((column) => holds(column, form))));
}

/** Title before keywords before the rest; the word that was asked before what it may mean. */
function termScore({ forms }: Term): SQL {
  const [asked = ''] = forms;
  const any = (column: AnyPgColumn) => or(...forms.map((form) => holds(column, form)));
  return sql`CASE WHEN starts_with(${titleText}, ${asked}) THEN 12 WHEN ${holds(titleText, asked)} THEN 10
    WHEN ${any(titleText)} THEN 8 WHEN ${any(wordsText)} THEN 6 ELSE 1 END`;
}

/** Newer entries gain up to 2 points, most of it in their first year. */
const recency = sql`CASE WHEN ${day} IS NULL THEN 0.5
  ELSE 2 * exp(-greatest(0, current_date - ${day}) / 365.0) END`;

function scoreOf(terms: readonly Term[], folded: string): SQL<number> {
  const words = sql.join(terms.map(termScore), sql` + `);
  const exact = sql`CASE WHEN ${titleText} = ${folded} THEN 20 ELSE 0 END`;
  // Of two titles that hold a word, the shorter is more about it.
  const share = sql`4.0 * ${folded.length}::int / greatest(length(${titleText}), ${folded.length}::int, 1)`;
  return sql<number>`((${words} + ${exact} + ${share}) * ${weight} + ${recency})::float8`;
}

/** The filters in the words of the index. */
function filterQuery({ kinds = [], topic, departmentId }: Filters): string[] {
  return [
    ...(kinds.length > 0 ? [`(${kinds.map(filterTokens.kind).map(quoted).join(' | ')})`] : []),
    ...(topic ? [quoted(filterTokens.topic(topic))] : []),
    ...(departmentId ? [quoted(filterTokens.department(departmentId))] : []),
  ];
}

export interface Asked {
  readonly terms: readonly Term[];
  /** The whole question, folded. */
  readonly folded: string;
  readonly how: 'all' | 'any';
  readonly filters: Filters;
}

interface Way {
  readonly where: 'title' | 'anywhere';
  /** Those of the greatest weight, newest first, or as the index gives them. */
  readonly order: 'standing' | 'none';
  readonly limit: number;
}

function read({ db }: Unit, asked: Asked, way: Way): Promise<Candidate[]> {
  const { terms, folded, how, filters } = asked;
  const query = [`(${tsqueryOf(terms, how)})`, ...filterQuery(filters)].join(' & ');
  // A single kana is in the index of titles only.
  const column = way.where === 'title' ? titleTokens : tokens;
  const phrases = terms.filter(needsPhrase).map((term) => phrase(term, way.where));
  const rows = db
    .select({
      source: searchVisible.source,
      id: searchVisible.id,
      kind: searchVisible.kind,
      topics: searchVisible.topics,
      departmentId: searchVisible.departmentId,
      score: scoreOf(terms, folded),
    })
    .from(searchVisible)
    .where(
      and(sql`${column} @@ ${query}::tsquery`, how === 'all' ? and(...phrases) : or(...phrases)),
    )
    .$dynamic();
  const ordered =
    way.order === 'none'
      ? rows
      : rows.orderBy(sql`${weight} DESC NULLS LAST`, sql`${day} DESC NULLS LAST`);
  return ordered.limit(way.limit);
}

export interface Candidates {
  /** Best first. */
  readonly rows: readonly Candidate[];
  /** There are more. */
  readonly more: boolean;
}

const isSingleKana = (terms: readonly Term[]) =>
  terms.some(({ forms: [form = ''] }) => /^[ぁ-ゖー]$/.test(form));

function best(...lists: readonly (readonly Candidate[])[]): Candidate[] {
  const unique = new Map(lists.flat().map((row) => [`${row.source} ${row.id}`, row]));
  return [...unique.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Entries that hold the words, of any order, at most one more than are looked at. */
export async function probe(unit: Unit, asked: Asked): Promise<Candidates> {
  if (tsqueryOf(asked.terms, asked.how) === undefined) return { rows: [], more: false };
  const where = isSingleKana(asked.terms) ? 'title' : 'anywhere';
  const rows = await read(unit, asked, { where, order: 'none', limit: mostCandidates + 1 });
  return { rows: best(rows).slice(0, mostCandidates), more: rows.length > mostCandidates };
}

/**
 * Where the words are in very many entries, those with the words in the title and those of the greatest
 * weight, newest first, stand for all.
 */
export async function refine(unit: Unit, asked: Asked, found: Candidates): Promise<Candidates> {
  if (!found.more) return found;
  const titles = await read(unit, asked, { where: 'title', order: 'standing', limit: standing });
  const highest =
    titles.length < standing && !isSingleKana(asked.terms)
      ? await read(unit, asked, { where: 'anywhere', order: 'standing', limit: standing })
      : [];
  return { rows: best(titles, highest, found.rows).slice(0, mostCandidates), more: true };
}
