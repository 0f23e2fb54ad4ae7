import { writeCsv } from '#platform/delimited.ts';
import { nameOfFigure } from './charted.ts';
import { driverTexts } from './driver-text.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import { driverIds } from './model/drivers.ts';
import { unitOfFigure } from './model/figures.ts';
import { pageFigures } from './model.ts';
import { sheetTexts as texts } from './sheet-text.ts';
import { type Shown, scenarioName } from './shown.ts';

export const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

type Cell = string | number;

/** A row for each case, year, figure and quantile; `assumed` is what comes if all goes as assumed. */
export function resultRows(
  shown: Shown,
): { readonly key: string; readonly cells: readonly Cell[] }[] {
  return shown.result.outlooks.flatMap((outlook) =>
    pageFigures.flatMap((figure) =>
      outlook.years.flatMap((year, place) =>
        (['assumed', ...quantiles] as const).flatMap((quantile) => {
          const values =
            quantile === 'assumed' ? outlook.figures[figure] : outlook.fans[figure]?.[quantile];
          const value = values?.[place];
          if (typeof value !== 'number') return [];
          const unit = unitOfFigure(figure);
          const exact = unit === 'yen' || unit === 'people' ? Math.round(value) : value;
          const name = scenarioName(shown, outlook.scenario).ja;
          const figureName = nameOfFigure(figure).ja;
          const key = `${outlook.scenario} ${figure} ${year} ${quantile}`;
          const cells = [outlook.scenario, name, year, figure, figureName, unit, quantile, exact];
          return [{ key, cells }];
        }),
      ),
    ),
  );
}

export function resultCsv(shown: Shown): string {
  const { scenario, name, year, figure, figureName, unit, quantile, value } = texts.headings;
  const header = [scenario, name, year, figure, figureName, unit, quantile, value];
  return writeCsv([header.map(({ ja }) => ja), ...resultRows(shown).map(({ cells }) => cells)]);
}

type Row = readonly Cell[];

function driverRows({ drivers, scenarios }: OutlookAssumptions): Row[] {
  const { drivers: part } = texts.parts;
  const base = driverIds.flatMap((id): Row[] => {
    const { value, changes, uncertainty, note } = drivers[id];
    const name = driverTexts[id].ja;
    return [
      [part.ja, id, name, 'value', value, note],
      ...changes.map((one): Row => [part.ja, id, name, `value ${one.year}`, one.value, '']),
      [part.ja, id, name, 'uncertainty', JSON.stringify(uncertainty), ''],
    ];
  });
  const cases = scenarios.flatMap(({ id: scenario, name, drivers: own, description }) =>
    driverIds.flatMap((id): Row[] => {
      const value = own[id]?.value;
      const label = `${name}：${driverTexts[id].ja}`;
      return value === undefined
        ? []
        : [[texts.parts.scenarios.ja, `${scenario} ${id}`, label, 'value', value, description]];
    }),
  );
  return [...base, ...cases];
}

/** Each property of a record on a row of its own, so that every part fits in one table. */
function recordRows(part: string, key: string, name: string, record: object): Row[] {
  return Object.entries(record).flatMap(([property, value]): Row[] =>
    typeof value === 'number' || typeof value === 'string'
      ? [[part, key, name, property, value, '']]
      : [],
  );
}

const { parts } = texts;

/** Settings, taxes, staff, renewal and what differs by case. */
function choiceRows(assumptions: OutlookAssumptions): Row[] {
  const { settings, taxBase, staff, scenarios, renewal } = assumptions;
  const { horizon, seed, paths } = assumptions;
  const name = parts.settings.ja;
  const kept = { settings, taxBase, staff, simulation: { horizon, seed, paths } };
  return [
    ...Object.entries(kept).flatMap(([key, record]) => recordRows(name, key, name, record)),
    ...(['plan', 'retirements'] as const).flatMap((list) =>
      staff[list].map(({ year, count }): Row => {
        return [name, `staff.${list}`, name, String(year), count, ''];
      }),
    ),
    ...recordRows(parts.renewal.ja, 'renewal', parts.renewal.ja, renewal),
    ...Object.entries(renewal.prices).flatMap(([id, prices]) =>
      recordRows(parts.renewal.ja, id, parts.renewal.ja, prices),
    ),
    ...scenarios.flatMap(({ id, name: called, settings: own, renewalRule }) =>
      recordRows(parts.scenarios.ja, id, called, { ...own, renewalRule }),
    ),
  ];
}

function peopleRows({ population }: OutlookAssumptions): Row[] {
  const { years, groups, source } = population;
  return groups.flatMap(({ sex, from, to, counts }) => {
    const ages = `${sex} ${from}-${to ?? ''}`;
    return years.map((year, place): Row => {
      return [parts.population.ja, ages, ages, String(year), counts[place] ?? 0, source];
    });
  });
}

/** All assumptions as one table. */
export function assumptionsCsv(assumptions: OutlookAssumptions): string {
  const { part, key, item, attribute, value, note } = texts.headings;
  const { books, loans, buildings, infrastructure, correlations } = assumptions;
  const rows: Row[] = [
    ...driverRows(assumptions),
    ...correlations.map(({ one, other, value: size }): Row => {
      const pair = `${driverTexts[one].ja}・${driverTexts[other].ja}`;
      return [parts.correlations.ja, `${one} ${other}`, pair, 'value', size, ''];
    }),
    ...choiceRows(assumptions),
    ...books.flatMap(({ year, amounts }) =>
      recordRows(parts.books.ja, String(year), String(year), amounts),
    ),
    ...peopleRows(assumptions),
    ...loans.flatMap((loan) => recordRows(parts.loans.ja, loan.id, loan.name, loan)),
    ...buildings.flatMap((one) => recordRows(parts.buildings.ja, one.id, one.name, one)),
    ...infrastructure.flatMap((one) =>
      recordRows(parts.infrastructure.ja, one.kind, one.name, one),
    ),
  ];
  return writeCsv([[part, key, item, attribute, value, note].map(({ ja }) => ja), ...rows]);
}
