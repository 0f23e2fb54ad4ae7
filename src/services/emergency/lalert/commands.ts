import { recordAudit } from '#engines/audit/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { capAlertOf } from '../cap/document.ts';
import { readEmergency } from '../page/now.ts';
import { authorise } from '../policy.ts';
import { lockEmergency } from '../situation/commands.ts';
import { getOpenSituation } from '../situation/queries.ts';
import { words } from './desk-text.ts';
import { writeEnvelope } from './envelope.ts';
import type { LalertInput } from './inputs.ts';
import { findLalertSettings, findLastDocument } from './queries.ts';
import { lalertDocuments, lalertSettings } from './schema.ts';

/** @throws AppError `forbidden` without `emergency.manage`. */
export async function saveLalertSettings(
  unit: Unit,
  actor: Actor,
  asked: LalertInput,
): Promise<void> {
  authorise(actor, 'emergency.manage');
  await unit.db
    .insert(lalertSettings)
    .values({ town: unit.town, ...asked })
    .onConflictDoUpdate({ target: [lalertSettings.town], set: asked });
  await recordAudit(unit, actor, {
    action: 'emergency.lalert-settings-saved',
    subject: { type: 'emergency.lalert-settings', id: unit.town },
    details: { active: asked.active },
  });
}

/**
 * Makes the next revision of the situation's document from what holds now. Nothing is sent.
 * @param origin address of the town's site.
 * @throws AppError `conflict` when the export is off or nothing is on.
 */
export async function makeDocument(
  unit: Unit,
  actor: Actor,
  origin: string,
): Promise<{ readonly id: string; readonly revision: number }> {
  authorise(actor, 'emergency.switch');
  const { active, sender } = await findLalertSettings(unit);
  if (!active) throw new AppError('conflict', { code: 'lalert-off', text: words.isOff });
  await lockEmergency(unit);
  const situation = await getOpenSituation(unit);
  const { mode, title } = situation;
  const last = await findLastDocument(unit, situation.id);
  const id = last?.id ?? newId();
  const revision = (last?.revision ?? 0) + 1;
  const cap = capAlertOf(await readEmergency(unit, mode), await getTown(unit), origin);
  const envelope = { id, revision, sender, mode, at: unit.now, description: title.ja, cap };
  await unit.db.insert(lalertDocuments).values({
    ...{ town: unit.town, id, revision, situationId: situation.id, at: unit.now },
    xml: writeEnvelope(envelope, last?.at),
    staffName: actor.kind === 'staff' ? actor.name : 'system',
  });
  await recordAudit(unit, actor, {
    action: 'emergency.lalert-document-made',
    subject: { type: 'emergency.lalert-document', id },
    details: { revision, mode },
  });
  return { id, revision };
}
