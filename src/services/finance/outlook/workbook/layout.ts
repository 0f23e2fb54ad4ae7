import type { Text } from '#platform/i18n/text.ts';
import { driverTexts } from '../driver-text.ts';
import { driverIds } from '../model/drivers.ts';
import { buildingClassIds, infrastructureKinds, renewalRules } from '../model/facilities.ts';
import { loanKinds, repaymentMethods } from '../model/loans.ts';
import { choiceTexts, sheetTexts } from './text.ts';

/** What a cell holds; a choice is written as words and read as words or as its value. */
export type CellKind = 'text' | 'number' | 'year' | readonly Choice[];

export interface Choice {
  readonly value: string;
  readonly word: string;
}

export interface Column {
  readonly key: string;
  readonly heading: Text;
  readonly kind: CellKind;
  /** For people only: what a driver is called. It is not read. */
  readonly shown?: boolean;
  /** May be left out of a sheet, and its cells may be empty. */
  readonly optional?: boolean;
}

export interface Layout {
  readonly key: string;
  readonly sheet: string;
  /** What the sheet is for; stands in its first row. */
  readonly hint: Text;
  readonly columns: readonly Column[];
  /** Workbooks of before have no such sheet; it counts as empty. */
  readonly optional?: boolean;
  /** Columns of years follow: their headings are years. */
  readonly years?: 'fiscal' | 'calendar';
}

const choicesOf = (values: readonly string[], words: Readonly<Record<string, string>>): Choice[] =>
  values.map((value) => ({ value, word: words[value] ?? value }));

const drivers = choicesOf(
  driverIds,
  Object.fromEntries(driverIds.map((id) => [id, driverTexts[id].ja])),
);
const methods = choicesOf(repaymentMethods, choiceTexts.method);
const rules = choicesOf(renewalRules, choiceTexts.rule);

type Row = readonly [key: string, kind: CellKind, optional?: 'optional' | 'shown'];

function layout(
  key: keyof typeof sheetTexts,
  rows: readonly Row[],
  years?: Layout['years'],
): Layout {
  const { sheet, hint, headings } = sheetTexts[key];
  const named: Readonly<Record<string, Text>> = headings;
  const columns = rows.map(
    ([column, kind, note]): Column => ({
      ...{ key: column, kind, heading: named[column] ?? { ja: column, en: column } },
      ...(note && { optional: true }),
      ...(note === 'shown' && { shown: true }),
    }),
  );
  return { key, sheet, hint, columns, ...(years && { years }) };
}

/** The sheets of the assumptions, in their order. Sheets of results stand behind them and are not read. */
export const layouts = {
  facts: layout('facts', [
    ['key', 'text'],
    ['name', 'text', 'shown'],
    ['value', 'text', 'optional'],
  ]),
  books: layout(
    'books',
    [
      ['code', 'text'],
      ['name', 'text', 'shown'],
    ],
    'fiscal',
  ),
  drivers: layout('drivers', [
    ['driver', drivers],
    ['value', 'number'],
    ['uncertainty', choicesOf(['none', 'normal', 'triangular'], choiceTexts.uncertainty)],
    ['sd', 'number', 'optional'],
    ['persistence', 'number', 'optional'],
    ['below', 'number', 'optional'],
    ['above', 'number', 'optional'],
    ['note', 'text', 'optional'],
  ]),
  changes: layout('changes', [
    ['driver', drivers],
    ['year', 'year'],
    ['value', 'number'],
  ]),
  correlations: {
    ...layout('correlations', [
      ['one', drivers],
      ['other', drivers],
      ['value', 'number'],
    ]),
    optional: true,
  },
  population: layout(
    'population',
    [
      ['sex', choicesOf(['all', 'male', 'female'], choiceTexts.sex)],
      ['from', 'number'],
      ['to', 'number', 'optional'],
    ],
    'calendar',
  ),
  staff: layout('staff', [
    ['year', 'year'],
    ['count', 'number', 'optional'],
    ['retirements', 'number', 'optional'],
  ]),
  loans: layout('loans', [
    ['id', 'text'],
    ['name', 'text', 'optional'],
    ['kind', choicesOf(loanKinds, choiceTexts.loanKind), 'optional'],
    ['outstanding', 'number'],
    ['rate', 'number'],
    ['method', methods],
    ['endYear', 'year'],
    ['graceUntil', 'year', 'optional'],
    ['paymentsPerYear', 'number', 'optional'],
    ['reviewYear', 'year', 'optional'],
    ['reviewEvery', 'number', 'optional'],
    ['margin', 'number', 'optional'],
    ['refundShare', 'number', 'optional'],
  ]),
  buildings: layout('buildings', [
    ['id', 'text'],
    ['name', 'text', 'optional'],
    ['class', choicesOf(buildingClassIds, choiceTexts.buildingClass)],
    ['area', 'number'],
    ['builtYear', 'year'],
    ['repairedYear', 'year', 'optional'],
    ['closedYear', 'year', 'optional'],
  ]),
  infrastructure: layout('infrastructure', [
    ['kind', choicesOf(infrastructureKinds, choiceTexts.infrastructure)],
    ['name', 'text', 'optional'],
    ['size', 'number'],
    ['price', 'number', 'optional'],
    ['account', choicesOf(['general', 'enterprise'], choiceTexts.account), 'optional'],
    ['builtYear', 'year', 'optional'],
  ]),
  prices: layout('prices', [
    ['class', choicesOf(buildingClassIds, choiceTexts.buildingClass)],
    ['repair', 'number'],
    ['rebuild', 'number'],
  ]),
  scenarios: layout('scenarios', [
    ['id', 'text'],
    ['name', 'text'],
    ['description', 'text', 'optional'],
    ['renewalRule', rules, 'optional'],
  ]),
  scenarioDrivers: layout('scenarioDrivers', [
    ['scenario', 'text'],
    ['driver', drivers],
    ['year', 'year', 'optional'],
    ['value', 'number'],
  ]),
  scenarioSettings: layout('scenarioSettings', [
    ['scenario', 'text'],
    ['key', 'text'],
    ['name', 'text', 'shown'],
    ['value', 'text'],
  ]),
} as const satisfies Readonly<Record<string, Layout>>;

export type SheetKey = keyof typeof layouts;
export const sheetKeys = Object.keys(layouts) as SheetKey[];
