import { eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { voicesTopic } from '../../inputs/model.ts';
import { insistOn } from '../../policy.ts';
import { readFilterSettings } from '../queries.ts';
import type { FilterSettings } from '../rules.ts';
import { filterSettings } from '../schema.ts';
import { filterRefusals } from './text.ts';

/** Enough to see in the log what was changed; the list itself stands in the settings. */
const named = 50;

function changesOf(before: FilterSettings, now: FilterSettings) {
  const added = now.words.filter((word) => !before.words.includes(word));
  const removed = before.words.filter((word) => !now.words.includes(word));
  const { words: _, ...numbers } = now;
  const list = (words: readonly string[]) => words.slice(0, named).join('\n');
  return { ...numbers, added: list(added), removed: list(removed) };
}

/** When the settings were changed last, as a form remembers it; empty while nobody did. @param lock until the commit */
export async function settingsSeen({ db, town }: Unit, lock = false): Promise<string> {
  const asked = db
    .select({ at: filterSettings.changedAt })
    .from(filterSettings)
    .where(eq(filterSettings.town, town));
  const [row] = await (lock ? asked.for('update') : asked);
  return row?.at.toISOString() ?? '';
}

/**
 * Sets what the filters hold, from the next voice on.
 * @param seen what the form was filled from, as `settingsSeen` said.
 * @throws AppError `forbidden`; `conflict` where somebody else changed them meanwhile
 */
export async function saveFilterSettings(
  unit: Unit,
  actor: Actor,
  settings: FilterSettings,
  seen: string,
): Promise<void> {
  insistOn(actor, 'threads.moderate');
  const { db, town, now } = unit;
  if ((await settingsSeen(unit, true)) !== seen)
    throw new AppError('conflict', filterRefusals.changed);
  const before = await readFilterSettings(unit);
  const changedBy = actor.kind === 'staff' ? actor.staffId : null;
  const set = { ...settings, words: [...settings.words], changedAt: now, changedBy };
  await db
    .insert(filterSettings)
    .values({ town, ...set })
    .onConflictDoUpdate({ target: [filterSettings.town], set });
  await recordAudit(unit, actor, {
    ...{ action: 'threads.filters-changed', subject: { type: 'town', id: town } },
    details: changesOf(before, settings),
  });
  // The guidelines say from how many on something waits.
  unit.drop(voicesTopic);
}
