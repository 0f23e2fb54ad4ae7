import { and, asc, eq, sql } from 'drizzle-orm';
import { readingDictionary } from '#engines/content/contract.ts';
import { type ReadingDictionary, readingOfText } from '#japan/reading/annotate.ts';
import { loadTokenizer, type Token, type Tokenizer } from '#japan/reading/tokenizer.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { indexColumns, vectorOf } from './entry-row.ts';
import { fold, pairsOf } from './fold.ts';
import { type EntryTerm, searchEntries, searchTerms } from './schema.ts';

/** Entries in one transaction: short enough for the one connection of the embedded database. */
const perUnit = 100;

const named = ({ partOfSpeech, detail }: Token) =>
  partOfSpeech === '名詞' && !['非自立', '代名詞', '数', '副詞可能'].includes(detail);

/** Nouns that stand together are one word: 住民 + 票. */
function compounds(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let word = '';
  for (const token of tokens) {
    if (named(token) || (token.partOfSpeech === '接頭詞' && word === '')) {
      word += token.surface;
    } else {
      found.push(word);
      word = '';
    }
  }
  return [...found, word];
}

const isTerm = (word: string) =>
  word.length >= 2 && word.length <= 20 && /^[\p{Script=Han}ぁ-ヿー々a-z0-9]+$/iu.test(word);

/** Words that somebody may have meant: those of the title, and the keywords as they are. */
export function termsOf(
  tokenize: Tokenizer,
  dictionary: ReadingDictionary,
  { title, keywords }: { readonly title: string; readonly keywords: readonly string[] },
): EntryTerm[] {
  const words = [...compounds(tokenize(title)), ...keywords].filter(isTerm);
  return [...new Set(words)].map((term) => ({
    term,
    reading: fold(readingOfText(tokenize, term, dictionary)),
  }));
}

/** Counts words of entries for suggestions. */
export async function rememberTerms(unit: Unit, terms: readonly EntryTerm[]): Promise<void> {
  const counts = new Map<string, { reading: string; entries: number }>();
  for (const { term, reading } of terms) {
    counts.set(term, { reading, entries: (counts.get(term)?.entries ?? 0) + 1 });
  }
  if (counts.size === 0) return;
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  await unit.db
    .insert(searchTerms)
    .values(
      rows.map(([term, { reading, entries }]) => ({
        ...{ town: unit.town, term, folded: fold(term), reading, entries },
        tokens: vectorOf([...new Set([...pairsOf(fold(term)), ...pairsOf(reading)])]),
      })),
    )
    .onConflictDoUpdate({
      target: [searchTerms.town, searchTerms.term],
      set: {
        entries: sql`${searchTerms.entries} + excluded.entries`,
        reading: sql`excluded.reading`,
        tokens: sql`excluded.tokens`,
      },
    });
}

/** Entries that wait for their readings, kept from other processes until the end of the unit. */
function listWaiting({ db, town }: Unit) {
  return db
    .select({
      source: searchEntries.source,
      id: searchEntries.id,
      title: searchEntries.title,
      body: searchEntries.body,
      keywords: searchEntries.keywords,
      kind: searchEntries.kind,
      topics: searchEntries.topics,
      departmentId: searchEntries.departmentId,
      day: searchEntries.day,
      weight: searchEntries.weight,
    })
    .from(searchEntries)
    .where(and(eq(searchEntries.town, town), sql`not ${searchEntries.read}`))
    .orderBy(asc(searchEntries.source), asc(searchEntries.id))
    .limit(perUnit)
    .for('update', { skipLocked: true });
}

/** @returns how many entries it gave their readings. */
async function readSome(unit: Unit, tokenize: Tokenizer): Promise<number> {
  const rows = await listWaiting(unit);
  const dictionary = await readingDictionary(unit);
  const found: EntryTerm[] = [];
  for (const { source, id, departmentId, day, ...rest } of rows) {
    const { title, keywords } = rest;
    const entry = { ...rest, departmentId: departmentId ?? undefined, day: day ?? undefined };
    const readings = [title.ja, ...keywords].map((text) =>
      readingOfText(tokenize, text, dictionary),
    );
    const terms = termsOf(tokenize, dictionary, { title: title.ja, keywords });
    found.push(...terms);
    await unit.db
      .update(searchEntries)
      .set({ ...indexColumns(entry, readings), terms, read: true })
      .where(
        and(
          eq(searchEntries.town, unit.town),
          eq(searchEntries.source, source),
          eq(searchEntries.id, id),
        ),
      );
  }
  await rememberTerms(unit, found);
  return rows.length;
}

async function isWaiting({ db, town }: Unit): Promise<boolean> {
  const rows = await db
    .select({ id: searchEntries.id })
    .from(searchEntries)
    .where(and(eq(searchEntries.town, town), sql`not ${searchEntries.read}`))
    .limit(1);
  return rows.length > 0;
}

/**
 * Gives entries that wait for it their readings and words. The dictionary is loaded only when some
 * do, and in the process that runs the jobs.
 *
 * @returns how many entries.
 */
export async function readWaiting(database: Database, town: string): Promise<number> {
  if (!(await database.inTown(town, isWaiting))) return 0;
  const tokenize = await loadTokenizer();
  let total = 0;
  for (;;) {
    const read = await database.inTown(town, (unit) => readSome(unit, tokenize));
    total += read;
    if (read < perUnit) return total;
  }
}
