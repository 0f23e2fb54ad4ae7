import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recompute, track } from '#engines/measures/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { parseDelimited } from '#platform/delimited.ts';
import { loadBudgetDemo } from './budget/demo.ts';
import { loadOutlookDemo } from './outlook/demo.ts';
import { measureIds } from './ratios/measure-ids.ts';
import { importSettlement, type NewSettlement, publishSettlement } from './settlements/commands.ts';
import { loadSimilarDemo } from './similar/demo.ts';

const loader: Actor = {
  kind: 'system',
  name: 'demo',
};

/** Made-up amounts in thousands of yen, a column per year, that fit the demo plan's figures. */
export function readDemoSettlements(folder: string): NewSettlement[] {
  const text = readFileSync(join(folder, 'finance/settlements.csv'), 'utf8');
  const [[, ...years] = [], [, ...residents] = [], ...rows] = parseDelimited(text, ',');
  return years.map((year, column) => ({
    year: fiscalYear(Number(year)),
    residents: Number(residents[column]),
    amounts: new Map(
      rows.map(([code = '', ...cells]) => [code, BigInt(cells[column] ?? 0) * 1000n]),
    ),
    sample: true,
  }));
}

/** 早期健全化基準 as the report of the sample town prints them. */
const limits = { earlyRealDeficit: 1290, earlyConsolidatedDeficit: 1790 };

/** The council approves the settlement in September. */
const publishedOn = (year: number): IsoDate => `${year + 1}-09-30` as IsoDate;

/** The settlements of the demo town that are out by now; the measures must be registered. */
export async function loadFinanceDemo(unit: Unit, folder: string): Promise<void> {
  const today = dayInTokyo(unit.now);
  const settlements = readDemoSettlements(folder);
  for (const settlement of settlements) {
    const day = publishedOn(settlement.year);
    if (day > today) continue;
    await importSettlement(unit, loader, { ...settlement, limits });
    await publishSettlement(unit, loader, { year: settlement.year, note: '', day });
  }
  await loadBudgetDemo(unit, folder, settlements);
  await loadSimilarDemo(unit, loader, folder);
  await loadOutlookDemo(unit, folder);
  const to = addDays(today, -1);
  for (const measure of measureIds) {
    await track(unit, measure, {});
    await recompute(unit, { measure, from: addDays(to, -6), to });
  }
}
