import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

/** The thing that a clock belongs to: `{ type: 'cases.case', id }`. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/**
 * How a period is counted. Laws and ordinances differ in every one of these, so none is built in.
 */
export interface ClockRule {
  readonly days: number;
  /** `business`: only days on which the office is open count. */
  readonly unit: 'calendar' | 'business';
  /** 初日算入, or the day after the first (初日不算入, 民法140条). */
  readonly firstDay: 'counted' | 'next';
  /**
   * Days that do not count among calendar days: `holidays` are the national ones and 年末年始, `closed`
   * the town's own closing days too. Saturdays and Sundays count. Nothing of it for business days.
   */
  readonly skips: 'none' | 'holidays' | 'closed';
  /** `next-open`: a last day on which the office is closed moves on (地方自治法4条の2第4項). */
  readonly lastDayClosed: 'next-open' | 'keep';
  /** At most so many days more: in all from the start, or on top of `days`. */
  readonly extension?: { readonly days: number; readonly from: 'start' | 'due' };
  /** The law or ordinance that says so. */
  readonly basis: Text;
}

/** What happened to a clock, oldest first. Days are those in Japan. */
export type ClockEvent =
  | { readonly type: 'started'; readonly on: IsoDate }
  | { readonly type: 'paused' | 'stopped'; readonly on: IsoDate; readonly reason: string }
  | { readonly type: 'resumed'; readonly on: IsoDate }
  | {
      readonly type: 'extended';
      readonly on: IsoDate;
      readonly days: number;
      readonly reason: string;
    }
  /** The closing days of the town changed, and with them the day it is due. */
  | {
      readonly type: 'moved';
      readonly on: IsoDate;
      readonly from: IsoDate | undefined;
      readonly to: IsoDate | undefined;
    };

/** Why a day counts or not; `next` are days between a last day on which the office is closed and the due day. */
export type DayKind =
  | 'counted'
  | 'first'
  | 'weekend'
  | 'holiday'
  | 'year-end'
  | 'closed'
  | 'paused'
  | 'next';

export interface ClockDay {
  readonly day: IsoDate;
  readonly kind: DayKind;
  readonly counted: boolean;
  /** Which of the period's days it is, for counted ones. */
  readonly number?: number;
  readonly why: Text;
}

/** What a rule, a calendar and events make of a period. */
export interface ExplainedClock {
  readonly rule: ClockRule;
  readonly state: 'running' | 'paused' | 'stopped';
  readonly startedOn: IsoDate;
  /** Days of the period, with extensions. */
  readonly period: number;
  /** Undefined while paused, and where holidays are not known that far. */
  readonly dueOn?: IsoDate;
  /** After the day it was due, and not stopped by then. */
  readonly overdue: boolean;
  /** Days that still count after today; undefined once stopped. */
  readonly remaining?: number;
  /** Every day from the start to the due day, or to today while there is none. */
  readonly days: readonly ClockDay[];
  readonly events: readonly ClockEvent[];
  /** Why there is no due day. */
  readonly problem?: Text;
}

export interface Clock extends ExplainedClock {
  /** Which of the subject's clocks: `decision`. */
  readonly kind: string;
}
