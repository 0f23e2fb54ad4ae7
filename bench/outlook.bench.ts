import type { OutlookAssumptions } from '#services/finance/outlook/model/assumptions.ts';
import { usualCorrelations } from '#services/finance/outlook/model/correlation.ts';
import { projectOutlook } from '#services/finance/outlook/model/project.ts';
import { testAssumptions } from '#services/finance/outlook/model/testing.ts';
import { atMost, type Bench, type Figure } from './figure.ts';

const [loans, buildings, paths] = [2000, 400, 2000];

/** Milliseconds of one outlook with its fans. */
function projected(assumptions: OutlookAssumptions): number {
  const since = performance.now();
  const answer = projectOutlook(assumptions, { paths });
  const time = performance.now() - since;
  const last = answer.ok ? answer.outlook.fans['fund.adjustment']?.p50[30] : undefined;
  if (typeof last !== 'number') throw new Error('no outlook came out');
  return time;
}

/** The slowest counts, which is the first: nobody computes the same outlook twice. */
function slowest(): Figure {
  const assumptions = {
    ...testAssumptions({ loans, buildings }),
    correlations: [...usualCorrelations],
  };
  const times = [1, 2, 3].map(() => projected(assumptions));
  const name = `outlook of 30 years, ${loans} loans, ${buildings} buildings, ${paths} paths, slowest of 3`;
  return atMost(name, Math.max(...times), 'ms', 3000);
}

/** A long-term outlook of a town with all its loans and buildings, and the fans of its figures. */
export default { name: 'outlook', run: async () => [slowest()] } satisfies Bench;
