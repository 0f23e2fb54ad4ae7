import { and, asc, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { issueLetter } from '#engines/letters/contract.ts';
import { dayInTokyo, eraDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { honorifics, requestSubject } from '../model.ts';
import { caseInPreparation } from '../policy.ts';
import { thirdParties } from '../schema.ts';
import { moveTo } from '../steps.ts';
import { refusals } from '../text.ts';
import type { AnswerForm, ConsultForm } from './inputs.ts';
import { thirdPartyErrors } from './text.ts';

export type ThirdParty = typeof thirdParties.$inferSelect;

/** Letters to a third party are its own: the requester never finds them under the request. */
export const thirdPartySubject = (id: string) => ({ type: 'disclosure.third-party', id });

export async function listThirdParties({ db, town }: Unit, caseId: string): Promise<ThirdParty[]> {
  return db
    .select()
    .from(thirdParties)
    .where(and(eq(thirdParties.town, town), eq(thirdParties.caseId, caseId)))
    .orderBy(asc(thirdParties.askedOn), asc(thirdParties.id));
}

/** 第三者意見照会 by letter. @throws InputError when the due day is not after today. */
export async function consultThirdParty(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { name, body, address, about, document, dueOn }: ConsultForm,
): Promise<void> {
  const record = await caseInPreparation(unit, actor, caseId);
  const askedOn = dayInTokyo(unit.now);
  if (dueOn <= askedOn) throw new InputError({ dueOn: thirdPartyErrors.dueOn });
  const id = newId();
  const letter = await issueLetter(unit, actor, {
    ...{ template: 'disclosure-third-party', subject: thirdPartySubject(id) },
    recipient: { name, honorific: body ? honorifics.body : honorifics.person, address },
    fields: { document, about, dueOn: eraDate(dueOn) },
    departmentId: record.departmentId,
  });
  await unit.db.insert(thirdParties).values({
    ...{ town: unit.town, id, caseId, name, body, address, about, askedOn, dueOn },
    ...{ letterId: letter.id, note: document },
  });
  await moveTo(unit, record, 'third-party');
  await recordAudit(unit, actor, {
    action: 'disclosure.third-party-asked',
    subject: requestSubject(caseId),
    details: { letter: letter.number },
  });
}

/** What a third party answered, or that it did not. */
export async function recordAnswer(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { thirdParty, answer, answeredOn }: AnswerForm,
): Promise<void> {
  await caseInPreparation(unit, actor, caseId);
  if (answeredOn > dayInTokyo(unit.now)) {
    throw new InputError({ answeredOn: thirdPartyErrors.answeredOn });
  }
  const { db, town } = unit;
  const own = and(
    eq(thirdParties.town, town),
    eq(thirdParties.caseId, caseId),
    eq(thirdParties.id, isId(thirdParty) ? thirdParty : newId()),
    isNull(thirdParties.answer),
  );
  const changed = await db
    .update(thirdParties)
    .set({ answer, answeredOn })
    .where(own)
    .returning({ id: thirdParties.id });
  if (changed.length === 0) throw new AppError('rule-violation', refusals.notNow);
  await recordAudit(unit, actor, {
    action: 'disclosure.third-party-answered',
    subject: requestSubject(caseId),
    details: { answer },
  });
}
