import type { Workbook, Worksheet } from 'exceljs';
import { newWorkbook } from '#platform/workbook.ts';
import { groups, itemsOfGroup } from '../../settlements/items.ts';
import type { OutlookAssumptions } from '../model/assumptions.ts';
import { driverIds } from '../model/drivers.ts';
import type { Outlook } from '../model/outlook.ts';
import { settingTexts } from '../model/setting-text.ts';
import { type CellKind, type Layout, layouts, type SheetKey } from './layout.ts';
import { addResults } from './results.ts';
import { choiceTexts, factTexts } from './text.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Value = string | number | undefined;

/** A row of a sheet by column; columns of years stand in `years`. */
interface SheetRow {
  readonly cells: Readonly<Record<string, Value>>;
  readonly years?: readonly Value[];
}

const row = (cells: Readonly<Record<string, Value>>): SheetRow => ({ cells });

function written(kind: CellKind, value: Value): string | number | null {
  if (value === undefined || value === '') return null;
  if (typeof kind === 'string') return value;
  return kind.find((choice) => choice.value === value)?.word ?? value;
}

function widen(sheet: Worksheet, layout: Layout): void {
  for (const [index, { kind, heading }] of layout.columns.entries()) {
    const wide = kind === 'text' || typeof kind !== 'string';
    sheet.getColumn(index + 1).width = Math.max(wide ? 24 : 12, heading.ja.length * 2);
  }
}

function addSheet(
  workbook: Workbook,
  layout: Layout,
  rows: readonly SheetRow[],
  years: readonly number[] = [],
): void {
  const sheet = workbook.addWorksheet(layout.sheet, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow([layout.hint.ja]);
  const yearWord = layout.years === 'fiscal' ? '年度' : '年';
  const headings = layout.columns.map(({ heading }) => heading.ja);
  sheet.addRow([...headings, ...years.map((year) => `${year}${yearWord}`)]).font = { bold: true };
  for (const { cells, years: amounts = [] } of rows) {
    const named = layout.columns.map(({ key, kind }) => written(kind, cells[key]));
    sheet.addRow([...named, ...amounts.map((amount) => amount ?? null)]);
  }
  widen(sheet, layout);
}

function factRows(assumptions: OutlookAssumptions): SheetRow[] {
  const { taxBase, staff, population, renewal, settings } = assumptions;
  const values: Readonly<Record<keyof typeof factTexts, Value>> = {
    ...{ title: assumptions.title, note: assumptions.note, horizon: assumptions.horizon },
    ...{ seed: assumptions.seed, paths: assumptions.paths },
    'taxBase.individual': taxBase.individual,
    'taxBase.corporate': taxBase.corporate,
    'taxBase.fixedAsset': taxBase.fixedAsset,
    'staff.count': staff.count,
    'staff.retirementPay': staff.retirementPay,
    'population.source': population.source,
    'renewal.rule': choiceTexts.rule[renewal.rule],
  };
  const facts = Object.entries(factTexts).map(([key, { ja }]) =>
    row({ key, name: ja, value: values[key as keyof typeof factTexts] }),
  );
  return [...facts, ...Object.entries(settings).map(([key, value]) => settingRow(key, value))];
}

function settingRow(key: string, value: Value, scenario?: string): SheetRow {
  const name = settingTexts[key as keyof typeof settingTexts].ja;
  const word = key === 'newBondMethod' ? choiceTexts.method[value as 'bullet'] : value;
  return row({ scenario, key, name, value: word });
}

function bookRows({ books }: OutlookAssumptions): SheetRow[] {
  const items = groups.flatMap((group) => itemsOfGroup(group));
  return items.map(({ code, name }) => ({
    cells: { code, name: name.ja },
    years: books.map(({ amounts }) => amounts[code]),
  }));
}

function driverRows({ drivers }: OutlookAssumptions): SheetRow[] {
  return driverIds.map((driver) => {
    const { value, uncertainty, note } = drivers[driver];
    const { kind, ...widths } = uncertainty;
    return row({ driver, value, uncertainty: kind, ...widths, note });
  });
}

function staffRows({ staff }: OutlookAssumptions): SheetRow[] {
  return [
    ...staff.plan.map(({ year, count }) => row({ year, count })),
    ...staff.retirements.map(({ year, count }) => row({ year, retirements: count })),
  ];
}

function scenarioRows({
  scenarios,
}: OutlookAssumptions): Record<'drivers' | 'settings', SheetRow[]> {
  return {
    drivers: scenarios.flatMap(({ id: scenario, drivers }) =>
      Object.entries(drivers).flatMap(([driver, { value, changes }]) => [
        row({ scenario, driver, value }),
        ...changes.map((change) => row({ scenario, driver, ...change })),
      ]),
    ),
    settings: scenarios.flatMap(({ id, settings }) =>
      Object.entries(settings).map(([key, value]) => settingRow(key, value, id)),
    ),
  };
}

function rowsOf(assumptions: OutlookAssumptions): Record<SheetKey, SheetRow[]> {
  const { drivers, population, renewal } = assumptions;
  const scenarios = scenarioRows(assumptions);
  return {
    facts: factRows(assumptions),
    books: bookRows(assumptions),
    drivers: driverRows(assumptions),
    changes: driverIds.flatMap((driver) =>
      drivers[driver].changes.map((change) => row({ driver, ...change })),
    ),
    correlations: assumptions.correlations.map(row),
    population: population.groups.map(({ sex, from, to, counts }) => ({
      cells: { sex, from, to },
      years: counts,
    })),
    staff: staffRows(assumptions),
    loans: assumptions.loans.map(row),
    buildings: assumptions.buildings.map(row),
    infrastructure: assumptions.infrastructure.map(row),
    prices: Object.entries(renewal.prices).map(([id, prices]) => row({ class: id, ...prices })),
    scenarios: assumptions.scenarios.map(({ id, name, description, renewalRule }) =>
      row({ id, name, description, renewalRule }),
    ),
    scenarioDrivers: scenarios.drivers,
    scenarioSettings: scenarios.settings,
  };
}

/**
 * The assumptions as a workbook that people change and `readAssumptions` reads again; with outlooks,
 * their figures and fans stand on sheets behind.
 */
export async function writeAssumptions(
  assumptions: OutlookAssumptions,
  outlooks: readonly Outlook[] = [],
): Promise<ArrayBuffer> {
  const workbook = await newWorkbook();
  const rows = rowsOf(assumptions);
  const years: Partial<Record<SheetKey, readonly number[]>> = {
    books: assumptions.books.map(({ year }) => year),
    population: assumptions.population.years,
  };
  for (const key of Object.keys(layouts) as SheetKey[]) {
    addSheet(workbook, layouts[key], rows[key], years[key]);
  }
  addResults(workbook, assumptions, outlooks);
  return workbook.xlsx.writeBuffer() as Promise<ArrayBuffer>;
}
