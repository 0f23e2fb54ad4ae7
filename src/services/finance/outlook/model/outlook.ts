import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { SettingId } from './assumptions.ts';
import type { DriverId } from './drivers.ts';
import type { FigureId } from './figures.ts';

/** What a figure came to; null where it cannot be computed, and `missing` says why. */
export type Values = readonly (number | null)[];

/** A tenth, a quarter, half, three quarters and nine tenths of the simulated paths lie below; by year. */
export interface Fan {
  readonly p10: Values;
  readonly p25: Values;
  readonly p50: Values;
  readonly p75: Values;
  readonly p90: Values;
}

/** Something a reader should know: assumptions that don't fit each other, or were carried on. */
export interface Finding {
  readonly code: string;
  readonly text: Text;
}

/** One scenario, year by year. It is plain data and can be stored as JSON. */
export interface Outlook {
  /** `base` or the id of a scenario. */
  readonly scenario: string;
  /** The base year first, then those that are projected. */
  readonly years: readonly FiscalYear[];
  /** A value for each of the years; amounts in yen. */
  readonly figures: Readonly<Record<FigureId, Values>>;
  /** Those that were asked for; empty without paths. */
  readonly fans: Readonly<Partial<Record<FigureId, Fan>>>;
  readonly missing: Readonly<Partial<Record<FigureId, Text>>>;
  readonly findings: readonly Finding[];
  readonly paths: number;
  readonly seed: number;
}

/** What stops an outlook, and how to mend it. `place` is a path in the assumptions: `loans.3.endYear`. */
export interface OutlookProblem {
  readonly place: string;
  readonly text: Text;
}

export type OutlookAnswer =
  | { readonly ok: true; readonly outlook: Outlook }
  | { readonly ok: false; readonly problems: readonly OutlookProblem[] };

export interface OutlookOptions {
  /** The id of a scenario; without it the base. */
  readonly scenario?: string;
  /** Zero makes no fans; without it as the assumptions say. */
  readonly paths?: number;
  readonly seed?: number;
  /** Figures that get fans; without it the headline figures. */
  readonly fans?: readonly FigureId[];
}

/** How a figure came about: the parts, applied one after the other from the first. */
export interface Explanation {
  readonly figure: FigureId;
  readonly year: FiscalYear;
  readonly value: number;
  readonly parts: readonly Part[];
}

export interface Part {
  /** The first part is `start`; `at-least` and `at-most` bound what came so far. */
  readonly sign: 'start' | 'plus' | 'minus' | 'times' | 'over' | 'at-least' | 'at-most';
  readonly value: number;
  readonly label: Text;
  /** The figure, driver or setting that the value is. */
  readonly figure?: FigureId;
  readonly driver?: DriverId;
  readonly setting?: SettingId;
}
