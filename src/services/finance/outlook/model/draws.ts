import { isDrawnTogether, mixingOf } from './correlation.ts';
import type { DriverId, Uncertainty } from './drivers.ts';
import { type Draws, normalDraw, seededDraws, shareBelow, triangularAt } from './random.ts';
import type { Variant } from './variant.ts';

/** A driver that is not sure, with a stream of draws of its own. */
interface DrawnDriver {
  readonly id: DriverId;
  readonly uncertainty: Uncertainty;
  readonly draw: Draws;
  readonly centre: Float64Array;
  readonly drawn: Float64Array;
}

/** Drivers that may go astray together: those drawn year by year, or those of one level for all years. */
export interface DrawnGroup {
  readonly kind: 'normal' | 'triangular';
  readonly drivers: readonly DrawnDriver[];
  /** How their own draws are mixed; see `mixingOf`. */
  readonly mixing: readonly Float64Array[];
  /** Of a year: the draws of each driver's own stream, and what stays of the year before. */
  readonly own: Float64Array;
  readonly gaps: Float64Array;
}

/**
 * The drivers that are not sure. Without correlations the mixing leaves each stream alone, so that a
 * further driver changes no other.
 */
export function drawnGroups(
  variant: Variant,
  centres: ReadonlyMap<DriverId, Float64Array>,
  seed: number,
): DrawnGroup[] {
  const { drivers, assumptions } = variant;
  const correlations = assumptions.correlations.filter((one) => isDrawnTogether(one, drivers));
  return (['normal', 'triangular'] as const).map((kind): DrawnGroup => {
    const some = [...centres].flatMap(([id, centre]): DrawnDriver[] => {
      const { uncertainty } = drivers[id];
      const draw = seededDraws(seed, id);
      const drawn = new Float64Array(centre.length);
      return uncertainty.kind === kind ? [{ id, uncertainty, draw, centre, drawn }] : [];
    });
    const ids = some.map(({ id }) => id);
    return {
      ...{ kind, drivers: some, mixing: mixingOf(ids, correlations) ?? mixingOf(ids, []) ?? [] },
      ...{ own: new Float64Array(some.length), gaps: new Float64Array(some.length) },
    };
  });
}

/** Draws once for each driver; afterwards `mixed` gives what goes together. */
function drawOwn({ drivers, own }: DrawnGroup): void {
  for (let at = 0; at < own.length; at++) {
    const driver = drivers[at];
    if (driver) own[at] = normalDraw(driver.draw);
  }
}

function mixed({ mixing, own }: DrawnGroup, at: number): number {
  const row = mixing[at];
  let sum = 0;
  for (let from = 0; from <= at; from++) sum += (row?.[from] ?? 0) * (own[from] ?? 0);
  return sum;
}

/** A year at its value and its gap; a revaluation that is still stays so. */
function write({ id, centre, drawn }: DrawnDriver, at: number, gap: number): void {
  const still = id === 'fixed-asset-revaluation' && centre[at] === 0;
  drawn[at] = still ? 0 : (centre[at] ?? 0) + gap;
}

function drawYears(group: DrawnGroup, years: number): void {
  const { drivers, gaps } = group;
  gaps.fill(0);
  for (let year = 1; year < years; year++) {
    drawOwn(group);
    for (let at = 0; at < drivers.length; at++) {
      const driver = drivers[at];
      if (driver?.uncertainty.kind !== 'normal') continue;
      const { sd, persistence } = driver.uncertainty;
      const fresh = year === 1 ? 1 : Math.sqrt(1 - persistence * persistence);
      gaps[at] = persistence * (gaps[at] ?? 0) + sd * fresh * mixed(group, at);
      write(driver, year, gaps[at] ?? 0);
    }
  }
}

function drawLevels(group: DrawnGroup, years: number): void {
  drawOwn(group);
  for (const [at, driver] of group.drivers.entries()) {
    if (driver.uncertainty.kind !== 'triangular') continue;
    const { below, above } = driver.uncertainty;
    const gap = triangularAt(shareBelow(mixed(group, at)), below, above);
    for (let year = 1; year < years; year++) write(driver, year, gap);
  }
}

/** Draws all years of a path for the drivers of a group, into `drawn` of each. */
export function drawGroup(group: DrawnGroup): void {
  const years = group.drivers[0]?.drawn.length ?? 0;
  if (group.kind === 'normal') drawYears(group, years);
  else drawLevels(group, years);
}
