import type { SettingId } from './assumptions.ts';
import type { DriverId } from './drivers.ts';
import type { FigureId } from './figures.ts';

/** Figures of each year that come from outside of the formulas: tables, schedules, works. */
export const seriesIds = [
  ...([
    'table.total',
    'table.child',
    'table.working',
    'table.elderly',
    'table.late-elderly',
  ] as const),
  ...(['staff.plan-change', 'staff.retirements'] as const),
  ...(['renewal.repair', 'renewal.rebuild', 'renewal.backlog'] as const),
  ...(['renewal.infrastructure', 'renewal.upkeep', 'renewal.enterprise'] as const),
  ...(['loans.principal', 'loans.interest', 'loans.included', 'loans.covered'] as const),
  ...(['issued.principal', 'issued.interest'] as const),
] as const;
export type SeriesId = (typeof seriesIds)[number];

/** Amounts that the base year leaves behind and every year takes over. */
export const constantIds = [
  ...(['rest.allocation', 'rest.funds', 'rest.national', 'rest.prefectural'] as const),
  ...(['books.carried-funds', 'books.purpose-saved', 'books.purpose-taken'] as const),
  ...(['general.personnel', 'general.social', 'general.debt', 'general.goods'] as const),
  ...(['general.maintenance', 'general.subsidies', 'general.transfers-out'] as const),
  ...(['general.lending'] as const),
] as const;
export type ConstantId = (typeof constantIds)[number];

/** Where a number of a formula stands. Growth is 1 + percent / 100, a level and a setting percent / 100. */
export type RowKey =
  | `figure:${FigureId}`
  | `growth:${DriverId}`
  | `level:${DriverId}`
  | `share:${SettingId}`
  | `setting:${SettingId}`
  | `series:${SeriesId}`
  | `constant:${ConstantId}`
  | `number:${number}`;

/**
 * Of which year: this one, the last, the one before that; the base year; the difference to the base;
 * what it is to the last year's, and to the base year's; the mean of the ten years before.
 */
export type When =
  | 'now'
  | 'before'
  | 'before-last'
  | 'base'
  | 'difference'
  | 'change'
  | 'since-base'
  | 'last-ten';

export interface Operand {
  readonly row: RowKey;
  readonly when: When;
}

export type Sign = 'start' | 'plus' | 'minus' | 'times' | 'over' | 'at-least' | 'at-most';

export interface Term {
  readonly sign: Sign;
  readonly operand: Operand;
  /** A share of the operand, as a row of this year. */
  readonly by?: RowKey;
}

/** A figure as its parts, applied one after the other; the first starts. */
export interface Formula {
  readonly figure: FigureId;
  readonly terms: readonly Term[];
}

const operand = (row: RowKey, when: When = 'now'): Operand => ({ row, when });

export const now = (id: FigureId): Operand => operand(`figure:${id}`);
export const before = (id: FigureId): Operand => operand(`figure:${id}`, 'before');
export const beforeLast = (id: FigureId): Operand => operand(`figure:${id}`, 'before-last');
export const base = (id: FigureId): Operand => operand(`figure:${id}`, 'base');
export const difference = (id: FigureId): Operand => operand(`figure:${id}`, 'difference');
export const change = (id: FigureId): Operand => operand(`figure:${id}`, 'change');
export const sinceBase = (id: FigureId): Operand => operand(`figure:${id}`, 'since-base');
export const lastTen = (id: FigureId): Operand => operand(`figure:${id}`, 'last-ten');
export const growth = (id: DriverId): Operand => operand(`growth:${id}`);
export const level = (id: DriverId): Operand => operand(`level:${id}`);
export const share = (id: SettingId): Operand => operand(`share:${id}`);
export const setting = (id: SettingId): Operand => operand(`setting:${id}`);
export const series = (id: SeriesId): Operand => operand(`series:${id}`);
export const constant = (id: ConstantId): Operand => operand(`constant:${id}`);
export const number = (value: number): Operand => operand(`number:${value}`);

const term =
  (sign: Sign) =>
  (one: Operand, by?: Operand): Term => ({ sign, operand: one, ...(by && { by: by.row }) });

export const plus = term('plus');
export const minus = term('minus');
export const times = term('times');
export const over = term('over');
export const atLeast = term('at-least');
export const atMost = term('at-most');

/** A figure that starts with an operand and goes on with the terms. */
export function formula(figure: FigureId, start: Operand, ...terms: readonly Term[]): Formula {
  return { figure, terms: [{ sign: 'start', operand: start }, ...terms] };
}

/** A figure that is the sum of others. */
export function sum(figure: FigureId, first: FigureId, ...rest: readonly FigureId[]): Formula {
  return formula(figure, now(first), ...rest.map((id) => plus(now(id))));
}
