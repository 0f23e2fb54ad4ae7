import type { IsoDate } from '#japan/dates.ts';

/** Where the trend leads on the last day of the target year. */
export interface Projection {
  readonly at: IsoDate;
  readonly value: number;
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Change per year of the robust trend. */
  readonly slope: number;
  /** The day the trend starts from: the median day of the figures, with its value. */
  readonly from: { readonly at: IsoDate; readonly value: number };
  readonly points: number;
}

/** Why nothing is drawn. */
export type NoProjection = 'too-few-figures' | 'target-date-passed';
