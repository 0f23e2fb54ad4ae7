import type { Words } from '../text/words.ts';

const mostTerms = 6;
const longestQuote = 28;

/** Texts of every term, over all voices. */
export function termCounts(words: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of words) {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Terms that stand in many texts of a group and in few others, best first. */
export function tellingTerms(
  own: readonly Words[],
  all: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const counts = termCounts(own);
  const scored = [...counts].map(([term, count]) => {
    const everywhere = all.get(term) ?? count;
    const inside = count / Math.max(1, own.length);
    const outside = (everywhere - count + 0.5) / (total - own.length + 1);
    return { term, score: inside * Math.log(1 + inside / outside) };
  });
  const ordered = scored.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  const chosen: string[] = [];
  for (const { term } of ordered) {
    if (chosen.length === mostTerms) break;
    // A part of a chosen term says nothing new.
    if (!chosen.some((one) => one.includes(term) || term.includes(one))) chosen.push(term);
  }
  return chosen;
}

/** Two terms and the beginning of the most central voice that may be quoted; only the terms without one. */
export function nameOf(terms: readonly string[], central: string | undefined): string {
  const head = terms.slice(0, 2).join('・');
  if (central === undefined) return head || '—';
  const [sentence = ''] = central.trim().split(/[。\n]/);
  const letters = [...sentence];
  const quote =
    letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : sentence;
  return head ? `${head}「${quote}」` : `「${quote}」`;
}
