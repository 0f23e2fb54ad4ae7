import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { setModeration } from '../inputs/commands.ts';
import type { HidingReason } from './reasons.ts';
import { decisions } from './schema.ts';
import { hidingReasonTexts } from './text.ts';

export interface Decision {
  readonly moderation: 'shown' | 'held' | 'hidden';
  /** Why it is not shown; told to the author, and counted. */
  readonly reason?: HidingReason;
  /** More for the author. */
  readonly note?: string;
}

/**
 * A person decides whether voices are shown; each decision is kept.
 * @throws AppError `forbidden`, `not-found`; `rule-violation` where one was withdrawn or is not masked yet
 */
export async function decideInputs(
  unit: Unit,
  actor: Actor,
  ids: readonly string[],
  { moderation, reason, note = '' }: Decision,
): Promise<void> {
  const { db, town, now } = unit;
  const code = moderation === 'shown' ? 'checked' : (reason ?? 'off-topic');
  const told =
    moderation === 'shown' ? note : [hidingReasonTexts[code].ja, note].filter(Boolean).join('。');
  for (const inputId of [...new Set(ids)].sort()) {
    await setModeration(unit, actor, inputId, { moderation, reason: told });
    await db.insert(decisions).values({
      ...{ town, id: newId(), inputId, moderation, reason: code, note, rules: [] },
      ...{ staffId: actor.kind === 'staff' ? actor.staffId : null, at: now },
    });
  }
}
