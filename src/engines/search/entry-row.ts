import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Text } from '#platform/i18n/text.ts';
import { fold, titleTokensOf, tokensOf } from './fold.ts';
import type { EntryTerm, searchEntries } from './schema.ts';
import type { SearchEntry } from './source.ts';

/** Beyond, a text is found by its beginning; keeps one page from filling the index. */
const longestBody = 20_000;

const foldAll = ({ ja, en, easy = '' }: Text) => fold([ja, easy, en].join('\n'));

/** Our own words for PostgreSQL's index, sorted and kept as one value. */
export const vectorOf = (tokens: readonly string[]) =>
  sql<string>`array_to_tsvector(${sql.param([...tokens])}::text[])`;

function cut({ ja, en, easy }: Text): Text {
  const part = (text: string) => text.slice(0, longestBody);
  return { ja: part(ja), en: part(en), ...(easy === undefined ? {} : { easy: part(easy) }) };
}

/** Filters are words of the index, too; folded texts have no colon, so they are never asked by chance. */
export const filterTokens = {
  kind: (kind: string) => `k:${kind}`,
  topic: (topic: string) => `t:${topic}`,
  department: (id: string) => `d:${id}`,
  /** Of its day; an entry without a day is always new. */
  year: (day: string | undefined) => `y:${day?.slice(0, 4) ?? ''}`,
  /** More than usual people need it. */
  weighty: 'w:',
};

type Indexed = Pick<
  SearchEntry,
  'title' | 'body' | 'keywords' | 'kind' | 'topics' | 'departmentId' | 'day' | 'weight'
>;

function filtersOf({ kind, topics = [], departmentId, day, weight = 1 }: Indexed): string[] {
  return [
    filterTokens.kind(kind),
    filterTokens.year(day),
    ...(weight > 1 ? [filterTokens.weighty] : []),
    ...topics.map(filterTokens.topic),
    ...(departmentId ? [filterTokens.department(departmentId)] : []),
  ];
}

/** Columns that are made from what a reader sees. */
export function indexColumns(entry: Indexed, readings: readonly string[]) {
  const titleText = foldAll(entry.title);
  const wordsText = fold([...(entry.keywords ?? []), ...readings].join('\n'));
  const bodyText = foldAll(cut(entry.body));
  const head = `${titleText} ${wordsText}`;
  const filters = filtersOf(entry);
  return {
    titleText,
    wordsText,
    bodyText,
    titleTokens: vectorOf([...titleTokensOf(head), ...filters]),
    tokens: vectorOf([...new Set([...tokensOf(head), ...tokensOf(bodyText)]), ...filters]),
  };
}

/** The same for the same entry; changes with the way entries are folded, too. */
export function digestOf(entry: SearchEntry): string {
  const sorted = Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([3, sorted]))
    .digest('base64url');
}

/** The row of an entry, still without readings. */
export function rowOf(town: string, source: string, entry: SearchEntry) {
  const terms: readonly EntryTerm[] = [];
  return {
    town,
    source,
    id: entry.id,
    kind: entry.kind,
    href: entry.href,
    title: entry.title,
    body: cut(entry.body),
    keywords: [...(entry.keywords ?? [])],
    topics: [...(entry.topics ?? [])],
    departmentId: entry.departmentId ?? null,
    day: entry.day ?? null,
    weight: entry.weight ?? 1,
    terms,
    digest: digestOf(entry),
    read: false,
    ...indexColumns(entry, []),
  } satisfies Record<keyof typeof searchEntries.$inferInsert, unknown>;
}
