import { and, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { dayInTokyo } from '#japan/dates.ts';
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
export const mostCandidates = 500;
/** Entries whose text is read for one question; longer texts cost most. */
const pool = 2000;
/** Of those that stand highest, where a word is in very many entries. */
const standing = 300;
/** Five pages of good answers; nobody looks for more. */
const enough = 50;

/** The columns of the view, or of a part of it. */
type Columns = Readonly<
  Record<'titleText' | 'wordsText' | 'bodyText' | 'weight' | 'day', AnyPgColumn>
>;

const holds = (column: AnyPgColumn, form: string) => sql`strpos(${column}, ${form}) > 0`;

/** The characters of a term stand together, not only its pairs of them. */
function phrase(columns: Columns, { forms }: Term, where: Way['where']): SQL | undefined {
  const { titleText, wordsText, bodyText } = columns;
  const searched = where === 'title' ? [titleText, wordsText] : [titleText, wordsText, bodyText];
  return or(...forms.flatMap((form) => searched.map((column) => holds(column, form))));
}

/** Title before keywords before the rest; the word that was asked before what it may mean. */
function termScore({ titleText, wordsText }: Columns, { forms }: Term): SQL {
  const [asked = ''] = forms;
  const any = (column: AnyPgColumn) => or(...forms.map((form) => holds(column, form)));
  return sql`CASE WHEN starts_with(${titleText}, ${asked}) THEN 12 WHEN ${holds(titleText, asked)} THEN 10
    WHEN ${any(titleText)} THEN 8 WHEN ${any(wordsText)} THEN 6 ELSE 1 END`;
}

function scoreOf(columns: Columns, { terms, folded }: Asked): SQL<number> {
  const { titleText, weight, day } = columns;
  const words = sql.join(
    terms.map((term) => termScore(columns, term)),
    sql` + `,
  );
  const exact = sql`CASE WHEN ${titleText} = ${folded} THEN 20 ELSE 0 END`;
  // Of two titles that hold a word, the shorter is more about it.
  const share = sql`4.0 * ${folded.length}::int / greatest(length(${titleText}), ${folded.length}::int, 1)`;
  // Newer entries gain up to 2 points, most of it in their first year.
  const recency = sql`CASE WHEN ${day} IS NULL THEN 0.5
    ELSE 2 * exp(-greatest(0, current_date - ${day}) / 365.0) END`;
  return sql<number>`((${words} + ${exact} + ${share}) * ${weight} + ${recency})::float8`;
}

const anyOf = (tokens: readonly string[]) => `(${tokens.map(quoted).join(' | ')})`;

/** The filters in the words of the index. */
function filterQuery({ kinds = [], topic, departmentId }: Filters): string[] {
  return [
    ...(kinds.length > 0 ? [anyOf(kinds.map(filterTokens.kind))] : []),
    ...(topic ? [quoted(filterTokens.topic(topic))] : []),
    ...(departmentId ? [quoted(filterTokens.department(departmentId))] : []),
  ];
}

/** Entries of this year and the last, those without a day, and those that many people need. */
function freshQuery(now: Date): string {
  const year = Number(dayInTokyo(now).slice(0, 4));
  const years = [year, year - 1].map((one) => filterTokens.year(String(one)));
  return anyOf([...years, filterTokens.year(undefined), filterTokens.weighty]);
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
  /** Entries that the index may hand over, before their texts are read. */
  readonly pool: number;
  readonly limit: number;
  readonly freshOnly?: boolean;
}

function queryOf(unit: Unit, { terms, how, filters }: Asked, { freshOnly }: Way): string {
  const fresh = freshOnly ? [freshQuery(unit.now)] : [];
  return [`(${tsqueryOf(terms, how)})`, ...filterQuery(filters), ...fresh].join(' & ');
}

/** What the index gives for the pairs of characters. */
function poolOf(unit: Unit, asked: Asked, way: Way) {
  const { tokens, titleTokens, weight, day } = searchVisible;
  // A single kana is in the index of titles only.
  const column = way.where === 'title' ? titleTokens : tokens;
  const rows = unit.db
    .select()
    .from(searchVisible)
    .where(sql`${column} @@ ${queryOf(unit, asked, way)}::tsquery`)
    .$dynamic();
  // `+ 0` keeps from walking the index by weight: each row on the way would unpack its words.
  const ordered =
    way.order === 'none'
      ? rows
      : rows.orderBy(sql`${weight} + 0 DESC NULLS LAST`, sql`${day} DESC NULLS LAST`);
  return ordered.limit(way.pool).as('pool');
}

function read(unit: Unit, asked: Asked, way: Way): Promise<Candidate[]> {
  const found = poolOf(unit, asked, way);
  const phrases = asked.terms.filter(needsPhrase).map((term) => phrase(found, term, way.where));
  return unit.db
    .select({
      source: found.source,
      id: found.id,
      kind: found.kind,
      topics: found.topics,
      departmentId: found.departmentId,
      score: scoreOf(found, asked),
    })
    .from(found)
    .where(asked.how === 'all' ? and(...phrases) : or(...phrases))
    .limit(way.limit);
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

const titleWay: Way = { where: 'title', order: 'standing', pool, limit: standing };
/** Texts are long, so fewer of them are read. */
const textWay: Way = { where: 'anywhere', order: 'standing', pool: standing, limit: standing };

/** Entries that hold the words, of any order, at most one more than are looked at. */
export async function probe(unit: Unit, asked: Asked): Promise<Candidates> {
  if (tsqueryOf(asked.terms, asked.how) === undefined) return { rows: [], more: false };
  const where = isSingleKana(asked.terms) ? 'title' : 'anywhere';
  const limit = mostCandidates + 1;
  const rows = await read(unit, asked, { where, order: 'none', pool, limit });
  // Very many entries may hold the pairs and few the phrase: those in titles are looked for by themselves.
  const found = rows.length > 0 ? rows : await read(unit, asked, titleWay);
  return { rows: best(found).slice(0, mostCandidates), more: found.length > mostCandidates };
}

/**
 * Where the words are in very many entries, those with the words in the title and those of the greatest
 * weight, newest first, stand for all.
 */
export async function refine(unit: Unit, asked: Asked, found: Candidates): Promise<Candidates> {
  if (!found.more) return found;
  const fresh = await read(unit, asked, { ...titleWay, freshOnly: true });
  // Few new ones mean few at all, so that those of every year can be sorted as quickly.
  const titles = fresh.length < enough ? await read(unit, asked, titleWay) : fresh;
  const highest =
    titles.length < enough && !isSingleKana(asked.terms)
      ? await read(unit, asked, { ...textWay, freshOnly: true })
      : [];
  return { rows: best(titles, highest, found.rows).slice(0, mostCandidates), more: true };
}
