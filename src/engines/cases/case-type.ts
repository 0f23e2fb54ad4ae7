import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface CaseState {
  /** For staff. */
  readonly label: Text;
  /** For the applicant: what it means and what comes next; with `easy`. */
  readonly applicant: Text;
  readonly tone: Tone;
  /** Open cases are in queues; closed ones count towards retention. */
  readonly open: boolean;
}

export interface CaseAction<S extends string> {
  readonly label: Text;
  readonly from: readonly S[];
  readonly to: S;
  readonly by: 'staff' | 'applicant' | 'system';
  /** Needed by staff, as in `procedures.decide`. */
  readonly permission?: string;
  /** What must be given: a reason for the record, or reasons for the applicant. */
  readonly asks?: 'reason';
  /** Effect on the clock `decision` of the case. */
  readonly clock?: 'pause' | 'resume' | 'stop';
  /** Set when this is the decision: its outcome word, counted in statistics. */
  readonly decides?: string;
}

/**
 * States and allowed actions as data that the compiler checks: write it with
 * `defineCaseType({ … })`, so that every `from` and `to` is one of the states. Three actions are found
 * by their name, where a type has them: `requestCorrection`, `answerCorrection` and `withdraw`.
 */
export interface CaseType<S extends string = string, A extends string = string> {
  /** `module.noun`, as in `procedures.application`. */
  readonly type: string;
  readonly label: Text;
  readonly states: Readonly<Record<S, CaseState>>;
  readonly initial: S;
  readonly actions: Readonly<Record<A, CaseAction<S>>>;
  /** Permissions of staff. */
  readonly permissions: { readonly read: string; readonly work: string };
  /**
   * Who extends the clock: the staff desk of this engine when left out; `owner` where more belongs to an
   * extension, such as a letter, so that only a command of the service does it.
   */
  readonly extendedBy?: 'owner';
  /** The page of a case on the staff desk. */
  readonly staffHref: (caseId: string) => string;
  /** Fields of the submission that the applicant can be asked to correct, for the staff's form. */
  readonly correctable?: (
    unit: Unit,
    asked: { readonly caseId: string; readonly submissionId?: string },
  ) => Promise<readonly CorrectableField[]>;
  /** Called in the transaction of every action, after the state changed; throws to refuse it. */
  readonly acted?: (unit: Unit, change: CaseChange) => Promise<void>;
  /** Called in the transaction in which another person or section took the case over. */
  readonly assigned?: (unit: Unit, assigned: AssignedCase) => Promise<void>;
  /**
   * Called in the transaction of the disposal (廃棄): deletes what the owner keeps of the case, such as
   * submissions and files. The engine erases its own rows after it.
   */
  readonly disposed?: (unit: Unit, disposed: DisposedCase) => Promise<void>;
}

export interface CaseChange {
  readonly caseId: string;
  readonly type: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
  readonly actor: Actor;
  /** Ids and figures that the caller gave with the act. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

export interface AssignedCase {
  readonly caseId: string;
  readonly departmentId: string;
  /** Undefined where it waits in the section. */
  readonly assigneeId?: string;
}

export interface CorrectableField {
  /** As the forms engine writes it: `key`, `repeat.<rowId>.key`, `key.part`. */
  readonly path: string;
  readonly label: Text;
}

export interface DisposedCase {
  readonly caseId: string;
  readonly type: string;
  readonly subject?: string;
  /** The newest submission and those before it. */
  readonly submissionIds: readonly string[];
}

/** Checks states and actions at compile time; returns what it was given. */
export function defineCaseType<const S extends string, const A extends string>(
  type: CaseType<S, A>,
): CaseType<S, A> {
  return type;
}
