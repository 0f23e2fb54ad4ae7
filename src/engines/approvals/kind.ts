import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

export interface Subject {
  /** `module.noun`, as in `procedures.application`. */
  readonly type: string;
  readonly id: string;
}

export type ApprovalOutcome = 'approved' | 'returned' | 'withdrawn';

/** What a module may put before somebody for a decision (起案). */
export interface ApprovalKind {
  /** As in `procedures.decision`. */
  readonly kind: string;
  readonly label: Text;
  /** What the approver needs to see; undefined when the subject is gone. */
  describe(unit: Unit, subject: Subject): Promise<ApprovalFacts | undefined>;
  /** In the transaction of the last stamp (or the return): what follows from it; throws to refuse. */
  decided(unit: Unit, actor: Actor, subject: Subject, outcome: ApprovalOutcome): Promise<void>;
}

export interface ApprovalFacts {
  readonly title: string;
  readonly href: string;
  readonly facts: readonly { readonly label: Text; readonly value: string }[];
}
