import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { PolicyCost } from '../costs/model.ts';
import type { Judgement } from '../judgement.ts';
import type { Indicator, YearFigure } from '../model.ts';

/** self-evaluation by the department, the planning section, the outside committee, public. */
export const steps = ['self', 'planning', 'committee', 'published'] as const;
export type Step = (typeof steps)[number];

/** 拡充・継続・改善・縮小・完了・廃止 */
export const decisions = [
  'expand',
  'continue',
  'improve',
  'reduce',
  'complete',
  'abolish',
] as const;
export type Decision = (typeof decisions)[number];

export const eventKinds = ['created', 'saved', 'advanced', 'returned', 'commented'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What people write on a sheet; empty text and undefined amounts mean "not written yet". */
export interface SheetContent {
  /** Do: what was done and came of it. */
  readonly results: string;
  /** Do: what became of the changes last year's sheet asked for. */
  readonly followUp: string;
  /** Whole yen. */
  readonly budgetYen: number | undefined;
  readonly actualYen: number | undefined;
  /** Check */
  readonly worked: string;
  readonly issues: string;
  /** Act */
  readonly decision: Decision | undefined;
  readonly nextChanges: string;
}

/** A line of the append-only history of a sheet, oldest first. */
export interface SheetEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly from: Step;
  readonly to: Step;
  readonly comment: string | undefined;
  /** Undefined on public pages. */
  readonly by: string | undefined;
  readonly at: Date;
}

export interface SheetIndicator extends Indicator {
  /** Judged with what was known for that fiscal year. */
  readonly judgement: Judgement;
  readonly figure: YearFigure | undefined;
  readonly lastYear: YearFigure | undefined;
  /** Up to that fiscal year, oldest first. */
  readonly years: readonly YearFigure[];
}

export interface LastYear {
  readonly fiscalYear: FiscalYear;
  readonly step: Step;
  readonly decision: Decision | undefined;
  readonly nextChanges: string;
}

/** One policy in one fiscal year, as the loop it is. */
export interface EvaluationSheet {
  /** Undefined: nobody has begun it; the content is empty and saving creates it. */
  readonly id: string | undefined;
  readonly policy: {
    readonly number: number;
    readonly name: Text;
    readonly departments: readonly string[];
  };
  readonly fiscalYear: FiscalYear;
  readonly step: Step;
  /** Goes up with each save; a form sends it back so that two people cannot overwrite each other. */
  readonly version: number;
  readonly sample: boolean;
  readonly content: SheetContent;
  /** Plan: last year's Act. */
  readonly lastYear: LastYear | undefined;
  readonly indicators: readonly SheetIndicator[];
  /** What the policy cost by the records of the money; undefined where nobody keeps them. */
  readonly cost: PolicyCost | undefined;
  readonly initiatives: readonly { readonly name: string; readonly items: readonly string[] }[];
  readonly events: readonly SheetEvent[];
  readonly publishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  /** The day by which its present step should be done; undefined once published. */
  readonly due: string | undefined;
}

/** What the viewer may do with a sheet now; views show only these buttons. */
export interface SheetActions {
  readonly edit: boolean;
  /** The step that advancing leads to. */
  readonly advanceTo: Step | undefined;
  readonly returnTo: Step | undefined;
  readonly comment: boolean;
}

export interface EvaluationListItem {
  readonly policy: {
    readonly number: number;
    readonly name: Text;
    readonly departments: readonly string[];
  };
  readonly fiscalYear: FiscalYear;
  /** Undefined: nobody has begun it. */
  readonly step: Step | undefined;
  readonly decision: Decision | undefined;
  readonly sample: boolean;
  readonly updatedAt: Date | undefined;
  readonly due: string | undefined;
  readonly overdue: boolean;
  readonly mine: boolean;
}
