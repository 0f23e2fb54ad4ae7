import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { feeOf } from '../decisions/rules.ts';
import { requestSubject } from '../model.ts';
import { caseFor, nameOf } from '../policy.ts';
import { findCharge, getRequest } from '../requests/queries.ts';
import { isDisclosed } from '../requests/rules.ts';
import { charges } from '../schema.ts';
import { getSettings } from '../settings/queries.ts';
import { takeStep } from '../steps.ts';
import type { ChargeForm, SettleForm } from './inputs.ts';
import { deliveryRefusals } from './text.ts';

/** A request that was decided so that there is something to hand over. */
async function disclosed(unit: Unit, actor: Actor, caseId: string) {
  const record = await caseFor(unit, actor, caseId);
  const request = await getRequest(unit, caseId);
  if (!isDisclosed({ state: record.state, result: request.result })) {
    throw new AppError('rule-violation', deliveryRefusals.notDecided);
  }
  return { record, request };
}

async function audit(unit: Unit, actor: Actor, caseId: string, act: string, yen: number) {
  const subject = requestSubject(caseId);
  await recordAudit(unit, actor, { action: `disclosure.${act}`, subject, details: { yen } });
}

/** The pages that were really copied. @throws AppError `rule-violation` once it is paid or waived. */
export async function setCharge(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { pages, colourPages }: ChargeForm,
): Promise<void> {
  await disclosed(unit, actor, caseId);
  const before = await findCharge(unit, caseId);
  if (before && before.state !== 'due') {
    throw new AppError('rule-violation', deliveryRefusals.settled);
  }
  const yen = feeOf(await getSettings(unit), pages, colourPages);
  const row = { pages, colourPages, yen, state: 'due' } as const;
  await unit.db
    .insert(charges)
    .values({ town: unit.town, caseId, ...row })
    .onConflictDoUpdate({ target: [charges.town, charges.caseId], set: row });
  await audit(unit, actor, caseId, 'charged', yen);
}

/** Paid at the counter, or waived. */
export async function settleCharge(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { state }: SettleForm,
): Promise<void> {
  await disclosed(unit, actor, caseId);
  const { db, town, now } = unit;
  const own = and(eq(charges.town, town), eq(charges.caseId, caseId), eq(charges.state, 'due'));
  const [row] = await db
    .update(charges)
    .set({ state, settledOn: dayInTokyo(now), settledBy: nameOf(actor) })
    .where(own)
    .returning({ yen: charges.yen });
  if (!row) throw new AppError('rule-violation', deliveryRefusals.settled);
  await audit(unit, actor, caseId, state, row.yen);
}

/**
 * 開示の実施: the documents were looked at, handed over or fetched. Where a third party objected, not
 * before two weeks have passed; copies not before they are paid or waived.
 */
export async function deliver(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, version }: { readonly key: string; readonly version?: number },
): Promise<void> {
  const { request } = await disclosed(unit, actor, caseId);
  if (!request.availableFrom || dayInTokyo(unit.now) < request.availableFrom) {
    throw new AppError('rule-violation', deliveryRefusals.tooEarly(request.availableFrom ?? ''));
  }
  const charge = await findCharge(unit, caseId);
  if (charge?.state === 'due') throw new AppError('rule-violation', deliveryRefusals.unpaid);
  const { repeated } = await takeStep(unit, caseId, 'deliver', { key, version });
  if (repeated) return;
  await recordAudit(unit, actor, {
    action: 'disclosure.delivered',
    subject: requestSubject(caseId),
  });
}
