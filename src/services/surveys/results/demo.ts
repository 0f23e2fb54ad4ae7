import { recompute, track } from '#engines/measures/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { readDemoPopulation } from '../demo/files.ts';
import { listSurveys } from '../questionnaires/queries.ts';
import { countResults, savePopulation } from './commands.ts';
import { answerShareId } from './measures.ts';
import { findPopulation } from './queries.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Counts the demo town's surveys, weighted by its sample population. */
export async function countDemoSurveys(unit: Unit, folder: string): Promise<void> {
  const population = readDemoPopulation(folder);
  if (await findPopulation(unit, population.asOf)) return;
  // One register for both years: the sample has no older one.
  for (const asOf of ['2024-04-01', population.asOf]) {
    await savePopulation(unit, loader, { ...population, asOf });
  }
  for (const { id } of await listSurveys(unit)) await countResults(unit, id);
}

/** As the plan's indicators name them in `demo/plan`. */
const indicators = [
  { series: 'koho-readers', options: 'every,sometimes' },
  { series: 'ict-satisfaction', options: 'satisfied,rather-satisfied' },
  { series: 'ward-participation', options: 'active,regular' },
  { series: 'civic-participation', options: 'often,sometimes' },
];

/** Lets the plan's indicators of the citizens' survey live at once; the measures must be registered. */
export async function countDemoAnswers(unit: Unit): Promise<void> {
  const to = addDays(dayInTokyo(unit.now), -1);
  for (const params of indicators) await track(unit, answerShareId, params);
  await recompute(unit, { measure: answerShareId, from: addDays(to, -6), to });
}
