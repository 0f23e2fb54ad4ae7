import { type CaseRecord, findCase, findVisibleCase } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { typeLabel } from '../../applications/state-text.ts';
import { type ApplicationStatus, readStatus } from '../../applications/status.ts';

export interface Slip {
  readonly status: ApplicationStatus;
  /** May open the case itself: whoever types at the counter may work in another section. */
  readonly visible: boolean;
}

function isTypist(actor: Actor, { submissions }: ApplicationStatus): boolean {
  const typist = submissions[0]?.draft.enteredBy;
  return actor.kind === 'staff' && typist === actor.staffId;
}

/** The slip of a case for who typed it, and for who sees the case. @throws AppError not-found */
export async function readSlip(unit: Unit, actor: Actor, caseId: string): Promise<Slip> {
  const record: CaseRecord | undefined = await findCase(unit, caseId);
  if (!record) throw notFound(typeLabel);
  const visible = (await findVisibleCase(unit, actor, caseId)) !== undefined;
  const status = await readStatus(unit, record);
  if (!visible && !isTypist(actor, status)) throw notFound(typeLabel);
  return { status, visible };
}
