import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { moveClock } from '../acting/clock.ts';
import { auditAct, type Step, takeStep } from '../acting/commands.ts';
import { insistOnVersion, lockCase, record, wasDone } from '../acting/events.ts';
import type { ActResult, AnswerCorrection, RequestCorrection } from '../acts.ts';
import { insistOn } from '../policy.ts';
import { type CaseRow, presentCase } from '../present.ts';
import { getCaseType } from '../registry.ts';
import { caseCorrections } from '../schema.ts';
import { eventTexts, refusals } from '../text.ts';

interface Turn extends Pick<Step, 'key' | 'reason' | 'details' | 'set'> {
  readonly kind: 'correction-requested' | 'correction-answered';
}

const actionOf = {
  'correction-requested': 'requestCorrection',
  'correction-answered': 'answerCorrection',
} as const;

/** By the type's own action, where it has one; the clock stands still from the request to the answer. */
async function turn(unit: Unit, actor: Actor, row: CaseRow, turned: Turn): Promise<CaseRow> {
  const { kind, details, set, ...rest } = turned;
  const name = actionOf[kind];
  const move = kind === 'correction-requested' ? 'pause' : 'resume';
  const mirror = await moveClock(unit, actor, row, move, eventTexts[kind]);
  const moved = { ...row, ...mirror };
  if (Object.hasOwn(getCaseType(row.type).actions, name)) {
    return takeStep(unit, actor, moved, { name, kind, details, set: { ...set }, ...rest });
  }
  return record(unit, actor, moved, {
    kind,
    payload: details,
    set: { ...mirror, ...set },
    ...rest,
  });
}

async function lastRound({ db, town }: Unit, caseId: string) {
  const [last] = await db
    .select()
    .from(caseCorrections)
    .where(and(eq(caseCorrections.town, town), eq(caseCorrections.caseId, caseId)))
    .orderBy(desc(caseCorrections.round))
    .limit(1);
  return last;
}

/**
 * Asks the applicant to correct fields (補正, 行政手続法7条). The clock stands still until the answer.
 * @throws AppError `rule-violation` while a round is open, or where the state does not allow it.
 */
export async function requestCorrection(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: RequestCorrection,
): Promise<ActResult> {
  const row = await lockCase(unit, actor, caseId);
  insistOn(actor, getCaseType(row.type).permissions.work);
  if (await wasDone(unit, caseId, input.key)) return { case: presentCase(row), repeated: true };
  await insistOnVersion(unit, row, input.version);
  if (!row.open) throw new AppError('rule-violation', refusals.notOpen);
  const last = await lastRound(unit, caseId);
  if (last && !last.answeredAt) throw new AppError('rule-violation', refusals.roundOpen);
  const { key, reason, fields, answerBy } = input;
  const round = (last?.round ?? 0) + 1;
  const { town, now } = unit;
  await unit.db.insert(caseCorrections).values({
    ...{ town, caseId, round, fields, reason, answerBy, requestedAt: now },
    requestedBy: actor.kind === 'staff' ? actor.staffId : undefined,
    submissionBefore: row.submissionId,
  });
  const details = { round, fields: fields.length };
  const turned = { kind: 'correction-requested' as const, key, reason, details };
  const changed = await turn(unit, actor, row, turned);
  await auditAct(unit, actor, { caseId, verb: 'correction-requested', details });
  return { case: presentCase(changed), repeated: false };
}

/**
 * Takes the corrected submission; the clock runs on. The caller has checked that it is the applicant (by
 * secret or account), or staff enter it for them.
 * @throws AppError `rule-violation` when no correction is being waited for.
 */
export async function answerCorrection(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, submissionId, version }: AnswerCorrection,
): Promise<ActResult> {
  const row = await lockCase(unit, actor, caseId);
  if (actor.kind === 'staff') insistOn(actor, getCaseType(row.type).permissions.work);
  if (await wasDone(unit, caseId, key)) return { case: presentCase(row), repeated: true };
  await insistOnVersion(unit, row, version);
  const last = await lastRound(unit, caseId);
  if (!last || last.answeredAt) throw new AppError('rule-violation', refusals.noRound);
  const { db, town, now } = unit;
  await db
    .update(caseCorrections)
    .set({ submissionAfter: submissionId, answeredAt: now })
    .where(
      and(
        eq(caseCorrections.town, town),
        eq(caseCorrections.caseId, caseId),
        eq(caseCorrections.round, last.round),
        isNull(caseCorrections.answeredAt),
      ),
    );
  const details = { round: last.round };
  const turned = { kind: 'correction-answered' as const, key, details, set: { submissionId } };
  const changed = await turn(unit, actor, row, turned);
  await auditAct(unit, actor, { caseId, verb: 'correction-answered', details });
  return { case: presentCase(changed), repeated: false };
}
