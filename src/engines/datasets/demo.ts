import { eq } from 'drizzle-orm';
import { recompute, track } from '#engines/measures/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { noteOpened } from './catalogue/opened.ts';
import { publishedDatasets } from './measures.ts';
import { datasets, openedSets } from './schema.ts';

/** As if the town had opened its records since the beginning of the plan's second year. */
const since = '2026-04-01';

/** Notes what the services of the demo town open, and counts it for the plan. */
export async function noteDemoDatasets(unit: Unit): Promise<void> {
  await noteOpened(unit);
  await unit.db.update(openedSets).set({ since }).where(eq(openedSets.town, unit.town));
  await unit.db.update(datasets).set({ publishedOn: since }).where(eq(datasets.town, unit.town));
  const to = addDays(dayInTokyo(unit.now), -1);
  await track(unit, publishedDatasets, {});
  await recompute(unit, { from: addDays(to, -6), to, measure: publishedDatasets });
}
