import type { YearOfBooks } from '../ratios/books.ts';
import { actualsOf } from './history.ts';
import type { FigureId } from './model/figures.ts';
import { unitOfFigure } from './model/figures.ts';
import type { Fan, Outlook } from './model/outlook.ts';
import { mainFigures, type PageFigure } from './model.ts';
import { baseOf, type Shown } from './shown.ts';
import { firstYear, middleOf, type Reached, soundnessOf } from './soundness.ts';

/** What somebody must know of an outlook before anything else, the most urgent first. */
export type Warning =
  | ({ readonly kind: 'limit' | 'limit-risk'; readonly figure: FigureId } & Reached)
  | { readonly kind: 'fund-empty' | 'deficit' | 'fund-risk'; readonly year: number }
  | {
      readonly kind: 'fund-falls';
      readonly year: number;
      readonly from: number;
      readonly to: number;
    };

/** A fund below this is as good as empty: less than a day of a town's spending, in yen. */
const asGoodAsEmpty = 10_000_000;

function limitWarnings(outlook: Outlook): Warning[] {
  return soundnessOf(outlook).flatMap(({ figure, reached, risk }): Warning[] => {
    if (reached) return [{ kind: 'limit', figure, ...reached }];
    return risk ? [{ kind: 'limit-risk', figure, ...risk }] : [];
  });
}

function fundWarnings(outlook: Outlook): Warning[] {
  const funds = middleOf(outlook, 'fund.adjustment');
  const empty = (value: number) => value < asGoodAsEmpty;
  const year = firstYear(outlook, funds, empty);
  if (year !== undefined) return [{ kind: 'fund-empty', year }];
  const risk = firstYear(outlook, outlook.fans['fund.adjustment']?.p10, empty);
  if (risk !== undefined) return [{ kind: 'fund-risk', year: risk }];
  const [from, to] = [funds[0], funds.at(-1)];
  const last = outlook.years.at(-1);
  // A fifth less is more than the ups and downs of a few years.
  if (typeof from !== 'number' || typeof to !== 'number' || last === undefined) return [];
  return to < from * 0.8 ? [{ kind: 'fund-falls', year: last, from, to }] : [];
}

const urgency = ['fund-empty', 'limit', 'deficit', 'fund-risk', 'limit-risk', 'fund-falls'];

/** The state's eyes on the town are graver than an empty fund. */
function urgencyOf(warning: Warning): number {
  const revival = warning.kind === 'limit' && warning.stage === 'revival';
  return revival ? -1 : urgency.indexOf(warning.kind);
}

/** The warnings of an outlook; none means that funds last and that no limit comes near. */
export function warningsOf(outlook: Outlook): Warning[] {
  const short = firstYear(outlook, middleOf(outlook, 'balance.real'), (value) => value < 0);
  const deficit: Warning[] = short === undefined ? [] : [{ kind: 'deficit', year: short }];
  return [...fundWarnings(outlook), ...limitWarnings(outlook), ...deficit].sort(
    (a, b) => urgencyOf(a) - urgencyOf(b),
  );
}

/** One year of an outlook beside what happened. */
export interface Compared {
  readonly year: number;
  readonly expected: number;
  readonly actual: number;
  /** Actual less expected: in percent of the expected for amounts, in points for ratios. */
  readonly error: number | undefined;
  /** Whether it lay between the tenth and the ninetieth of a hundred paths. */
  readonly inside: boolean | undefined;
}

function insideOf(fan: Fan | undefined, place: number, actual: number): boolean | undefined {
  const [low, high] = [fan?.p10[place], fan?.p90[place]];
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return actual >= low && actual <= high;
}

/**
 * A past outlook beside the settlements that came since.
 *
 * @param actual values of the figure by fiscal year.
 */
export function compareFigure(
  outlook: Outlook,
  figure: FigureId,
  actual: ReadonlyMap<number, number>,
): Compared[] {
  const middle = middleOf(outlook, figure);
  const relative = unitOfFigure(figure) === 'yen' || unitOfFigure(figure) === 'people';
  return outlook.years.flatMap((year, place): Compared[] => {
    const [expected, real] = [middle[place], actual.get(year)];
    if (place === 0 || typeof expected !== 'number' || real === undefined) return [];
    const points = real - expected;
    const error = !relative
      ? points
      : expected === 0
        ? undefined
        : (points / Math.abs(expected)) * 100;
    const inside = insideOf(outlook.fans[figure], place, real);
    return [{ year, expected, actual: real, error, inside }];
  });
}

export interface ComparedFigure {
  readonly figure: PageFigure;
  readonly years: readonly Compared[];
}

const compared: readonly PageFigure[] = [
  ...mainFigures,
  ...(['revenue.local-tax', 'nature.social', 'population.total'] as const),
];

/** Figures of a past outlook for which settlements have come since. */
export function comparedFigures(shown: Shown, books: readonly YearOfBooks[]): ComparedFigure[] {
  const base = baseOf(shown);
  if (!base) return [];
  return compared.flatMap((figure): ComparedFigure[] => {
    const actual = new Map(actualsOf(books, figure).map(({ year, value }) => [year, value]));
    const years = compareFigure(base, figure, actual);
    return years.length > 0 ? [{ figure, years }] : [];
  });
}
