import type { FiscalYear } from '#japan/fiscal-year.ts';
import { bodyOf } from '#japan/municipality-code.ts';
import type { FullSettlement } from '../settlements/queries.ts';
import { withBalances } from '../settlements/rules.ts';
import { type Thresholds, thresholdsOf } from './limits.ts';
import { definitions, type Ratio, type RatioId, ratioIds, ratioOf } from './rules.ts';

export interface RatioState {
  readonly ratio: Ratio;
  /** Undefined for figures that the Act sets no limit to. */
  readonly thresholds: Thresholds | undefined;
}

/** Every ratio of a year that the town has, computed from all years that are published. */
export interface YearOfBooks {
  readonly settlement: FullSettlement;
  readonly ratios: ReadonlyMap<RatioId, RatioState>;
}

/** @param published by year, oldest first. */
export function booksOf(published: readonly FullSettlement[]): YearOfBooks[] {
  const byYear = new Map<FiscalYear, ReturnType<typeof withBalances>>(
    published.map(({ year, amounts }) => [year, withBalances(amounts)]),
  );
  const told = ratioIds.filter((id) => {
    const { onlyWith } = definitions[id];
    return !onlyWith || published.some(({ amounts }) => onlyWith.some((code) => amounts.has(code)));
  });
  return published.map((settlement) => {
    const scale = settlement.amounts.get('ratio.scale') ?? 0n;
    const town = { scale, body: bodyOf(settlement.town) };
    const states = told.map((id): [RatioId, RatioState] => [
      id,
      {
        ratio: ratioOf(id, settlement.year, byYear),
        thresholds: thresholdsOf(id, town, settlement),
      },
    ]);
    return { settlement, ratios: new Map(states) };
  });
}
