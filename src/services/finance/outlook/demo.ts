import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { parseDelimited } from '#platform/delimited.ts';
import { type FullSettlement, listPublished } from '../settlements/queries.ts';
import { publishOutlook, startDraft } from './commands.ts';
import { computeResult } from './compute.ts';
import { type OutlookAssumptions, outlookAssumptions } from './model/assumptions.ts';
import type { DriverId, Drivers } from './model/drivers.ts';
import { startingAssumptions, startingDrivers } from './starting.ts';

interface DemoDriver {
  readonly value: number;
  readonly sd?: number;
  readonly persistence?: number;
  readonly note?: string;
}

/** `demo/finance/outlook.yaml`; our own file, so its shape is checked by what is made of it. */
interface DemoOutlooks {
  readonly paths: number;
  readonly horizon: number;
  readonly staff: { readonly count: number; readonly retirementPay: number };
  readonly taxShares: Readonly<Record<'individual' | 'corporate' | 'fixedAsset', number>>;
  readonly settings: object;
  readonly populationSource: string;
  readonly roads: readonly object[];
  readonly drivers: Readonly<Partial<Record<DriverId, DemoDriver>>>;
  readonly scenarios: readonly DemoScenario[];
  readonly outlooks: readonly DemoOutlook[];
}

interface DemoScenario {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Points above or below the base. */
  readonly shifts: Readonly<Partial<Record<DriverId, number>>>;
}

interface DemoOutlook {
  readonly base: number;
  readonly title: string;
  readonly note: string;
  readonly drivers?: Readonly<Partial<Record<DriverId, number>>>;
}

const loader: Actor = { kind: 'system', name: '財政課（見本）' };

function rowsOf(folder: string, name: string): string[][] {
  const text = readFileSync(join(folder, 'finance', name), 'utf8');
  return parseDelimited(text, ',').slice(1);
}

const optional = (cell: string | undefined) => (cell ? Number(cell) : undefined);

const loansIn = (folder: string) =>
  rowsOf(folder, 'outlook-loans.csv').map(
    ([id, name, kind, outstanding, rate, method, end, grace, refund, review]) => ({
      ...{ id, name, kind, method, outstanding: Number(outstanding) * 1000, rate: Number(rate) },
      ...{ endYear: Number(end), graceUntil: optional(grace), refundShare: Number(refund) },
      ...(review && { reviewYear: Number(review), reviewEvery: 5 }),
    }),
  );

/** Those that stood at the base year, with the repairs that were done by then. */
const buildingsIn = (folder: string, base: number) =>
  rowsOf(folder, 'outlook-buildings.csv')
    .map(([id, name, kind, area, built, repaired]) => {
      const repairedYear = optional(repaired);
      const done = repairedYear !== undefined && repairedYear <= base;
      const one = { id, name, class: kind, area: Number(area), builtYear: Number(built) };
      return { ...one, ...(done && { repairedYear }) };
    })
    .filter(({ builtYear }) => builtYear <= base);

function populationIn(folder: string, source: string) {
  const text = readFileSync(join(folder, 'finance/outlook-population.csv'), 'utf8');
  const [[, , ...years] = [], ...rows] = parseDelimited(text, ',');
  const groups = rows.map(([from, to, ...counts]) => ({
    ...{ sex: 'all', from: Number(from), counts: counts.map(Number) },
    ...(to && { to: Number(to) }),
  }));
  return { source, years: years.map(Number), groups };
}

function driversOf({ drivers }: DemoOutlooks, own: DemoOutlook['drivers'] = {}) {
  const all = { ...startingDrivers() };
  for (const id of Object.keys(all) as DriverId[]) {
    const { value, sd = 0, persistence = 0, note = '' } = drivers[id] ?? { value: all[id].value };
    const uncertainty =
      sd > 0 ? { kind: 'normal' as const, sd, persistence } : { kind: 'none' as const };
    all[id] = { value: own[id] ?? value, changes: [], uncertainty, note };
  }
  return all;
}

function scenarioOf({ shifts, ...rest }: DemoScenario, base: Drivers) {
  const shifted = Object.entries(shifts) as [DriverId, number][];
  const course = (id: DriverId, by: number) => ({
    value: Math.round((base[id].value + by) * 100) / 100,
    changes: [],
  });
  return { ...rest, drivers: Object.fromEntries(shifted.map(([id, by]) => [id, course(id, by)])) };
}

/** The assumptions of a made-up outlook. @returns undefined while its settlement is not out. */
export function demoAssumptions(
  folder: string,
  all: DemoOutlooks,
  wanted: DemoOutlook,
  published: readonly FullSettlement[],
): OutlookAssumptions | undefined {
  const { base, title, note } = wanted;
  const { horizon, settings, staff, taxShares, paths, populationSource } = all;
  const known = published.filter(({ year }) => year <= base);
  const begun = startingAssumptions(known, { title, horizon });
  if (!begun || begun.books.at(-1)?.year !== base) return undefined;
  const tax = begun.books.at(-1)?.amounts['revenue.local-tax'] ?? 0;
  const share = (percent: number) => Math.round((tax * percent) / 100);
  const drivers = driversOf(all, wanted.drivers);
  // The list of loans is that of the newest outlook; an older one has a loan for each kind.
  const newest = all.outlooks.every((one) => one.base <= base);
  return outlookAssumptions.parse({
    ...begun,
    ...{ note, paths, staff, drivers },
    settings: { ...begun.settings, ...settings },
    taxBase: {
      individual: share(taxShares.individual),
      corporate: share(taxShares.corporate),
      fixedAsset: share(taxShares.fixedAsset),
    },
    population: populationIn(folder, populationSource),
    loans: newest ? loansIn(folder) : begun.loans,
    buildings: buildingsIn(folder, base),
    infrastructure: all.roads,
    scenarios: all.scenarios.map((one) => scenarioOf(one, drivers)),
  });
}

export function readDemoOutlooks(folder: string): DemoOutlooks {
  return parse(readFileSync(join(folder, 'finance/outlook.yaml'), 'utf8')) as DemoOutlooks;
}

/** A year old when the settlement comes: the plan follows in November. */
const publishedOn = (base: number): IsoDate => `${base + 1}-11-10` as IsoDate;

/** The outlooks of the demo town that are out by now, after its settlements. */
export async function loadOutlookDemo(unit: Unit, folder: string): Promise<void> {
  const today = dayInTokyo(unit.now);
  const all = readDemoOutlooks(folder);
  const published = await listPublished(unit);
  for (const wanted of all.outlooks) {
    const day = publishedOn(wanted.base);
    const assumptions = demoAssumptions(folder, all, wanted, published);
    if (!assumptions || day > today) continue;
    const computed = computeResult(assumptions);
    if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
    const { result } = computed;
    const id = await startDraft(unit, loader, { assumptions, result });
    await publishOutlook(unit, loader, { id, note: wanted.note, sample: true, day });
  }
}
