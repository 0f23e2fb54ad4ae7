import type { IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Goalpost, Grade, PlanPeriod, YearFigure } from './model.ts';

/** The published sentence that decided a grade; its text is in `text.ts` (`ruleTexts`). */
export type RuleId =
  | 'target-met'
  | 'pace'
  | 'ended-short'
  | 'outside-limit'
  | 'total-within-pace'
  | 'no-baseline'
  | 'no-figure';

export interface Judgement {
  readonly grade: Grade;
  readonly rule: RuleId;
  /** The figure that was judged; an unfinished year of a `year` indicator is not. */
  readonly figure: YearFigure | undefined;
  /** Share of the way from baseline to target: 1 is the target, below 0 is away from it. */
  readonly attainment: number | undefined;
  /** The share that the straight line from baseline to target asks for on the figure's day, 0 to 1. */
  readonly expectedShare: number | undefined;
  /** The value on that line, in the indicator's unit; the "expected" mark of a bullet bar. */
  readonly expectedValue: number | undefined;
  /** attainment / expectedShare; undefined before the line has begun to rise. */
  readonly pace: number | undefined;
  /** The last year figure is newer but of an unfinished year: shown, not judged. */
  readonly provisional: YearFigure | undefined;
}
