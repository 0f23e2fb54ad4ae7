import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

/** The measure that the plan's indicator `online-procedures` names. */
export const shareId = 'procedures.onlineShare';

/** What the list of procedures is grouped by, in its order. */
export const topics = [
  'child',
  'care',
  'moving',
  'waste',
  'disaster',
  'culture',
  'work',
  'tax',
  'city',
] as const;
export type Topic = (typeof topics)[number];

/** Things that happen in a life and bring several procedures with them. */
export const lifeEventIds = [
  'moving',
  'birth',
  'marriage',
  'care',
  'death',
  'disaster',
  'business',
] as const;
export type LifeEventId = (typeof lifeEventIds)[number];

export interface NeededDocument {
  /** The same paper in several procedures has the same id, so that a checklist names it once. */
  readonly id: string;
  readonly name: Text;
  readonly why?: Text;
  readonly where?: Text;
  /** Only in some cases: which. */
  readonly when?: Text;
}

/**
 * `by-answer`: `yen` (or the price of the chosen value) for every row of the repeat `rows` (or once),
 * times the number in the field `times`. Fields of rows are named without the repeat.
 */
export type Fee =
  | { readonly kind: 'none'; readonly words?: Text }
  | { readonly kind: 'fixed'; readonly yen: number; readonly words?: Text }
  | {
      readonly kind: 'by-answer';
      readonly words: Text;
      readonly yen?: number;
      readonly rows?: string;
      readonly choice?: {
        readonly field: string;
        readonly prices: Readonly<Record<string, number>>;
      };
      readonly times?: string;
    };

/** 標準処理期間 (行政手続法6条): a rule for the clock of the deadlines engine, and the same in words. */
export interface Processing {
  readonly days: number;
  readonly unit: 'calendar' | 'business';
  readonly firstDay: 'counted' | 'next';
  readonly skips: 'none' | 'holidays' | 'closed';
  readonly lastDayClosed: 'next-open' | 'keep';
  readonly words: Text;
}

export interface Channels {
  readonly counter?: { readonly place: Text; readonly hours: Text };
  readonly phone?: { readonly number: string; readonly hours: Text };
  readonly post?: { readonly address: Text };
}

export const applicantRoles = ['self', 'proxy', 'joint'] as const;
export type ApplicantRole = (typeof applicantRoles)[number];

/** What a citizen reads and what a clerk goes by, besides what is asked of every procedure in columns. */
export interface ProcedureDetails {
  readonly summary: Text;
  readonly who: Text;
  readonly legalBasis: Text;
  readonly documents: readonly NeededDocument[];
  readonly fee: Fee;
  readonly processing?: Processing;
  /** What happens after sending, and what comes out of it. */
  readonly afterwards?: Text;
  readonly channels: Channels;
  /** Another system where it is done online, such as eLTAX. */
  readonly elsewhere?: { readonly name: Text; readonly href: string };
  readonly applicants: readonly ApplicantRole[];
  /** Names of templates of the letters engine. */
  readonly letters: { readonly approval?: string; readonly refusal?: string };
}

/** Days on which applications are taken, both included; left out: always. */
export interface Acceptance {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** Everything of a procedure that staff decide. */
export interface ProcedureContent {
  readonly name: Text;
  readonly topic: Topic;
  /** Place in its topic. */
  readonly position: number;
  readonly departmentId: string;
  readonly promotedId?: string;
  readonly formId?: string;
  readonly keywords: readonly string[];
  readonly lifeEvents: readonly LifeEventId[];
  readonly retentionYears: number;
  readonly acceptance: Acceptance;
  /** Kind of the approvals engine; left out: the chief decides without a draft (起案). */
  readonly approvalKind?: string;
  /** Number of the policy in the plan that the procedure serves. */
  readonly planPolicy?: number;
  readonly details: ProcedureDetails;
}

export interface Procedure extends ProcedureContent {
  /** Short name in addresses: `jido-teate`. */
  readonly id: string;
  /** Counts its changes; a form that comes back with an older one is refused. */
  readonly version: number;
  /** The town does this itself (for promoted ones, as their list says). */
  readonly performed: boolean;
  /** It can be sent online today, here or in another system. */
  readonly online: boolean;
  /** Today lies in the days of acceptance. */
  readonly accepting: boolean;
}

/** Why the promoted procedures were chosen (オンライン利用促進指針). */
export const promotedClasses = ['life-event', 'volume'] as const;
export type PromotedClass = (typeof promotedClasses)[number];

export const promotedSections = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type PromotedSection = (typeof promotedSections)[number];
