import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { parseDelimited } from '#platform/delimited.ts';
import { guessMapping } from './columns.ts';
import { bringFile, publishSimilar } from './commands.ts';

/** The state publishes the settlements of all towns about a year and a half after the fiscal year. */
const year = fiscalYear(2024);

export function readDemoTowns(folder: string): string[][] {
  return parseDelimited(readFileSync(join(folder, 'finance/similar-towns.csv'), 'utf8'), ',');
}

/** Made-up towns of our class and of another, brought in as staff would. */
export async function loadSimilarDemo(unit: Unit, actor: Actor, folder: string): Promise<void> {
  const cells = readDemoTowns(folder);
  const source = '架空の団体の数値（見本）';
  const id = await bringFile(unit, actor, { year, source, ownType: 'Ⅰ-2', cells, sample: true });
  await publishSimilar(unit, actor, { id, mapping: guessMapping(cells), ownName: '' });
}
