import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { appendEntry } from './commands.ts';

export { type ActorNames, type ActorNamesByKind, registerActorNames } from './actors.ts';
export type { Anchor, AuditFault } from './chain.ts';
export { gatherAudit } from './gather.ts';
export { verifyExport } from './offline.ts';
export { type Verification, verifyAudit } from './verify.ts';

export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditEntry {
  /** `module.verb` in the past tense, as in `plan.recorded`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** True when personal data of somebody else were shown. */
  readonly readPersonalData?: boolean;
  /** Ids and figures; no personal data, which could never be erased from a chained log. */
  readonly details?: AuditDetails;
}

/**
 * Appends to the town's hash-chained log, in the transaction of the act itself. Call it after the
 * command's own writes: from here to the commit, other writers of the town wait their turn.
 */
export async function recordAudit(unit: Unit, actor: Actor, entry: AuditEntry): Promise<void> {
  await appendEntry(unit, actor, entry);
}
