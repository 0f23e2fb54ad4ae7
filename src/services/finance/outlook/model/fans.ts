import { drawnGroups } from './draws.ts';
import type { FigureId } from './figures.ts';
import { loanBook } from './loan-paths.ts';
import { yearsOf } from './machine.ts';
import type { Fan } from './outlook.ts';
import { runPath, type Simulation } from './simulation.ts';

const shares = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;
type Quantile = keyof typeof shares;

/** The value below which a share of the sorted values lies; between two of them in a straight line. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const [below, above] = [sorted[low] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below === above ? below : below + (above - below) * (at - low);
}

/** Null where one path has no value: half a fan would mislead. */
function quantilesOf(values: Float64Array): Record<Quantile, number | null> {
  values.sort();
  // NaN is sorted to the end.
  const known = !Number.isNaN(values.at(-1) ?? Number.NaN);
  const entries = Object.entries(shares).map(([key, share]) => [
    key,
    known ? quantile(values, share) + 0 : null,
  ]);
  return Object.fromEntries(entries) as Record<Quantile, number | null>;
}

function fanOf(samples: Float64Array, paths: number): Fan {
  const years = Array.from({ length: samples.length / paths }, (_, at) =>
    quantilesOf(samples.subarray(at * paths, (at + 1) * paths)),
  );
  const of = (key: Quantile) => years.map((year) => year[key]);
  return { p10: of('p10'), p25: of('p25'), p50: of('p50'), p75: of('p75'), p90: of('p90') };
}

/** Simulates so many paths. The memory of the simulation holds the last of them afterwards. */
export function simulateFans(
  simulation: Simulation,
  wanted: { readonly figures: readonly FigureId[]; readonly paths: number; readonly seed: number },
): Partial<Record<FigureId, Fan>> {
  const { machine, variant } = simulation;
  const { figures, paths, seed } = wanted;
  const rows = figures.map((id) => yearsOf(machine, `figure:${id}`));
  const samples = figures.map(() => new Float64Array((variant.horizon + 1) * paths));
  const uncertain = drawnGroups(variant, simulation.centres, seed);
  const book = loanBook(variant.assumptions.loans, variant);
  for (let path = 0; path < paths; path++) {
    runPath(simulation, uncertain, book);
    for (let figure = 0; figure < rows.length; figure++) {
      const [row, into] = [rows[figure], samples[figure]];
      if (!row || !into) continue;
      for (let at = 0; at < row.length; at++) into[at * paths + path] = row[at] ?? Number.NaN;
    }
  }
  const fans = figures.map((id, index) => [id, fanOf(samples[index] ?? new Float64Array(), paths)]);
  return Object.fromEntries(fans) as Partial<Record<FigureId, Fan>>;
}
