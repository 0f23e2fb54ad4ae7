import { eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { ClockRule } from '#engines/deadlines/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { listTopic } from '../model.ts';
import { assertMay } from '../policy.ts';
import { settings } from '../schema.ts';
import { followLetters } from './follow.ts';
import type { SettingsForm } from './inputs.ts';
import { clockBasis } from './text.ts';

export type LetterSettings = Pick<
  typeof settings.$inferSelect,
  'departmentId' | 'letterDays' | 'letterOpen'
>;

/** Days to the answer while the town has set none. */
export const usualLetterDays = 14;

/** Undefined until the town says which section takes letters in. */
export async function findSettings({ db, town }: Unit): Promise<LetterSettings | undefined> {
  const [row] = await db.select().from(settings).where(eq(settings.town, town));
  return row;
}

/** Business days from the day after the letter came (初日不算入), as the town set them. */
export async function letterClock(unit: Unit): Promise<ClockRule> {
  const days = (await findSettings(unit))?.letterDays ?? usualLetterDays;
  return {
    ...{ days, unit: 'business', firstDay: 'next', skips: 'none', lastDayClosed: 'next-open' },
    basis: clockBasis,
  };
}

/** Letters that come from now on have the new number of days. @throws AppError `forbidden` */
export async function saveSettings(unit: Unit, actor: Actor, form: SettingsForm): Promise<void> {
  assertMay(actor, 'opinions.settings');
  const { db, town, now } = unit;
  const values = { ...form, changedAt: now };
  await db
    .insert(settings)
    .values({ town, ...values })
    .onConflictDoUpdate({ target: [settings.town], set: values });
  await followLetters(unit, form);
  unit.drop(listTopic);
  await recordAudit(unit, actor, {
    ...{ action: 'opinions.settings-saved', subject: { type: 'opinions.settings', id: town } },
    details: { days: form.letterDays, open: form.letterOpen },
  });
}
