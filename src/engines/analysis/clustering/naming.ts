import { fieldNames } from '../text/fields.ts';
import type { Words } from '../text/words.ts';
import { type Matrix, rowOf } from './matrix.ts';

const mostTerms = 6;
const longestQuote = 28;

/** Texts of every noun, over all voices. */
export function termCounts(words: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nouns } of words) {
    for (const term of new Set(nouns)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** A single sign says less of a theme than a longer noun does. */
const plainness = (term: string) => ([...term].length === 1 ? 0.5 : 1);

/** For each text the number of the field that it says most of; -1 without any. */
export function mainFields(evidence: Matrix): Int32Array {
  return Int32Array.from({ length: evidence.rows }, (_, row) => {
    const said = rowOf(evidence, row);
    const most = Math.max(...said);
    return most > 0 ? said.indexOf(most) : -1;
  });
}

/** A field is named when so many of the texts are mostly about it, and so many times fewer of all. */
const named = { share: 0.25, times: 1.5 };

/** What the field of a group is called, if it has one that the others have not. */
export function fieldOf(rows: readonly number[], main: Int32Array): string | undefined {
  const counts = new Int32Array(fieldNames.length);
  for (const row of rows) {
    const field = main[row] ?? -1;
    if (field >= 0) counts[field] = (counts[field] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const field = counts.indexOf(most);
  const share = most / Math.max(1, rows.length);
  const everywhere = main.reduce((sum, one) => sum + Number(one === field), 0) / main.length;
  return share >= named.share && share >= everywhere * named.times ? fieldNames[field] : undefined;
}

/** The field, then nouns that stand in many texts of a group and in few others, best first. */
export function tellingTerms(
  own: readonly Words[],
  all: ReadonlyMap<string, number>,
  total: number,
  field?: string,
): string[] {
  const counts = termCounts(own);
  const scored = [...counts].map(([term, count]) => {
    const everywhere = all.get(term) ?? count;
    const inside = count / Math.max(1, own.length);
    const outside = (everywhere - count + 0.5) / (total - own.length + 1);
    // Said once in a group of several it is one person's word.
    const shared = count > 1 || own.length < 4 ? 1 : 0.5;
    return { term, score: shared * plainness(term) * inside * Math.log(1 + inside / outside) };
  });
  const ordered = scored.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  const chosen = field === undefined ? [] : [field];
  for (const { term } of ordered) {
    if (chosen.length === mostTerms) break;
    // A part of a chosen term says nothing new.
    if (!chosen.some((one) => one.includes(term) || term.includes(one))) chosen.push(term);
  }
  return chosen;
}

/** Three terms and the beginning of the most central voice that may be quoted; only the terms without one. */
export function nameOf(terms: readonly string[], central: string | undefined): string {
  const head = terms.slice(0, 3).join('・');
  if (central === undefined) return head || '—';
  const [sentence = ''] = central.trim().split(/[。\n]/);
  const letters = [...sentence];
  const quote =
    letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : sentence;
  return head ? `${head}「${quote}」` : `「${quote}」`;
}
