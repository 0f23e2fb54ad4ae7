import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findEntry } from '#engines/datasets/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { assertMay } from '../policy.ts';
import { requests } from '../schema.ts';
import type { AnswerForm, RequestForm } from './inputs.ts';
import { getRequest, requestsTopic } from './queries.ts';
import { requestErrors } from './text.ts';

/** Takes a request; nobody else reads it before somebody has looked at it. */
export async function takeRequest(unit: Unit, form: RequestForm): Promise<void> {
  await unit.db.insert(requests).values({
    ...{ town: unit.town, id: newId(), ...form, state: 'received', answer: '', slug: null },
    ...{ shown: false, receivedAt: unit.now, answeredAt: null },
  });
}

/** @throws AppError `forbidden`, `not-found`; InputError for a set that is not there */
export async function answerRequest(
  unit: Unit,
  actor: Actor,
  id: string,
  { state, answer, slug, shown }: AnswerForm,
): Promise<void> {
  assertMay(actor, 'open-data.manage');
  await getRequest(unit, id);
  if (slug && !(await findEntry(unit, slug))) throw new InputError({ slug: requestErrors.slug });
  await unit.db
    .update(requests)
    .set({ state, answer, shown, slug: slug ?? null, answeredAt: answer ? unit.now : null })
    .where(and(eq(requests.town, unit.town), eq(requests.id, id)));
  await recordAudit(unit, actor, {
    ...{ action: 'open-data.request-answered', details: { state, shown } },
    subject: { type: 'open-data.request', id },
  });
  unit.drop(requestsTopic);
}
