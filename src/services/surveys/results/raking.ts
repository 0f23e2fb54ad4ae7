/** What is known of everybody who lives here, by one trait. */
export interface Margin {
  /** As in `age`. */
  readonly name: string;
  /** People by category. */
  readonly people: Readonly<Record<string, number>>;
}

export interface Raked {
  /** One for each respondent, in order; their mean is 1. */
  readonly weights: readonly number[];
  readonly rounds: number;
  /** Greatest difference between a weighted share and its target that is left. */
  readonly gap: number;
  readonly converged: boolean;
  /** Categories in which people live and nobody answered: nothing can speak for them. */
  readonly empty: readonly { readonly margin: string; readonly category: string }[];
  /** Kish: how much weighting widens the intervals; 1 when all weigh the same. */
  readonly designEffect: number;
}

/** Respondents who told the same of themselves weigh the same. */
interface Cell {
  readonly categories: readonly (string | undefined)[];
  readonly count: number;
  weight: number;
}

const precision = 1e-6;
/** Nobody weighs more than 20 or less than a twentieth: traits that contradict each other end there. */
const heaviest = 20;
const mostRounds = 1000;

function cellsOf(respondents: readonly (readonly (string | undefined)[])[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const categories of respondents) {
    const key = JSON.stringify(categories.map((one) => one ?? null));
    const cell = cells.get(key);
    cells.set(key, { categories, count: (cell?.count ?? 0) + 1, weight: 1 });
  }
  return cells;
}

/** Weighted people by category of one trait, without those who did not tell it. */
function sums(cells: Iterable<Cell>, place: number): Map<string, number> {
  const total = new Map<string, number>();
  for (const { categories, count, weight } of cells) {
    const category = categories[place];
    if (category !== undefined) total.set(category, (total.get(category) ?? 0) + count * weight);
  }
  return total;
}

const sum = (numbers: Iterable<number>) => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/** Shares to reach, of categories that are in both: in the town and among those who answered. */
function targetsOf({ people }: Margin, found: ReadonlyMap<string, number>): Map<string, number> {
  const met = Object.entries(people).filter(([category, n]) => n > 0 && found.has(category));
  const total = sum(met.map(([, n]) => n));
  return new Map(met.map(([category, n]) => [category, n / total]));
}

/** One trait brought to its target. @returns the greatest difference that there was. */
function adjust(
  cells: readonly Cell[],
  place: number,
  targets: ReadonlyMap<string, number>,
): number {
  const now = sums(cells, place);
  const known = sum([...targets.keys()].map((category) => now.get(category) ?? 0));
  const factors = new Map<string, number>();
  let gap = 0;
  for (const [category, target] of targets) {
    const share = (now.get(category) ?? 0) / known;
    gap = Math.max(gap, Math.abs(share - target));
    factors.set(category, target / share);
  }
  for (const cell of cells) {
    const weight = cell.weight * (factors.get(cell.categories[place] ?? '') ?? 1);
    cell.weight = Math.min(heaviest, Math.max(1 / heaviest, weight));
  }
  return gap;
}

/** Kish's approximation, 1965: n Σw² / (Σw)². */
function designEffectOf(cells: readonly Cell[]): number {
  const people = sum(cells.map(({ count }) => count));
  const first = sum(cells.map(({ count, weight }) => count * weight));
  const second = sum(cells.map(({ count, weight }) => count * weight ** 2));
  return people === 0 ? 1 : (people * second) / first ** 2;
}

/**
 * Weights by which those who answered stand for those who live here, trait by trait (raking, iterative
 * proportional fitting: Deming and Stephan 1940). Who did not tell a trait keeps their weight in it. A
 * category without answers is left out, with the shares of the others drawn up to a whole, and named.
 *
 * @param respondents categories of each respondent, in the order of the margins.
 */
export function rake(
  respondents: readonly (readonly (string | undefined)[])[],
  margins: readonly Margin[],
): Raked {
  const byKey = cellsOf(respondents);
  const cells = [...byKey.values()];
  const targets = margins.map((margin, place) => targetsOf(margin, sums(cells, place)));
  const empty = margins.flatMap(({ name, people }, place) =>
    Object.keys(people)
      .filter((category) => (people[category] ?? 0) > 0 && !targets[place]?.has(category))
      .map((category) => ({ margin: name, category })),
  );
  let [rounds, gap] = [0, cells.length === 0 ? 0 : Number.POSITIVE_INFINITY];
  while (gap > precision && rounds < mostRounds) {
    rounds += 1;
    gap = Math.max(0, ...targets.map((target, place) => adjust(cells, place, target)));
  }
  const mean = sum(cells.map(({ count, weight }) => count * weight)) / (respondents.length || 1);
  for (const cell of cells) cell.weight /= mean;
  const weights = respondents.map(
    (categories) => byKey.get(JSON.stringify(categories.map((one) => one ?? null)))?.weight ?? 1,
  );
  const designEffect = designEffectOf(cells);
  return { weights, rounds, gap, converged: gap <= precision, empty, designEffect };
}
