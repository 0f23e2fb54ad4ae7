import { desc, sql } from 'drizzle-orm';
import { fromRomaji } from '#japan/kana-from-romaji.ts';
import type { Unit } from '#platform/database/database.ts';
import { fold, pairsOf } from './fold.ts';
import { quoted } from './question.ts';
import { searchKnownTerms as known } from './schema.ts';

/** Least number of letters that are changed, left out or added (Levenshtein), by characters. */
export function distance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let row = right.map((_letter, index) => index + 1);
  row.unshift(0);
  for (const [i, letter] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

interface KnownTerm {
  readonly term: string;
  readonly folded: string;
  readonly reading: string;
  readonly entries: number;
}

const columns = {
  term: known.term,
  folded: known.folded,
  reading: known.reading,
  entries: known.entries,
};

/** Words that share pairs of characters with what was typed, those that share most first. */
function similarTerms({ db }: Unit, typed: string): Promise<KnownTerm[]> {
  const pairs = [...new Set(pairsOf(typed))].slice(0, 20);
  const shared = sql.join(
    pairs.map((pair) => sql`(${known.tokens} @@ ${quoted(pair)}::tsquery)::int`),
    sql` + `,
  );
  return db
    .select(columns)
    .from(known)
    .where(sql`${known.tokens} @@ ${pairs.map(quoted).join(' | ')}::tsquery`)
    .orderBy(sql`(${shared}) DESC`, desc(known.entries))
    .limit(60);
}

/** Two slips in five letters still are the same word (児童手あて); of two letters none is to spare. */
const mostSlips = (length: number) => Math.min(3, length < 3 ? 0 : Math.floor(length * 0.4));

/** The word that was probably meant by a folded one; undefined where none is near. */
async function nearest(unit: Unit, word: string): Promise<string | undefined> {
  if ([...word].length < 2 || /^[0-9]+$/.test(word)) return undefined;
  const typed = (/^[a-z-]+$/.test(word) && fromRomaji(word)) || word;
  const scored = (await similarTerms(unit, typed)).map((term) => ({
    ...term,
    slips: Math.min(distance(typed, term.folded), distance(typed, term.reading)),
  }));
  const [best] = scored.toSorted((a, b) => a.slips - b.slips || b.entries - a.entries);
  return best && best.slips <= mostSlips([...typed].length) ? best.term : undefined;
}

/**
 * What somebody probably meant who found nothing (もしかして); undefined where nothing is near.
 *
 * @param words of the question, folded.
 */
export async function suggestInstead(
  unit: Unit,
  words: readonly string[],
): Promise<string | undefined> {
  const meant: string[] = [];
  for (const word of words.slice(0, 4)) meant.push((await nearest(unit, word)) ?? word);
  const suggestion = meant.join(' ');
  return fold(suggestion) === words.join(' ') ? undefined : suggestion;
}

const like = (start: string) => `${start.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Words of the town that begin as what is being typed, by their writing or their reading, those in
 * most entries first; at most 8.
 */
export async function suggest(unit: Unit, typed: string): Promise<string[]> {
  const word = fold(typed.slice(0, 40));
  if (word === '') return [];
  const kana = (/^[a-z-]+$/.test(word) && fromRomaji(word)) || word;
  const rows = await unit.db
    .select({ term: known.term })
    .from(known)
    .where(sql`${known.folded} LIKE ${like(word)} OR ${known.reading} LIKE ${like(kana)}`)
    .orderBy(desc(known.entries), known.term)
    .limit(8);
  return rows.map(({ term }) => term);
}
