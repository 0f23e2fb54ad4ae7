import type { Figure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Attempt } from '#platform/database/attempt.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Judgement } from './judgement.ts';
import type { Grade, Indicator, Origin, PlanPeriod, YearFigure } from './model.ts';
import type { NoProjection, Projection } from './projection.ts';

/** What the queries answer: shaped for pages and for the API. */
export interface PlanSummary {
  readonly id: string;
  /** 1 for the first import; a revised plan keeps the figures of the older ones. */
  readonly revision: number;
  readonly importedAt: Date;
  readonly period: PlanPeriod;
  readonly goal: { readonly number: number; readonly name: Text };
  readonly challenges: readonly { readonly kind: Text; readonly texts: readonly string[] }[];
  /** Citizens, community groups, businesses; the city itself is not listed. */
  readonly roles: readonly Text[];
}

export interface IndicatorState extends Indicator {
  /** False: 未接続, the measure that must produce the figure does not exist yet. */
  readonly connected: boolean;
  /** The newest figure, be it provisional; undefined when there is none. */
  readonly current: YearFigure | undefined;
  readonly judgement: Judgement;
  /** One figure a fiscal year, oldest first; years without a figure are left out. */
  readonly years: readonly YearFigure[];
}

export interface PolicySummary {
  readonly number: number;
  readonly name: Text;
  readonly departments: readonly string[];
  readonly indicators: readonly IndicatorState[];
}

export interface BasicPolicySummary {
  readonly number: number;
  readonly name: Text;
  readonly policies: readonly PolicySummary[];
}

export interface PlanOverview {
  readonly plan: PlanSummary;
  readonly basicPolicies: readonly BasicPolicySummary[];
  readonly counts: {
    readonly all: number;
    /** achieved + on-course */
    readonly onCourse: number;
    readonly connected: number;
    readonly byGrade: Readonly<Record<Grade, number>>;
  };
  /** The newest day any figure speaks for. */
  readonly asOf: IsoDate | undefined;
  /** True when any figure shown is demo data. */
  readonly sample: boolean;
}

export interface Initiative {
  readonly name: string;
  /** As in the plan: `市民課/生涯学習推進課及び全課`; undefined when the policy's departments do it. */
  readonly department: string | undefined;
  readonly items: readonly string[];
}

/** What a group of people can do for a policy. */
export interface Role {
  readonly who: Text;
  readonly does: readonly Text[];
  readonly sample: boolean;
}

export interface PolicyPage extends PolicySummary {
  readonly plan: PlanSummary;
  readonly basicPolicy: { readonly number: number; readonly name: Text };
  readonly initiatives: readonly Initiative[];
  readonly roles: readonly Role[];
  /** Numbers of the policies before and after in the plan. */
  readonly neighbours: { readonly previous?: number; readonly next?: number };
  /** Fiscal years whose evaluation sheet is published, newest first. */
  readonly evaluations: readonly FiscalYear[];
}

/** One observation in the history, newest first; corrected ones stay visible. */
export interface HistoryEntry {
  readonly id: string;
  /** Undefined: a withdrawal, which puts nothing in the place of what it corrects. */
  readonly value: number | undefined;
  readonly asOf: IsoDate;
  readonly origin: Origin;
  readonly sourceNote: string | undefined;
  readonly fileId: string | undefined;
  readonly sample: boolean;
  readonly recordedAt: Date;
  /** Staff pages only: who recorded it. */
  readonly recordedBy: string | undefined;
  /** The observation this one replaces and why. */
  readonly corrects:
    | { readonly id: string; readonly value: number | undefined; readonly reason: string }
    | undefined;
  /** The observation that replaces this one; such an entry is struck out. */
  readonly correctedBy: string | undefined;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export interface IndicatorPage extends IndicatorState {
  readonly plan: PlanSummary;
  readonly policyName: Text;
  readonly departments: readonly string[];
  readonly projection: Projection | undefined;
  readonly noProjection: NoProjection | undefined;
  /** The straight line from baseline to target, in fiscal years; empty when there is none to draw. */
  readonly expectedLine: readonly { readonly at: IsoDate; readonly value: number }[];
  /** From the measure; undefined while not connected. */
  readonly formula:
    | { readonly name: Text; readonly formula: Text; readonly unit: Text }
    | undefined;
  /** How the newest day was counted, or what the measure threw. */
  readonly latestComputed: Attempt<Figure> | undefined;
  readonly roles: readonly Role[];
  readonly history: HistoryPage;
  /** Fiscal years of the plan that are over and have no figure. */
  readonly missingYears: readonly FiscalYear[];
}

/** A figure that a member of staff has to bring, or a computed one that did not come. */
export interface DueFigure {
  readonly fiscalYear: FiscalYear;
  /** Accounts close on the 31st of May after the fiscal year; figures are due that day. */
  readonly due: IsoDate;
  readonly overdue: boolean;
}

export interface MyIndicator extends IndicatorState {
  readonly policyName: Text;
  readonly departments: readonly string[];
  readonly mine: boolean;
  /** Missing figures of finished years and the running year's, soonest first. */
  readonly due: readonly DueFigure[];
}
