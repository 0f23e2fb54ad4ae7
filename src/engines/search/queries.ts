import { and, eq, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Candidate, type Filters, probe, refine } from './candidates.ts';
import { meaningfulTerms, type Question, readQuestion, type Term } from './question.ts';
import { searchEntries } from './schema.ts';
import { suggestInstead } from './suggest.ts';

export interface SearchInput extends Filters {
  readonly q: string;
  /** From 1. */
  readonly page?: number;
}

export interface Hit {
  readonly source: string;
  readonly id: string;
  readonly kind: string;
  readonly href: string;
  readonly title: Text;
  readonly body: Text;
  readonly day: string | undefined;
  readonly departmentId: string | undefined;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** Of all pages; the least number when `more` is set. */
  readonly total: number;
  readonly more: boolean;
  readonly hits: readonly Hit[];
  /** Words to mark in the hits. */
  readonly terms: readonly Term[];
  /** Nothing held everything that was asked; these hold some of it. */
  readonly partial: boolean;
  /** What was probably meant, where nothing held what was asked. */
  readonly suggestion: string | undefined;
  /** How many there are of each sort without the filters, most first. */
  readonly facets: {
    readonly kinds: readonly Facet[];
    readonly topics: readonly Facet[];
    readonly departments: readonly Facet[];
  };
}

export const pageSize = 10;
/** Nobody reads on; keeps a question from reading everything. */
export const lastPage = 30;

const none: SearchResult = {
  total: 0,
  more: false,
  hits: [],
  terms: [],
  partial: false,
  suggestion: undefined,
  facets: { kinds: [], topics: [], departments: [] },
};

function countsOf(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function facetsOf(rows: readonly Candidate[]): SearchResult['facets'] {
  return {
    kinds: countsOf(rows.map(({ kind }) => kind)),
    topics: countsOf(rows.flatMap(({ topics }) => topics)),
    departments: countsOf(rows.flatMap(({ departmentId }) => departmentId ?? [])),
  };
}

interface Way {
  readonly terms: readonly Term[];
  readonly how: 'all' | 'any';
}

/** All words as they were asked; then those that carry the meaning; then any of them. */
function waysOf(question: Question): Way[] {
  const meaning = meaningfulTerms(question);
  const words = meaning.length > 0 ? meaning : question.terms;
  return [
    { terms: question.terms, how: 'all' },
    { terms: meaning, how: 'all' },
    { terms: words, how: 'any' },
  ];
}

async function findFirst(unit: Unit, question: Question) {
  const { folded } = question;
  for (const [index, way] of waysOf(question).entries()) {
    const found = await probe(unit, { ...way, folded, filters: {} });
    if (found.rows.length > 0) return { found, way, partial: index > 0 };
  }
  return undefined;
}

async function readHits(unit: Unit, page: readonly Candidate[]): Promise<Hit[]> {
  if (page.length === 0) return [];
  const rows = await unit.db
    .select({
      source: searchEntries.source,
      id: searchEntries.id,
      kind: searchEntries.kind,
      href: searchEntries.href,
      title: searchEntries.title,
      body: searchEntries.body,
      day: searchEntries.day,
      departmentId: searchEntries.departmentId,
    })
    .from(searchEntries)
    .where(
      and(
        eq(searchEntries.town, unit.town),
        or(
          ...page.map(({ source, id }) =>
            and(eq(searchEntries.source, source), eq(searchEntries.id, id)),
          ),
        ),
      ),
    );
  return page.flatMap(({ source, id }) =>
    rows
      .filter((row) => row.source === source && row.id === id)
      .map((row) => ({
        ...row,
        day: row.day ?? undefined,
        departmentId: row.departmentId ?? undefined,
      })),
  );
}

const isFiltered = ({ kinds, topic, departmentId }: Filters) =>
  (kinds?.length ?? 0) > 0 || Boolean(topic) || Boolean(departmentId);

/** Finds what everybody may see by words, their readings and forms; see README for the order. */
export async function search(unit: Unit, input: SearchInput): Promise<SearchResult> {
  const question = readQuestion(input.q);
  if (question.terms.length === 0) return none;
  const first = await findFirst(unit, question);
  const words = question.terms.map(({ forms: [form = ''] }) => form);
  const suggestion = first && !first.partial ? undefined : await suggestInstead(unit, words);
  if (!first) return { ...none, suggestion };
  const { way, partial } = first;
  const asked = { ...way, folded: question.folded, filters: input };
  const probed = isFiltered(input) ? await probe(unit, asked) : first.found;
  const { rows, more } = await refine(unit, asked, probed);
  const page = Math.min(lastPage, Math.max(1, input.page ?? 1));
  return {
    total: rows.length,
    more,
    hits: await readHits(unit, rows.slice((page - 1) * pageSize, page * pageSize)),
    terms: way.terms,
    partial,
    suggestion,
    facets: facetsOf(first.found.rows),
  };
}
