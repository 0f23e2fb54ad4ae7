export interface SimilarText {
  readonly id: string;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Pairs of letters, without spaces and signs: near enough for short texts, and needs no dictionary. */
function pairsOf(text: string): Map<string, number> {
  const letters = [...text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')];
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function weigh(pairs: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>) {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [pair, count] of pairs) {
    const weight = (1 + Math.log(count)) * (rarity.get(pair) ?? 1);
    weights.set(pair, weight);
    square += weight ** 2;
  }
  return { weights, length: Math.sqrt(square) || 1 };
}

/**
 * Texts that say something like a text, the nearest first: cosine of pairs of letters, those that stand
 * in few of the texts counting more.
 */
export function similarTexts(
  text: string,
  candidates: readonly { readonly id: string; readonly text: string }[],
  { limit = 5, least = 0.25 }: { readonly limit?: number; readonly least?: number } = {},
): SimilarText[] {
  const own = pairsOf(text);
  const others = candidates.map(({ id, text: said }) => ({ id, pairs: pairsOf(said) }));
  const seen = new Map<string, number>();
  for (const { pairs } of others) {
    for (const pair of pairs.keys()) seen.set(pair, (seen.get(pair) ?? 0) + 1);
  }
  const rarity = new Map(
    [...new Set([...own.keys(), ...seen.keys()])].map((pair) => [
      pair,
      Math.log((1 + others.length) / (1 + (seen.get(pair) ?? 0))) + 0.1,
    ]),
  );
  const mine = weigh(own, rarity);
  const found = others.map(({ id, pairs }) => {
    const { weights, length } = weigh(pairs, rarity);
    let dot = 0;
    for (const [pair, weight] of mine.weights) dot += weight * (weights.get(pair) ?? 0);
    return { id, similarity: dot / (mine.length * length) };
  });
  return found
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
