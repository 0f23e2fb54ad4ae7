import type { IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

/** up: at least the target. down: at most the target. keep: hold the target. */
export const directions = ['up', 'down', 'keep'] as const;
export type Direction = (typeof directions)[number];

/** level: the state on a day. year: within one fiscal year. total: running total since the plan began. */
export const countings = ['level', 'year', 'total'] as const;
export type Counting = (typeof countings)[number];

/** outcome: 成果指標. process: プロセス指標. */
export const indicatorKinds = ['outcome', 'process'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** computed: from a measure. reported: by a person. imported: from a file. */
export const origins = ['computed', 'reported', 'imported'] as const;
export type Origin = (typeof origins)[number];

export const grades = [
  'achieved',
  'on-course',
  'slightly-late',
  'late',
  'undetermined',
  'no-data',
] as const;
export type Grade = (typeof grades)[number];

/** The times of a plan that judging needs. */
export interface PlanPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly baselineYear: FiscalYear;
  readonly targetYear: FiscalYear;
}

/** What an indicator promises; everything that judging needs and nothing else. */
export interface Goalpost {
  readonly baseline: number | undefined;
  readonly target: number;
  readonly direction: Direction;
  readonly counting: Counting;
}

/** An indicator as one revision of the plan defines it. */
export interface Indicator extends Goalpost {
  /** Address-friendly name from the plan file: `online-procedures`. */
  readonly id: string;
  readonly policy: number;
  readonly kind: IndicatorKind;
  /** 市民意識指標, 統計指標 …; process indicators have none. */
  readonly outcomeKind: string | undefined;
  readonly name: Text;
  /** Empty for an index. */
  readonly unit: string;
  /** Digits after the point in which the plan writes its figures. */
  readonly decimals: number;
  /** Id of the live measure: `procedures.onlineShare`. */
  readonly measure: string;
}

/** The figure that stands for a fiscal year: the last one within it, corrections applied. */
export interface YearFigure {
  readonly observationId: string;
  readonly fiscalYear: FiscalYear;
  readonly value: number;
  readonly asOf: IsoDate;
  readonly origin: Origin;
  /** Demo figure (見本): must be marked wherever it shows. */
  readonly sample: boolean;
}
