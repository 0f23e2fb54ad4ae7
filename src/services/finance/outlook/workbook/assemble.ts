import { readNumber } from '#japan/numbers.ts';
import { findItem } from '../../settlements/items.ts';
import { driverTexts } from '../driver-text.ts';
import { type Settings, settings } from '../model/assumptions.ts';
import { driverIds } from '../model/drivers.ts';
import { settingTexts } from '../model/setting-text.ts';
import type { SheetKey } from './layout.ts';
import { workbookProblems as texts } from './problem-text.ts';
import type { ReadCell, ReadRow, ReadSheet, SheetProblem } from './sheet-cells.ts';
import { choiceTexts, type FactKey, factTexts } from './text.ts';

export type ReadSheets = Readonly<Record<SheetKey, ReadSheet>>;

/** Assumptions as the sheets have them, not yet checked, and where each value stands. */
export interface Assembled {
  readonly raw: Record<string, unknown>;
  /** By path in the assumptions: `loans.3.rate`. */
  readonly places: Map<string, Omit<SheetProblem, 'text'>>;
  readonly problems: SheetProblem[];
}

const problemAt = ({ place }: ReadCell, text: SheetProblem['text']): SheetProblem => ({
  ...place,
  text,
});

/** Rows as they stand, one object each: loans, buildings. */
function takeRows(into: Assembled, key: SheetKey, rows: readonly ReadRow[]): void {
  into.raw[key] = rows.map(({ cells, place }, index) => {
    into.places.set(`${key}.${index}`, place);
    return Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => {
        into.places.set(`${key}.${index}.${column}`, cell.place);
        return [column, cell.value];
      }),
    );
  });
}

const isSetting = (code: string): code is keyof Settings => code in settings.shape;
const isFact = (code: string): code is FactKey => code in factTexts;
const texty: ReadonlySet<string> = new Set(['title', 'note', 'population.source']);

/** The value of a fact or setting: words of a choice, text, or a number. */
function factValue(code: string, { value, place }: ReadCell): unknown {
  if (texty.has(code)) return String(value);
  const words = code === 'renewal.rule' ? choiceTexts.rule : choiceTexts.method;
  const choice = Object.entries(words).find(([id, word]) => id === value || word === value);
  if (choice) return choice[0];
  const digits = readNumber(String(value).replace(/[%％]$/, ''));
  return digits === undefined ? place.value : Number(digits);
}

function put(raw: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) raw[first] = value;
  else raw[first] = { ...(raw[first] as object | undefined), [second]: value };
}

function takeFacts(into: Assembled, rows: readonly ReadRow[]): void {
  const seen = new Set<string>();
  for (const { cells, place } of rows) {
    const code = String(cells.key?.value ?? '');
    const path = isSetting(code) ? `settings.${code}` : code;
    if (!isSetting(code) && !isFact(code)) {
      if (cells.key) into.problems.push(problemAt(cells.key, texts.unknownCode));
      continue;
    }
    if (seen.has(code) && cells.key) into.problems.push(problemAt(cells.key, texts.twice));
    seen.add(code);
    into.places.set(path, cells.value?.place ?? { ...place, column: '値' });
    const empty = texty.has(code) ? '' : undefined;
    put(into.raw, path, cells.value ? factValue(code, cells.value) : empty);
  }
  const wanted = { ...factTexts, ...settingTexts };
  for (const [code, name] of Object.entries(wanted)) {
    if (seen.has(code)) continue;
    into.problems.push({
      sheet: '前提',
      row: 1,
      column: '',
      value: code,
      text: texts.missing(name.ja),
    });
  }
}

function takeBooks(into: Assembled, rows: readonly ReadRow[]): void {
  const years = new Map<number, Record<string, unknown>>();
  const seen = new Set<string>();
  for (const { cells, years: amounts } of rows) {
    const { code } = cells;
    if (!code) continue;
    if (!findItem(String(code.value))) into.problems.push(problemAt(code, texts.unknownCode));
    if (seen.has(String(code.value))) into.problems.push(problemAt(code, texts.twice));
    seen.add(String(code.value));
    for (const [year, cell] of amounts) {
      const book = years.get(year) ?? {};
      years.set(year, { ...book, [code.value]: cell.value });
      into.places.set(`books ${year} ${code.value}`, cell.place);
    }
  }
  const sorted = [...years].toSorted(([a], [b]) => a - b);
  into.raw.books = sorted.map(([year, amounts], index) => {
    for (const code of Object.keys(amounts)) {
      const place = into.places.get(`books ${year} ${code}`);
      if (place) into.places.set(`books.${index}.amounts.${code}`, place);
    }
    return { year, amounts };
  });
}

/** Later values of each driver, by the key of their rows: `driver`, or scenario and driver. */
function changesBy(
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string,
): Map<string, object[]> {
  const changes = new Map<string, object[]>();
  for (const row of rows) {
    const change = { year: row.cells.year?.value, value: row.cells.value?.value };
    changes.set(keyOf(row), [...(changes.get(keyOf(row)) ?? []), change]);
  }
  return changes;
}

function uncertaintyOf({ cells }: ReadRow): Record<string, unknown> {
  const kind = cells.uncertainty?.value;
  const columns = kind === 'normal' ? ['sd', 'persistence'] : ['below', 'above'];
  const values = kind === 'none' ? [] : columns;
  return { kind, ...Object.fromEntries(values.map((key) => [key, cells[key]?.value])) };
}

function takeDrivers(into: Assembled, sheets: ReadSheets): void {
  const changes = changesBy(sheets.changes.rows, ({ cells }) => String(cells.driver?.value));
  const drivers: Record<string, unknown> = {};
  for (const row of sheets.drivers.rows) {
    const { driver, value, note } = row.cells;
    const id = String(driver?.value ?? '');
    if (driver && id in drivers) into.problems.push(problemAt(driver, texts.twice));
    into.places.set(`drivers.${id}`, row.place);
    for (const [key, cell] of Object.entries(row.cells)) {
      const part = ['sd', 'persistence', 'below', 'above'].includes(key)
        ? `uncertainty.${key}`
        : key;
      into.places.set(`drivers.${id}.${part}`, cell.place);
    }
    drivers[id] = {
      ...{ value: value?.value, changes: changes.get(id) ?? [] },
      ...{ uncertainty: uncertaintyOf(row), note: String(note?.value ?? '') },
    };
  }
  for (const id of driverIds.filter((one) => !(one in drivers))) {
    const text = texts.missing(driverTexts[id].ja);
    into.problems.push({ sheet: '要因', row: 1, column: '', value: id, text });
  }
  into.raw.drivers = drivers;
}

function takePopulation(into: Assembled, rows: readonly ReadRow[]): void {
  const all = new Set(rows.flatMap(({ years }) => years.map(([year]) => year)));
  const years = [...all].toSorted((a, b) => a - b);
  const groups = rows.map(({ cells, years: counts, place }, index) => {
    const byYear = new Map(counts);
    into.places.set(`population.groups.${index}`, place);
    for (const [column, year] of years.entries()) {
      const cell = byYear.get(year);
      if (cell) into.places.set(`population.groups.${index}.counts.${column}`, cell.place);
      else {
        const missing = { ...place, column: `${year}`, value: '' };
        into.problems.push({ ...missing, text: texts.empty });
      }
    }
    return {
      sex: cells.sex?.value,
      from: cells.from?.value,
      ...(cells.to && { to: cells.to.value }),
      counts: years.map((year) => byYear.get(year)?.value),
    };
  });
  into.raw.population = { ...(into.raw.population as object), years, groups };
}

function takeStaff(into: Assembled, rows: readonly ReadRow[]): void {
  const of = (key: 'count' | 'retirements') =>
    rows.flatMap(({ cells }) => {
      const [year, count] = [cells.year, cells[key]];
      return year && count ? [{ year: year.value, count: count.value }] : [];
    });
  const staff = into.raw.staff as object;
  into.raw.staff = { ...staff, plan: of('count'), retirements: of('retirements') };
  for (const key of ['count', 'retirements'] as const) {
    const cells = rows.flatMap((row) => row.cells[key] ?? []);
    const path = key === 'count' ? 'plan' : key;
    for (const [index, cell] of cells.entries()) {
      into.places.set(`staff.${path}.${index}.count`, cell.place);
    }
  }
}

function takePrices(into: Assembled, rows: readonly ReadRow[]): void {
  const prices = rows.map(({ cells }) => {
    const { repair, rebuild } = cells;
    const id = String(cells.class?.value ?? '');
    if (repair) into.places.set(`renewal.prices.${id}.repair`, repair.place);
    if (rebuild) into.places.set(`renewal.prices.${id}.rebuild`, rebuild.place);
    return [id, { repair: repair?.value, rebuild: rebuild?.value }];
  });
  const renewal = into.raw.renewal as object;
  into.raw.renewal = { ...renewal, prices: Object.fromEntries(prices) };
}

/** Rows of a sheet about one scenario. */
function rowsOf(sheet: ReadSheet, scenario: string): readonly ReadRow[] {
  return sheet.rows.filter(({ cells }) => cells.scenario?.value === scenario);
}

function scenarioDrivers(into: Assembled, rows: readonly ReadRow[], path: string): object {
  const later = rows.filter(({ cells }) => cells.year);
  const changes = changesBy(later, ({ cells }) => String(cells.driver?.value));
  const drivers = rows
    .filter(({ cells }) => !cells.year)
    .map(({ cells }) => {
      const id = String(cells.driver?.value);
      if (cells.value) into.places.set(`${path}.drivers.${id}.value`, cells.value.place);
      return [id, { value: cells.value?.value, changes: changes.get(id) ?? [] }];
    });
  return Object.fromEntries(drivers);
}

function scenarioSettings(into: Assembled, rows: readonly ReadRow[], path: string): object {
  const values = rows.flatMap(({ cells }) => {
    const [code, value] = [String(cells.key?.value ?? ''), cells.value];
    if (cells.key && !isSetting(code)) into.problems.push(problemAt(cells.key, texts.unknownCode));
    if (!isSetting(code) || !value) return [];
    into.places.set(`${path}.settings.${code}`, value.place);
    return [[code, factValue(code, value)]];
  });
  return Object.fromEntries(values);
}

function takeScenarios(into: Assembled, sheets: ReadSheets): void {
  takeRows(into, 'scenarios', sheets.scenarios.rows);
  const scenarios = into.raw.scenarios as Record<string, unknown>[];
  const ids = new Set(scenarios.map(({ id }) => id));
  for (const row of [...sheets.scenarioDrivers.rows, ...sheets.scenarioSettings.rows]) {
    const { scenario } = row.cells;
    if (scenario && !ids.has(scenario.value)) {
      into.problems.push(problemAt(scenario, texts.unknownScenario));
    }
  }
  into.raw.scenarios = scenarios.map((scenario, index) => {
    const [id, path] = [String(scenario.id), `scenarios.${index}`];
    const drivers = rowsOf(sheets.scenarioDrivers, id);
    const changed = rowsOf(sheets.scenarioSettings, id);
    return {
      ...scenario,
      drivers: scenarioDrivers(into, drivers, path),
      settings: scenarioSettings(into, changed, path),
    };
  });
}

/** Of a sheet that could not be read, its own problem says enough. */
const isThere = ({ rows, problems }: ReadSheet): boolean =>
  rows.length > 0 || problems.length === 0;

/** Puts the sheets together; what the cells themselves cannot show is for the schema to check. */
export function assemble(sheets: ReadSheets): Assembled {
  const problems = Object.values(sheets).flatMap((sheet) => sheet.problems);
  const into: Assembled = { raw: {}, places: new Map(), problems: [...problems] };
  if (isThere(sheets.facts)) takeFacts(into, sheets.facts.rows);
  takeBooks(into, sheets.books.rows);
  if (isThere(sheets.drivers)) takeDrivers(into, sheets);
  takePopulation(into, sheets.population.rows);
  takeStaff(into, sheets.staff.rows);
  for (const key of ['correlations', 'loans', 'buildings', 'infrastructure'] as const) {
    takeRows(into, key, sheets[key].rows);
  }
  takePrices(into, sheets.prices.rows);
  takeScenarios(into, sheets);
  return into;
}
