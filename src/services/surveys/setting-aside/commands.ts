import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { insistOn } from '../policy.ts';
import { lockSurvey } from '../questionnaires/queries.ts';
import { countSoon } from '../results/commands.ts';
import { responses } from '../schema.ts';
import { asideFaults } from './text.ts';

async function mark(
  unit: Unit,
  { surveyId, id }: { readonly surveyId: string; readonly id: string },
  excluded: string | null,
): Promise<void> {
  if (!isId(id)) throw notFound(asideFaults.response);
  // The nightly seal takes all rows out and puts them back: not in the middle of it.
  await lockSurvey(unit, surveyId);
  const rows = await unit.db
    .update(responses)
    .set({ excluded })
    .where(
      and(
        ...[eq(responses.town, unit.town), eq(responses.surveyId, surveyId)],
        ...[eq(responses.id, id)],
        excluded === null ? isNotNull(responses.excluded) : isNull(responses.excluded),
      ),
    )
    .returning({ id: responses.id });
  if (rows.length === 0) throw notFound(asideFaults.response);
  unit.drop(`surveys:answers:${surveyId}`);
  await countSoon(unit, surveyId);
}

/**
 * Sets an answer aside (無効票): it is kept, with the reason, and counts nowhere: not in results,
 * exports, measures or themes.
 * @throws AppError forbidden, not-found, also when it was set aside before
 */
export async function setAside(
  unit: Unit,
  actor: Actor,
  place: { readonly surveyId: string; readonly id: string },
  reason: string,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  await mark(unit, place, reason);
  await recordAudit(unit, actor, {
    action: 'surveys.answer-set-aside',
    subject: { type: 'survey', id: place.surveyId },
    details: { response: place.id, reason },
  });
}

/** Counts an answer again. @throws AppError forbidden, not-found unless it is set aside */
export async function countAgain(
  unit: Unit,
  actor: Actor,
  place: { readonly surveyId: string; readonly id: string },
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  await mark(unit, place, null);
  await recordAudit(unit, actor, {
    action: 'surveys.answer-counted-again',
    subject: { type: 'survey', id: place.surveyId },
    details: { response: place.id },
  });
}
