import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { voicesTopic } from '../../inputs/model.ts';
import { insistOn } from '../../policy.ts';
import { readFilterSettings } from '../queries.ts';
import type { FilterSettings } from '../rules.ts';
import { filterSettings } from '../schema.ts';

/** Enough to see in the log what was changed; the list itself stands in the settings. */
const named = 50;

function changesOf(before: FilterSettings, now: FilterSettings) {
  const added = now.words.filter((word) => !before.words.includes(word));
  const removed = before.words.filter((word) => !now.words.includes(word));
  const { words: _, ...numbers } = now;
  const list = (words: readonly string[]) => words.slice(0, named).join('\n');
  return { ...numbers, added: list(added), removed: list(removed) };
}

/** Sets what the filters hold, from the next voice on. @throws AppError `forbidden` */
export async function saveFilterSettings(
  unit: Unit,
  actor: Actor,
  settings: FilterSettings,
): Promise<void> {
  insistOn(actor, 'threads.moderate');
  const { db, town, now } = unit;
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
