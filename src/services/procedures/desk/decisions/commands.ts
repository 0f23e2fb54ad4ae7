import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  type ActResult,
  actOnCase,
  type CaseRecord,
  findVisibleCase,
} from '#engines/cases/contract.ts';
import { findTemplate } from '#engines/letters/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { typeLabel } from '../../applications/state-text.ts';
import { type CatalogueEntry, getProcedure } from '../../catalogue/queries.ts';
import { assertMay } from '../../policy.ts';
import { decisions } from '../schema.ts';
import type { CarryOut, DecisionInput } from './inputs.ts';
import { type Decision, findDecision } from './queries.ts';
import { canPrepare, isReady, withAmount } from './rules.ts';
import { outcomeTexts, decisionRefusals as refusals } from './text.ts';

/** @throws AppError not-found, also where this person may not see it */
async function openCase(unit: Unit, actor: Actor, caseId: string): Promise<CaseRecord> {
  const record = await findVisibleCase(unit, actor, caseId);
  if (!record) throw notFound(typeLabel);
  return record;
}

async function rowOf(unit: Unit, actor: Actor, record: CaseRecord, input: DecisionInput) {
  const template = input.template ? await findTemplate(unit, input.template) : undefined;
  const fields = template ? withAmount(template, input.fields, input.amount) : {};
  const ready = isReady({ ...input, fields }, template);
  if (!ready.ok) throw new AppError('rule-violation', ready.reason);
  const { outcome, amount = null, reasons = null, comment } = input;
  return {
    ...{ outcome, fields, amount, reasons, comment },
    procedureId: record.subject ?? '',
    template: template?.key ?? null,
    version: input.version + 1,
    preparedBy: actor.kind === 'staff' ? actor.staffId : actor.kind,
    preparedAt: unit.now,
  };
}

/** @throws AppError conflict when somebody else was first to prepare one */
async function write(
  { db, town }: Unit,
  caseId: string,
  row: Awaited<ReturnType<typeof rowOf>>,
  exists: boolean,
): Promise<void> {
  if (exists) {
    const mine = and(eq(decisions.town, town), eq(decisions.caseId, caseId));
    await db.update(decisions).set(row).where(mine);
    return;
  }
  const added = await db
    .insert(decisions)
    .values({ town, caseId, ...row })
    .onConflictDoNothing()
    .returning({ version: decisions.version });
  if (added.length === 0) throw new AppError('conflict', refusals.changedMeanwhile);
}

/**
 * Keeps what is to be decided; the applicant is told nothing. The case is as it was.
 * @throws AppError rule-violation where it is too late, or the letter is not complete; conflict over a
 * newer one.
 */
export async function saveDecision(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: DecisionInput,
): Promise<void> {
  assertMay(actor, 'procedures.work');
  const record = await openCase(unit, actor, caseId);
  if (!canPrepare(record.state)) throw new AppError('rule-violation', refusals.notNow);
  const before = await findDecision(unit, caseId, 'locked');
  if ((before?.version ?? 0) !== input.version) {
    throw new AppError('conflict', refusals.changedMeanwhile);
  }
  const row = await rowOf(unit, actor, record, input);
  await write(unit, caseId, row, before !== undefined);
  await recordAudit(unit, actor, {
    action: 'procedures.decision-prepared',
    subject: { type: 'cases.case', id: caseId },
    details: { outcome: row.outcome, amount: row.amount, version: row.version },
  });
}

interface Ready {
  readonly record: CaseRecord;
  readonly decision: Decision;
  readonly procedure: CatalogueEntry;
}

/** The decision as this person saw it, complete. @throws AppError */
async function readyDecision(
  unit: Unit,
  actor: Actor,
  caseId: string,
  seen: number,
): Promise<Ready> {
  const record = await openCase(unit, actor, caseId);
  const decision = await findDecision(unit, caseId, 'locked');
  if (!decision) throw new AppError('rule-violation', refusals.decisionFirst);
  if (decision.version !== seen) throw new AppError('conflict', refusals.changedMeanwhile);
  const template = decision.template ? await findTemplate(unit, decision.template) : undefined;
  const ready = isReady(decision, template);
  if (!ready.ok) throw new AppError('rule-violation', ready.reason);
  return { record, decision, procedure: await getProcedure(unit, record.subject ?? '') };
}

/**
 * 起案: puts the prepared decision before the approvers; the case waits for them and the decision is
 * frozen.
 * @throws AppError conflict when somebody was faster; whatever the approvals engine refuses.
 */
export async function proposeDecision(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, version, decision: seen }: CarryOut,
): Promise<ActResult> {
  assertMay(actor, 'procedures.work');
  const { record, decision, procedure } = await readyDecision(unit, actor, caseId, seen);
  if (!procedure.approvalKind) throw new AppError('rule-violation', refusals.noApproval);
  // The draft first: the step to `propose` insists that one is running.
  await requestApproval(unit, actor, {
    kind: procedure.approvalKind,
    subject: { type: 'cases.case', id: caseId },
    departmentId: record.departmentId,
    amount: decision.amount,
    title: `${record.title} ${outcomeTexts[decision.outcome].ja}（${record.receipt}）`,
    comment: decision.comment.slice(0, 1000),
  });
  return actOnCase(unit, actor, caseId, 'propose', { key, version });
}

/**
 * Decides at once, where the procedure needs no 決裁. The letter goes out with it.
 * @throws AppError conflict when somebody was faster; rule-violation where it needs an approval.
 */
export async function decideNow(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, version, decision: seen }: CarryOut,
): Promise<ActResult> {
  assertMay(actor, 'procedures.decide');
  const { decision } = await readyDecision(unit, actor, caseId, seen);
  const reason = decision.reasons?.facts;
  return actOnCase(unit, actor, caseId, decision.outcome, { key, version, reason });
}

/** At the end of the retention: outcome and days stay for the statistics. */
export async function eraseDecision({ db, town }: Unit, caseId: string): Promise<void> {
  await db
    .update(decisions)
    .set({ fields: {}, reasons: null, comment: '' })
    .where(and(eq(decisions.town, town), eq(decisions.caseId, caseId)));
}
