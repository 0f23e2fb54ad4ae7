import type { IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import type { Financing } from './financing.ts';

/** Pages that show the budget drop on this topic. */
export const budgetTopic = 'finance-budget';

export const budgetDeskHref = '/staff/finance/budget';
export const roundDeskHref = (year: number): string => `${budgetDeskHref}/${year}`;
export const requestHref = (year: number, code: string): string =>
  `${roundDeskHref(year)}/requests/${encodeURIComponent(code)}`;
export const reviewsHref = (year: number): string => `${roundDeskHref(year)}/reviews`;
export const revenueHref = (year: number): string => `${roundDeskHref(year)}/revenue`;
export const actsHref = (year: number): string => `${roundDeskHref(year)}/acts`;
export const paymentsHref = (year: number): string => `${roundDeskHref(year)}/payments`;
export const daysHref = (year: number): string => `${roundDeskHref(year)}/days`;
export const projectsDeskHref = `${budgetDeskHref}/projects`;
export const projectDeskHref = (code: string): string =>
  `${budgetDeskHref}/projects/${encodeURIComponent(code)}`;

export const budgetStyles = ['services/finance/budget/views/budget.css'];

/** Rows on a page of a list. */
export const pageSize = 50;

/** How the project is to be against the year before. */
export const changes = ['continued', 'new', 'expanded', 'reduced'] as const;
export type Change = (typeof changes)[number];

/**
 * What was said about a project's amount on the way to the budget: the department's request, the
 * finance officer's review (査定), the department's second request (復活要求), the mayor's decision.
 */
export const amountStages = ['request', 'finance', 'appeal', 'mayor'] as const;
export type AmountStage = (typeof amountStages)[number];

/** With what is talk within the house: a request that is to be mended before its review (差戻し). */
export const stages = [...amountStages, 'return'] as const;
export type Stage = (typeof stages)[number];

/**
 * What changes a budget: adoption (当初), supplements (補正), transfers between projects (流用),
 * appropriation of the reserve (予備費充用), carry-over into the next year (繰越明許).
 */
export const actKinds = ['initial', 'supplement', 'transfer', 'reserve', 'carry-over'] as const;
export type ActKind = (typeof actKinds)[number];

/** 款 of a budget: the purposes of the settlement, and the reserve, which no settlement has. */
export const reservePurpose = 'purpose.reserve';
export const purposes: readonly { readonly code: string; readonly name: Text }[] = [
  ...itemsOfGroup('purpose').map(({ code, name }) => ({ code, name })),
  { code: reservePurpose, name: { ja: '予備費', en: 'Reserve', easy: '急な ときの お金' } },
];
const purposeNames = new Map(purposes.map(({ code, name }) => [code, name]));
export const purposeName = (code: string): Text =>
  purposeNames.get(code) ?? { ja: code, en: code, easy: code };

/** What of the plan a project serves: kind and ref as threads' hops name them (`plan.policy`, `36`). */
export interface PlanLink {
  readonly kind: string;
  readonly ref: string;
}

/** 事務事業: what the town does, as the budget counts it. */
export interface Project {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly departmentId: string;
  /** 款, of `purposes`. */
  readonly purpose: string;
  /** 項 and 目, in the words of the budget book. */
  readonly section: string;
  readonly item: string;
  /** What it does for people, in household words; may be empty. */
  readonly description: Text;
  /** The last fiscal year in which it has a budget. */
  readonly endsIn: number | null;
  readonly sample: boolean;
  readonly links: readonly PlanLink[];
}

/** 予算編成: the making of a year's budget. */
export interface Round {
  readonly year: FiscalYear;
  /** Departments write from this day to `deadline`, both included. */
  readonly opensOn: IsoDate;
  readonly deadline: IsoDate;
  /** From this day on everybody sees what was decided about each request. */
  readonly reviewOn: IsoDate;
  /** When the council is expected to vote. */
  readonly voteOn: IsoDate;
  /** When it did; null until then. */
  readonly adoptedOn: IsoDate | null;
  /** What the budget says about transfers between 項 (地方自治法220条2項ただし書); empty: not allowed. */
  readonly transferClause: string;
  readonly sample: boolean;
}

/** What one stage said about a project's amount. */
export interface Step {
  readonly projectId: string;
  readonly year: FiscalYear;
  readonly stage: Stage;
  readonly change: Change;
  readonly financing: Financing;
  /** Grounds of a request, reason of a review. */
  readonly grounds: string;
  /** Of requests: what is to come of it. */
  readonly expected: string;
  readonly at: Date;
  readonly sample: boolean;
}

/** A month of a project: 支出済額, and 支出負担行為額 where the finance system gives it; in yen. */
export interface PaidMonth {
  /** `2026-04`. */
  readonly month: string;
  readonly paid: bigint;
  readonly committed: bigint | null;
}

/** What became of a project's budget in a year; all in yen, what was taken away is negative. */
export interface YearAmounts {
  readonly byKind: Readonly<Record<ActKind, bigint>>;
  /** The budget as it stands: the sum of all acts. */
  readonly current: bigint;
  /** Where the money of `current` comes from. */
  readonly financing: Financing;
  readonly paid: bigint;
  /** Months that were reported, in order. */
  readonly months: readonly PaidMonth[];
}

export interface ProjectYear {
  readonly project: Project;
  readonly year: FiscalYear;
  readonly amounts: YearAmounts;
  /** What each stage said last; stages that nobody reached are missing. */
  readonly steps: Readonly<Partial<Record<Stage, Step>>>;
}

/** One movement of a project's budget, as it was decided. */
export interface Movement {
  readonly actId: string;
  readonly kind: ActKind;
  /** 補正第N号. */
  readonly number: number | null;
  /** The day of the vote or of the decision. */
  readonly day: IsoDate;
  readonly note: string;
  readonly projectId: string;
  readonly year: FiscalYear;
  readonly financing: Financing;
  readonly sample: boolean;
}
