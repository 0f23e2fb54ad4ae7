import { toNumber } from '../ratios/fraction.ts';
import { thresholdsOf } from '../ratios/limits.ts';
import { ratioOfFigure } from './history.ts';
import type { FigureId } from './model/figures.ts';
import type { Outlook, Values } from './model/outlook.ts';

/** The ratios of an outlook to which the Act on Financial Soundness (健全化法) sets limits. */
export const limitedFigures = [
  ...(['ratio.real-deficit-ratio', 'ratio.real-debt-service', 'ratio.future-burden'] as const),
] as const satisfies readonly FigureId[];

/** In percent. */
export interface Limits {
  /** 早期健全化基準: the town makes a plan to become sound again. */
  readonly early: number;
  /** 財政再生基準: it does so under the eyes of the state. */
  readonly revival?: number;
}

/**
 * The limits that a figure may reach. The early limit of the deficit follows the size of the town: that
 * of the base year, since the one of the town's own report holds for a single year.
 */
export function limitsOf({ figures }: Outlook, figure: FigureId): Limits | undefined {
  const ratio = ratioOfFigure(figure);
  const scale = BigInt(Math.round(figures['ratio.scale']?.[0] ?? 0));
  const found = ratio && thresholdsOf(ratio, { scale, body: 'municipality' });
  if (!found) return undefined;
  return {
    early: Math.trunc(toNumber(found.early) * 100) / 100,
    ...(found.revival && { revival: toNumber(found.revival) }),
  };
}

/**
 * The middle of all paths where there are paths, else the value without uncertainty. Outlooks that were
 * published before a figure was computed have none of it.
 */
export function middleOf({ fans, figures }: Outlook, figure: FigureId): Values {
  return fans[figure]?.p50 ?? figures[figure] ?? [];
}

/** The first projected year in which a value is as asked. */
export function firstYear(
  { years }: Outlook,
  values: Values | undefined,
  wanted: (value: number) => boolean,
): number | undefined {
  const place = (values ?? []).findIndex(
    (value, index) => index > 0 && value !== null && wanted(value),
  );
  return place < 0 ? undefined : years[place];
}

/** A limit that is reached, and when for the first time; a value equal to it has reached it. */
export interface Reached {
  readonly stage: keyof Limits;
  /** In percent. */
  readonly limit: number;
  readonly year: number;
}

/** The graver limit that the values reach; undefined where they reach none. */
function reachedBy(outlook: Outlook, values: Values | undefined, limits: Limits) {
  const stages = ['revival', 'early'] as const;
  const found = stages.flatMap((stage): Reached[] => {
    const limit = limits[stage];
    if (limit === undefined) return [];
    const year = firstYear(outlook, values, (value) => value >= limit);
    return year === undefined ? [] : [{ stage, limit, year }];
  });
  return found[0];
}

interface Worst {
  readonly year: number;
  readonly value: number;
}

function worstOf({ years }: Outlook, values: Values | undefined): Worst | undefined {
  let worst: Worst | undefined;
  for (const [place, value] of (values ?? []).entries()) {
    const year = years[place];
    if (place === 0 || value === null || year === undefined) continue;
    if (!worst || value > worst.value) worst = { year, value };
  }
  return worst;
}

/** How near a ratio comes to its limits within an outlook. */
export interface Soundness {
  readonly figure: FigureId;
  readonly limits: Limits;
  /** The worst year of the middle, and the worst of one path in ten. */
  readonly worst: Worst | undefined;
  readonly worstInTen: Worst | undefined;
  readonly reached: Reached | undefined;
  /** By one path in ten, where that is more than the middle reaches. */
  readonly risk: Reached | undefined;
}

/** Every ratio with limits, in the order of the Act; those that cannot be computed have no worst year. */
export function soundnessOf(outlook: Outlook): Soundness[] {
  return limitedFigures.flatMap((figure): Soundness[] => {
    const limits = limitsOf(outlook, figure);
    if (!limits) return [];
    const [middle, high] = [middleOf(outlook, figure), outlook.fans[figure]?.p90];
    const reached = reachedBy(outlook, middle, limits);
    const risk = reachedBy(outlook, high, limits);
    const worse = risk && risk.stage !== reached?.stage;
    return [
      {
        ...{ figure, limits, reached, risk: worse ? risk : undefined },
        ...{ worst: worstOf(outlook, middle), worstInTen: worstOf(outlook, high) },
      },
    ];
  });
}
