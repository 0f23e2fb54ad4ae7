import type { BallotPaper } from './model.ts';

/** The same numbers in every town. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Exchanges one choice of two ballots where neither has that of the other: sums stay what they are. */
function exchange(one: number[], other: number[]): void {
  const given = one.findIndex((number) => !other.includes(number));
  const taken = other.findIndex((number) => !one.includes(number));
  if (given === -1 || taken === -1) return;
  const [mine, theirs] = [one[given], other[taken]];
  if (mine === undefined || theirs === undefined) return;
  one[given] = theirs;
  other[taken] = mine;
}

/**
 * Made-up ballots that come to given votes: dealt out in turn, then mixed.
 * @param votes of each proposal, each at most `count`
 */
export function madeBallots(
  { lines }: BallotPaper,
  votes: ReadonlyMap<number, number>,
  count: number,
): number[][] {
  const ballots: number[][] = Array.from({ length: count }, () => []);
  let dealt = 0;
  for (const { number } of lines) {
    for (let one = 0; one < (votes.get(number) ?? 0); one += 1) {
      ballots[dealt % count]?.push(number);
      dealt += 1;
    }
  }
  const random = seeded(7);
  const any = () => ballots[Math.floor(random() * count)] ?? [];
  for (let turn = 0; turn < 4 * count; turn += 1) exchange(any(), any());
  return ballots.map((choices) => choices.sort((a, b) => a - b));
}

/** Parts of a whole in given proportions, each a whole number, together the whole. */
export function parts(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rounded = weights.map((weight) => Math.floor((whole * weight) / sum));
  const left = whole - rounded.reduce((all, part) => all + part, 0);
  return rounded.map((part, index) => part + (index < left ? 1 : 0));
}
