import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { authorise } from '../policy.ts';
import { formsSettings } from '../schema.ts';
import { wrongDraftDays } from '../text.ts';

/** A draft may lie for a day at least, and not become an archive. */
export const draftDayLimits = { min: 1, max: 365 } as const;

/**
 * Sets how many days drafts are kept without a change; for drafts begun from now on, because the date
 * was said to those who began theirs.
 * @throws AppError forbidden without `forms.publish`; InputError outside of `draftDayLimits`.
 */
export async function saveDraftDays(unit: Unit, actor: Actor, draftDays: number): Promise<void> {
  authorise(actor, 'forms.publish');
  const { min, max } = draftDayLimits;
  if (!Number.isInteger(draftDays) || draftDays < min || draftDays > max) {
    throw new InputError({ draftDays: wrongDraftDays(min, max) });
  }
  const { db, town, now } = unit;
  await db
    .insert(formsSettings)
    .values({ town, draftDays, updatedAt: now })
    .onConflictDoUpdate({ target: formsSettings.town, set: { draftDays, updatedAt: now } });
  await recordAudit(unit, actor, {
    action: 'forms.draft-days-set',
    subject: { type: 'forms.settings', id: town },
    details: { draftDays },
  });
}
