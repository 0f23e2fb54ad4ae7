import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { tellAuthors } from '../inputs/authors.ts';
import { setModeration } from '../inputs/commands.ts';
import { openAppealsOf } from './appeals/queries.ts';
import { settleAppeal } from './appeals/settle.ts';
import { appealNotices, appealRefusals } from './appeals/text.ts';
import { listHidden } from './queries.ts';
import type { HidingReason, ReasonCode } from './reasons.ts';
import { decisions } from './schema.ts';
import { deskErrors, hidingReasonTexts } from './text.ts';

export interface Decision {
  readonly moderation: 'shown' | 'held' | 'hidden';
  /** Why it is not shown; told to the author, and counted. Needed for whatever is not shown. */
  readonly reason?: HidingReason;
  /** More for the author. */
  readonly note?: string;
  /** Authors of campaigns are not written to: addresses given in one may be other people's. */
  readonly quiet?: boolean;
}

interface Kept {
  readonly moderation: Decision['moderation'];
  readonly code: ReasonCode;
  readonly note: string;
}

/** Sets how a voice is shown, and keeps who decided it and why. */
export async function keepDecision(
  unit: Unit,
  actor: Actor,
  inputId: string,
  { moderation, code, note }: Kept,
): Promise<void> {
  const { db, town, now } = unit;
  const told =
    moderation === 'shown' ? note : [hidingReasonTexts[code].ja, note].filter(Boolean).join('。');
  await setModeration(unit, actor, inputId, { moderation, reason: told });
  await db.insert(decisions).values({
    ...{ town, id: newId(), inputId, moderation, reason: code, note, rules: [] },
    ...{ staffId: actor.kind === 'staff' ? actor.staffId : null, at: now },
  });
}

/** The reason under which a decision is kept. @throws InputError for hiding without one */
export function codeOf({ moderation, reason }: Decision): ReasonCode {
  if (moderation === 'shown') return 'checked';
  if (reason === undefined) throw new InputError({ reason: deskErrors.reason });
  return reason;
}

/**
 * A person decides whether voices are shown; each decision is kept, and authors hear of hiding. What an author appealed against is
 * hidden anew among the appeals only; showing it answers the appeal.
 * @throws InputError for hiding without a reason; AppError `forbidden`, `not-found`; `rule-violation`
 *   where one was withdrawn, is not masked yet, or waits with an appeal
 */
export async function decideInputs(
  unit: Unit,
  actor: Actor,
  ids: readonly string[],
  decision: Decision,
): Promise<void> {
  const { moderation, note = '' } = decision;
  const code = codeOf(decision);
  const wanted = [...new Set(ids)].sort();
  const appealed = await openAppealsOf(unit, wanted);
  const hiddenBefore = await listHidden(unit, wanted);
  for (const inputId of wanted) {
    const appeal = appealed.get(inputId);
    if (appeal && moderation !== 'shown') {
      throw new AppError('rule-violation', appealRefusals.open);
    }
    await keepDecision(unit, actor, inputId, { moderation, code, note });
    if (appeal) await settleAppeal(unit, actor, appeal, { outcome: 'shown', answer: note });
  }
  if (moderation !== 'hidden' || decision.quiet) return;
  const hidden = wanted.filter((id) => !hiddenBefore.has(id));
  await tellAuthors(unit, hidden, appealNotices.hidden);
}
