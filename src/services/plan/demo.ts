import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fiscalYear, lastDay } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { loadDemoSheets } from './evaluations/demo.ts';
import { appendObservation, lockIndicator, type NewObservation } from './observations/store.ts';
import { describe } from './plan-file/check.ts';
import { checkPlanFile } from './plan-file/files.ts';
import { importPlan } from './structure/commands.ts';

/** Our own file in `demo/plan`; its shape is fixed by the test that loads it. */
interface DemoFigures {
  readonly recordedBy: string;
  readonly figures: readonly {
    readonly indicator: string;
    readonly source: string;
    readonly values: Readonly<Record<string, number>>;
    readonly corrections?: readonly {
      readonly year: number;
      readonly first: number;
      readonly on: string;
      readonly reason: string;
    }[];
  }[];
}

const loader: Actor = { kind: 'system', name: 'demo' };

/** Figures come in on the 20th of May, after the accounts of the year before have closed in part. */
const recordedOn = (year: number) => new Date(`${year + 1}-05-20T10:00:00+09:00`);

async function loadFigure(
  unit: Unit,
  base: Omit<NewObservation, 'value' | 'key' | 'asOf' | 'recordedAt'>,
  year: number,
  value: number,
  correction: { readonly first: number; readonly on: string; readonly reason: string } | undefined,
): Promise<void> {
  const key = `demo:${base.indicatorId}:${year}`;
  const asOf = lastDay(fiscalYear(year));
  const first = await appendObservation(unit, {
    ...base,
    value: String(correction?.first ?? value),
    asOf,
    recordedAt: recordedOn(year),
    key,
  });
  if (!first || !correction) return;
  const corrected: NewObservation = {
    ...base,
    value: String(value),
    asOf,
    corrects: first.id,
    reason: correction.reason,
    recordedAt: new Date(`${correction.on}T10:00:00+09:00`),
    key: `${key}:corrected`,
  };
  await appendObservation(unit, corrected, first);
}

async function loadDemoFigures(unit: Unit, folder: string): Promise<void> {
  const { recordedBy, figures }: DemoFigures = parse(
    await readFile(join(folder, 'plan/observations.yaml'), 'utf8'),
  );
  for (const { indicator, source, values, corrections } of figures) {
    await lockIndicator(unit, indicator);
    const base = {
      indicatorId: indicator,
      origin: 'reported' as const,
      sourceNote: `${source}（見本）`,
      sample: true,
      recordedBy,
    };
    for (const [year, value] of Object.entries(values)) {
      const correction = corrections?.find((one) => one.year === Number(year));
      await loadFigure(unit, base, Number(year), value, correction);
    }
  }
}

/**
 * Loads the demo town's plan with sample figures and evaluation sheets; loading it again changes
 * nothing.
 *
 * @param folder the project's `demo` folder.
 */
export async function loadDemoPlan(unit: Unit, folder: string): Promise<void> {
  const checked = await checkPlanFile(join(folder, 'plan/suzaka-2025.yaml'));
  if (!checked.ok) throw new Error(checked.problems.map((one) => describe(one).en).join('\n'));
  await importPlan(unit, loader, checked.plan);
  await loadDemoFigures(unit, folder);
  await loadDemoSheets(unit, folder);
}
