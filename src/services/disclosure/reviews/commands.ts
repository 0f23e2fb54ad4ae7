import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { requestSubject } from '../model.ts';
import { caseFor } from '../policy.ts';
import { tellRequester } from '../requests/notices.ts';
import { listReviews, type Review } from '../requests/queries.ts';
import { noticeWords } from '../requests/text.ts';
import { reviews } from '../schema.ts';
import { takeStep } from '../steps.ts';
import { refusals } from '../text.ts';
import type { ReviewStepForm, RulingForm } from './inputs.ts';
import { datesFault } from './rules.ts';

/** The review that is running. */
async function openReview(unit: Unit, actor: Actor, caseId: string) {
  const record = await caseFor(unit, actor, caseId, 'disclosure.decide');
  const [review] = await listReviews(unit, caseId);
  if (record.state !== 'reviewing' || !review || review.ruledOn) {
    throw new AppError('rule-violation', refusals.notNow);
  }
  return { record, review };
}

async function save(
  { db, town }: Unit,
  { id }: Review,
  set: Partial<Pick<Review, 'consultedOn' | 'reportedOn' | 'report' | 'ruledOn' | 'ruling'>>,
): Promise<void> {
  const own = and(eq(reviews.town, town), eq(reviews.id, id), isNull(reviews.ruledOn));
  await db.update(reviews).set(set).where(own);
}

/** 諮問 and 答申. @throws InputError when the days are not in order. */
export async function recordReviewStep(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { consultedOn, reportedOn, report }: ReviewStepForm,
): Promise<void> {
  const { review } = await openReview(unit, actor, caseId);
  const fault = datesFault({ ...review, consultedOn, reportedOn }, dayInTokyo(unit.now));
  if (fault) throw new InputError(fault);
  await save(unit, review, { consultedOn, reportedOn: reportedOn ?? null, report });
  await recordAudit(unit, actor, {
    action: 'disclosure.review-recorded',
    subject: requestSubject(caseId),
  });
}

/** 裁決: 認容 opens the request again for a new decision, anything else ends it. */
export async function recordRuling(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, ruledOn, ruling }: RulingForm,
): Promise<void> {
  const { record, review } = await openReview(unit, actor, caseId);
  const fault = datesFault({ ...review, ruledOn, ruling }, dayInTokyo(unit.now));
  if (fault) throw new InputError(fault);
  await save(unit, review, { ruledOn, ruling });
  const action = ruling === 'upheld' ? 'decideAnew' : 'keepDecision';
  await takeStep(unit, caseId, action, { key });
  await tellRequester(unit, record, noticeWords.ruled);
  await recordAudit(unit, actor, {
    action: 'disclosure.ruled',
    subject: requestSubject(caseId),
    details: { ruling },
  });
}
