import type { YearOfBooks } from '../ratios/books.ts';
import { cutNumber } from '../ratios/fraction.ts';
import { type ComparedRatio, comparedRatios, type Figure } from './figures.ts';
import type { SimilarTown } from './read.ts';

/** Where a town stands among others. */
export interface Standing {
  readonly figure: Figure;
  readonly own: number;
  /** In ascending order, without our own. */
  readonly others: readonly number[];
  /** Of the others. */
  readonly median: number;
  /** Ours counted from the comfortable end, from 1; from the top where neither end is. */
  readonly place: number;
  readonly from: 'high' | 'low';
  /** Towns with a value, ours among them. */
  readonly count: number;
}

/** @param sorted ascending, at least one */
export function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** @returns undefined where nobody else has a value */
export function standingOf(
  figure: Figure,
  own: number,
  others: readonly number[],
): Standing | undefined {
  if (others.length === 0) return undefined;
  const sorted = [...others].sort((a, b) => a - b);
  const from = figure.better ?? 'high';
  const ahead = sorted.filter((other) => (from === 'high' ? other > own : other < own));
  return {
    ...{ figure, own, others: sorted, median: medianOf(sorted), from },
    ...{ place: ahead.length + 1, count: sorted.length + 1 },
  };
}

const isRatio = (id: string): id is ComparedRatio =>
  (comparedRatios as readonly string[]).includes(id);

/**
 * Our own figure as others see it: ratios as they are printed, amounts for each resident in whole yen.
 *
 * @returns undefined while it cannot be computed
 */
export function ownFigure({ id, decimals }: Figure, books: YearOfBooks): number | undefined {
  const { settlement, ratios } = books;
  if (!isRatio(id)) {
    const amount = settlement.amounts.get(id);
    return amount === undefined ? undefined : perResident(Number(amount), settlement.residents);
  }
  const ratio = ratios.get(id)?.ratio;
  if (!ratio || 'missing' in ratio) return undefined;
  if ('none' in ratio) return 0;
  return cutNumber(ratio.value, decimals);
}

const perResident = (yen: number, residents: number): number =>
  Math.round(yen / Math.max(1, residents));

/** The figure of another town on the same footing. */
export function figureOfTown({ id, kind }: Figure, town: SimilarTown): number | undefined {
  const written = town.figures[id];
  if (written === undefined) return undefined;
  return kind === 'ratio' ? Number(written) : perResident(Number(written), town.residents);
}

/** Ours among the similar towns. @returns undefined where one side has no figure */
export function compare(
  figure: Figure,
  books: YearOfBooks,
  towns: readonly SimilarTown[],
): Standing | undefined {
  const own = ownFigure(figure, books);
  if (own === undefined) return undefined;
  return standingOf(
    figure,
    own,
    towns.flatMap((town) => figureOfTown(figure, town) ?? []),
  );
}

/** Better than the middle of the others; undefined where neither end is better. */
export function isComfortable({ figure, own, median }: Standing): boolean | undefined {
  if (!figure.better) return undefined;
  return figure.better === 'high' ? own >= median : own <= median;
}
