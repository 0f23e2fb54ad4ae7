import { recordAudit } from '#engines/audit/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import { listStaffWith } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { inputSubject, voicesTopic } from '../../inputs/model.ts';
import type { InputRow } from '../../inputs/present.ts';
import { lockRow } from '../../inputs/queries.ts';
import { insistOn } from '../../policy.ts';
import { names } from '../../text.ts';
import { mayRead, type Viewer } from '../../visibility.ts';
import { keepDecision } from '../commands.ts';
import { newestDecisions } from '../queries.ts';
import { appeals } from '../schema.ts';
import { AppealForm, SettlementForm } from './inputs.ts';
import { appealStanding, lockAppeal } from './queries.ts';
import { settleAppeal } from './settle.ts';
import { appealRefusals as refusals, staffNotice } from './text.ts';

/** Page of the desk with the appeals that wait. */
export const appealsHref = '/staff/moderation/appeals';

/** Moderators of the section, or all where it has none; never who hid it. */
async function tellModerators(unit: Unit, row: InputRow, hiddenBy: string | null): Promise<void> {
  const permission = 'threads.moderate';
  const own = await listStaffWith(unit, { departmentId: row.departmentId, permission });
  const others = own.filter(({ id }) => id !== hiddenBy);
  const all = others.length > 0 ? others : await listStaffWith(unit, { permission });
  for (const { id } of all) {
    if (id === hiddenBy) continue;
    const { kind, title, body } = staffNotice;
    await notify(unit, { to: { staffId: id }, kind, title, body, href: appealsHref });
  }
}

/**
 * The author of a hidden voice asks that somebody else looks at it again, once for each hiding.
 * @param viewer the author, by account or by receipt and secret.
 * @throws InputError; AppError `not-found` for everybody else; `rule-violation` for what is not hidden,
 *   and the second time
 */
export async function appealAgainst(
  unit: Unit,
  viewer: Viewer,
  inputId: string,
  form: { readonly text: string },
): Promise<void> {
  const { text } = parseInput(AppealForm, form);
  const row = await lockRow(unit, inputId);
  const own = viewer.kind === 'author' && mayRead(row, viewer) === 'original';
  if (!own) throw notFound(names.input);
  const { against } = await appealStanding(unit, row);
  if (!against) throw new AppError('rule-violation', refusals.none);
  const { town, now } = unit;
  await unit.db.insert(appeals).values({
    ...{ town, id: newId(), inputId, decisionId: against.id, text, at: now },
    ...{ answer: '', outcome: null, decidedAt: null, staffId: null },
  });
  await tellModerators(unit, row, against.staffId);
  unit.drop(voicesTopic);
}

/**
 * Decides an appeal with a reason, which its author reads: shows the voice, or leaves it hidden.
 * @throws InputError; AppError `forbidden`, also for who hid it; `not-found`; `conflict` where somebody
 *   else decided meanwhile
 */
export async function decideAppeal(
  unit: Unit,
  actor: Actor,
  appealId: string,
  form: SettlementForm,
): Promise<void> {
  insistOn(actor, 'threads.moderate');
  const settlement = parseInput(SettlementForm, form);
  const found = await lockAppeal(unit, appealId);
  if (!found) throw notFound(names.appeal);
  if (found.decidedAt) throw new AppError('conflict', refusals.decided);
  const { inputId } = found;
  const hiding = (await newestDecisions(unit, [inputId])).get(inputId);
  if (actor.kind === 'staff' && hiding?.staffId === actor.staffId) {
    throw new AppError('rule-violation', refusals.ownDecision);
  }
  if (settlement.outcome === 'shown') {
    const shown = { moderation: 'shown', code: 'appeal', note: settlement.answer } as const;
    await keepDecision(unit, actor, inputId, shown);
  }
  await settleAppeal(unit, actor, found, settlement);
  await recordAudit(unit, actor, {
    ...{ action: 'threads.appeal-decided', subject: inputSubject(inputId) },
    details: { outcome: settlement.outcome },
  });
  unit.drop(voicesTopic);
}
