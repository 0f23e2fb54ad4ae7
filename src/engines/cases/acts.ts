import type { ClockRule } from '#engines/deadlines/contract.ts';
import type { Applicant, CaseRecord, Channel, CorrectionField } from './records.ts';

/** Ids and figures; no personal data, which could never be erased from the events. */
export type ActDetails = Readonly<Record<string, string | number | boolean>>;

export interface OpenCase {
  /** A registered case type. */
  readonly type: string;
  /** What it is about, in the caller's own ids: a procedure's id. */
  readonly subject?: string;
  readonly title: string;
  readonly departmentId: string;
  readonly channel: Channel;
  readonly applicant: Applicant;
  readonly submissionId?: string;
  /** ISO date; default today in Japan. */
  readonly receivedOn?: string;
  /** Starts the clock `decision` on the day of receipt. */
  readonly clock?: { readonly rule: ClockRule; readonly remindDaysBefore?: readonly number[] };
  /** Years of the retention class; `permanent` for 永年. */
  readonly retention: { readonly years: number | 'permanent' };
  /** What two applications for the same thing have in common; kept as a digest only. */
  readonly duplicateKey?: string;
  /**
   * Idempotency key; the same key of the same sender opens one case and gives the same answer. Left out
   * by callers who see to it themselves that they come once: that is quicker.
   */
  readonly key?: string;
}

export interface OpenedCase {
  readonly id: string;
  /** In groups: `7K3M-9QXR-2P4D`. */
  readonly receipt: string;
  /** 80 bits, in groups; told once and to nobody else. */
  readonly secret: string;
  readonly dueOn?: string;
  /** True when the key had opened the case before. */
  readonly repeated: boolean;
}

interface Act {
  /** Idempotency key, unique in the case. */
  readonly key: string;
  /** The version that was seen; left out, whatever happened meanwhile is accepted. */
  readonly version?: number;
}

export interface ActOnCase extends Act {
  readonly reason?: string;
  readonly details?: ActDetails;
}

export interface AssignCase extends Act {
  /** Undefined leaves it with the section. */
  readonly assigneeId?: string;
  /** Moves it to another department. */
  readonly departmentId?: string;
  readonly reason?: string;
}

export interface RequestCorrection extends Act {
  readonly fields: readonly CorrectionField[];
  readonly reason: string;
  /** ISO date by which the applicant should answer. */
  readonly answerBy?: string;
}

export interface AnswerCorrection extends Act {
  /** The new version of the submission. */
  readonly submissionId: string;
}

export interface ExtendCase extends Act {
  readonly days: number;
  readonly reason: string;
}

export type AddNote =
  | { readonly kind: 'note'; readonly body: string; readonly key: string }
  | {
      readonly kind: 'opinion';
      readonly body: string;
      readonly key: string;
      readonly askedDepartmentId?: string;
      readonly askedStaffId?: string;
      readonly dueOn?: string;
    };

/** What an act came to. */
export interface ActResult {
  readonly case: CaseRecord;
  /** True when the key had been used before; nothing was done again. */
  readonly repeated: boolean;
}
