import { toNumber } from '../ratios/fraction.ts';
import { thresholdsOf } from '../ratios/limits.ts';
import type { FigureId } from './model/figures.ts';
import { unitOfFigure } from './model/figures.ts';
import type { Fan, Outlook, Values } from './model/outlook.ts';

/** The limits of the Act on Financial Soundness (健全化法) that a figure may reach, in percent. */
export function limitsOf(
  figure: FigureId,
): { readonly early: number; readonly revival?: number } | undefined {
  if (figure !== 'ratio.real-debt-service' && figure !== 'ratio.future-burden') return undefined;
  // Neither of the two follows the size of the town.
  const found = thresholdsOf(
    figure === 'ratio.real-debt-service' ? 'real-debt-service' : 'future-burden',
    1n,
  );
  if (!found) return undefined;
  return {
    early: toNumber(found.early),
    ...(found.revival && { revival: toNumber(found.revival) }),
  };
}

/** The middle of all paths where there are paths, else the value without uncertainty. */
export function middleOf(outlook: Outlook, figure: FigureId): Values {
  return outlook.fans[figure]?.p50 ?? outlook.figures[figure];
}

/** The first projected year in which a value is as asked. */
function firstYear(
  { years }: Outlook,
  values: Values | undefined,
  wanted: (value: number) => boolean,
): number | undefined {
  const place = (values ?? []).findIndex(
    (value, index) => index > 0 && value !== null && wanted(value),
  );
  return place < 0 ? undefined : years[place];
}

/** What somebody must know of an outlook before anything else, the most urgent first. */
export type Warning =
  | { readonly kind: 'fund-empty'; readonly year: number }
  | {
      readonly kind: 'limit';
      readonly figure: FigureId;
      readonly limit: number;
      readonly year: number;
    }
  | { readonly kind: 'deficit'; readonly year: number }
  | { readonly kind: 'fund-risk'; readonly year: number }
  | {
      readonly kind: 'limit-risk';
      readonly figure: FigureId;
      readonly limit: number;
      readonly year: number;
    }
  | {
      readonly kind: 'fund-falls';
      readonly year: number;
      readonly from: number;
      readonly to: number;
    };

/** A fund below this is as good as empty: less than a day of a town's spending, in yen. */
const asGoodAsEmpty = 10_000_000;

const limited: readonly FigureId[] = ['ratio.real-debt-service', 'ratio.future-burden'];

function limitWarnings(outlook: Outlook): Warning[] {
  return limited.flatMap((figure): Warning[] => {
    const limit = limitsOf(figure)?.early;
    if (limit === undefined) return [];
    const reached = (value: number) => value >= limit;
    const year = firstYear(outlook, middleOf(outlook, figure), reached);
    if (year !== undefined) return [{ kind: 'limit', figure, limit, year }];
    const risk = firstYear(outlook, outlook.fans[figure]?.p90, reached);
    return risk === undefined ? [] : [{ kind: 'limit-risk', figure, limit, year: risk }];
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

/** The warnings of an outlook; none means that funds last and that no limit comes near. */
export function warningsOf(outlook: Outlook): Warning[] {
  const short = firstYear(outlook, middleOf(outlook, 'balance.real'), (value) => value < 0);
  const deficit: Warning[] = short === undefined ? [] : [{ kind: 'deficit', year: short }];
  return [...fundWarnings(outlook), ...limitWarnings(outlook), ...deficit].sort(
    (a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind),
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
