import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import { findDepartments, listStaffWith } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { insertDocument } from '../documents/commands.ts';
import { requestSubject } from '../model.ts';
import { caseInPreparation, nameOf } from '../policy.ts';
import { searches } from '../schema.ts';
import { moveTo } from '../steps.ts';
import { names, refusals } from '../text.ts';
import type { AnswerForm, AskForm } from './inputs.ts';
import { getSearch, isAsked } from './queries.ts';
import { searchErrors, searchWords } from './text.ts';

export const searchNotice = 'disclosure.search';

async function tell(unit: Unit, departmentId: string, id: string): Promise<void> {
  const people = await listStaffWith(unit, { departmentId });
  for (const { id: staffId } of people) {
    await notify(unit, {
      ...{ to: { staffId }, kind: searchNotice, title: searchWords.noticeTitle },
      ...{ body: searchWords.noticeBody, href: `/staff/disclosure/asked/${id}` },
    });
  }
}

/** Asks departments whether they hold what is wanted; those asked before are not asked again. */
export async function askDepartments(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { departmentIds, dueOn }: AskForm,
): Promise<void> {
  const record = await caseInPreparation(unit, actor, caseId);
  const known = await findDepartments(unit, departmentIds);
  if (known.size < departmentIds.length) {
    throw new InputError({ departmentIds: searchErrors.departments });
  }
  const { db, town, now } = unit;
  const open = await db
    .select({ departmentId: searches.departmentId })
    .from(searches)
    .where(and(eq(searches.town, town), eq(searches.caseId, caseId), isNull(searches.answeredAt)));
  const waiting = new Set(open.map(({ departmentId }) => departmentId));
  for (const departmentId of departmentIds.filter((id) => !waiting.has(id))) {
    const id = newId();
    await db
      .insert(searches)
      .values({ town, id, caseId, departmentId, dueOn, note: '', askedAt: now });
    await tell(unit, departmentId, id);
  }
  await moveTo(unit, record, 'searching');
  await recordAudit(unit, actor, {
    action: 'disclosure.departments-asked',
    subject: requestSubject(caseId),
    details: { departments: departmentIds.length },
  });
}

/**
 * The answer of a department, by one of its own people: it holds these documents, or none.
 * @throws AppError `not-found` for whoever was not asked; `rule-violation` when it was answered.
 */
export async function answerSearch(
  unit: Unit,
  actor: Actor,
  searchId: string,
  answer: AnswerForm,
): Promise<void> {
  const search = await getSearch(unit, searchId);
  if (!isAsked(actor, search)) throw notFound(names.request);
  const { db, town, now } = unit;
  const own = and(eq(searches.town, town), eq(searches.id, search.id), isNull(searches.answeredAt));
  const answered = await db
    .update(searches)
    .set({
      ...{ answer: answer.answer, note: answer.note },
      ...{ answeredBy: nameOf(actor), answeredAt: now },
    })
    .where(own)
    .returning({ id: searches.id });
  if (answered.length === 0) throw new AppError('rule-violation', refusals.notNow);
  const { caseId, departmentId } = search;
  for (const { title, pages } of answer.documents) {
    await insertDocument(unit, { id: newId(), caseId, title, departmentId, pages });
  }
  await recordAudit(unit, actor, {
    action: 'disclosure.search-answered',
    subject: requestSubject(caseId),
    details: { answer: answer.answer, documents: answer.documents.length },
  });
}
