import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import type { Measure } from './contract.ts';
import { listSeries, listStale, type SeriesState } from './queries.ts';
import { listMeasures } from './registry.ts';
import { text } from './text.ts';
import { type MeasureLine, MeasuresView } from './views/measures.tsx';

function linesOf(
  measure: Measure,
  states: readonly SeriesState[],
  stale: Awaited<ReturnType<typeof listStale>>,
): MeasureLine[] {
  const own = states.filter((state) => state.measure === measure.id);
  const staleFrom = stale.get(measure.id);
  if (own.length === 0) return [{ measure, state: undefined, staleFrom }];
  return own.map((state) => ({ measure, state, staleFrom }));
}

export const staffRoutes = new Hono<HttpEnv>().get('/measures', openToAllStaff(), async (c) => {
  const { states, stale } = await inTown(c, async (unit) => ({
    states: await listSeries(unit),
    stale: await listStale(unit),
  }));
  const lines = listMeasures().flatMap((measure) => linesOf(measure, states, stale));
  return staffPage(
    c,
    { title: text.staff.title, lead: text.staff.lead },
    <MeasuresView lines={lines} />,
  );
});
