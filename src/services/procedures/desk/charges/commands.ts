import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findVisibleCase } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { chargeEvents, charges } from '../../applications/schema.ts';
import { typeLabel } from '../../applications/state-text.ts';
import { assertMay, nameOf } from '../../policy.ts';
import type { ChargeInput } from './inputs.ts';
import { canRecord } from './rules.ts';
import { chargeRefusals } from './text.ts';

async function lockCharge({ db, town }: Unit, caseId: string) {
  const [charge] = await db
    .select()
    .from(charges)
    .where(and(eq(charges.town, town), eq(charges.caseId, caseId)))
    .for('update');
  if (!charge) throw new AppError('rule-violation', chargeRefusals.none);
  return charge;
}

async function wasRecorded({ db, town }: Unit, chargeId: string, key: string): Promise<boolean> {
  const rows = await db
    .select({ id: chargeEvents.id })
    .from(chargeEvents)
    .where(
      and(
        eq(chargeEvents.town, town),
        eq(chargeEvents.chargeId, chargeId),
        eq(chargeEvents.key, key),
      ),
    );
  return rows.length > 0;
}

/**
 * Records what happened to the fee of a case at the counter. The same key records once.
 * @throws AppError not-found where the case is not theirs to see; conflict when it was settled already.
 */
export async function recordCharge(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: ChargeInput,
): Promise<void> {
  assertMay(actor, 'procedures.charges');
  if (!(await findVisibleCase(unit, actor, caseId))) throw notFound(typeLabel);
  const charge = await lockCharge(unit, caseId);
  if (await wasRecorded(unit, charge.id, input.key)) return;
  const verdict = canRecord(charge.status, input.act);
  if (!verdict.ok) throw new AppError('conflict', verdict.reason);
  const { db, town, now } = unit;
  const { act, key } = input;
  await db.insert(chargeEvents).values({
    ...{ town, id: newId(), chargeId: charge.id, act, key, yen: charge.yen, at: now },
    method: 'method' in input ? input.method : 'none',
    reference: 'reference' in input ? input.reference : null,
    reason: 'reason' in input ? input.reason : null,
    actorName: nameOf(actor),
  });
  await db
    .update(charges)
    .set({ status: act })
    .where(and(eq(charges.town, town), eq(charges.id, charge.id)));
  await recordAudit(unit, actor, {
    action: `procedures.charge-${act}`,
    subject: { type: 'cases.case', id: caseId },
    details: { yen: charge.yen },
  });
}
