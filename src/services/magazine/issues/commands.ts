import { and, eq, ne, or } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { subjectType } from '../model.ts';
import { momentInTokyo } from '../moments.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { type Act, canDo } from '../rules.ts';
import { issues } from '../schema.ts';
import { refusals } from '../text.ts';
import type { IssueForm } from './inputs.ts';
import { type IssueRow, lockIssue } from './queries.ts';

/** The issue, held for an act that its state allows. @throws AppError */
export async function beginAct(unit: Unit, actor: Actor, id: string, act: Act): Promise<IssueRow> {
  assertMay(actor, 'magazine.write');
  const issue = await lockIssue(unit, id);
  const verdict = canDo(act, issue.state);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return issue;
}

export async function changeIssue(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<typeof issues.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(issues)
    .set(values)
    .where(and(eq(issues.town, town), eq(issues.id, id)));
}

function valuesOf(form: IssueForm) {
  const { number, month, title, titleEn, lead, departmentId, coverId, publishAt, pdfText } = form;
  return {
    ...{ number, month, slug: form.slug || month, title, titleEn, lead, departmentId, pdfText },
    coverId: coverId ?? null,
    publishAt: publishAt ? momentInTokyo(publishAt) : null,
  };
}

async function assertFree({ db, town }: Unit, form: IssueForm, id: string): Promise<void> {
  const slug = form.slug || form.month;
  const same = or(eq(issues.slug, slug), eq(issues.number, form.number));
  const [other] = await db
    .select({ id: issues.id })
    .from(issues)
    .where(and(eq(issues.town, town), same, ne(issues.id, id)))
    .limit(1);
  if (other) throw new AppError('conflict', refusals.slugTaken);
}

/** @returns its id. @throws AppError `conflict` when its number or address is taken. */
export async function createIssue(
  unit: Unit,
  actor: Actor,
  form: IssueForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'magazine.write');
  const id = newId();
  await assertFree(unit, form, id);
  await unit.db.insert(issues).values({
    ...valuesOf(form),
    ...{ town: unit.town, id, ownerStaffId: staffIdOf(actor), state: 'draft', correction: '' },
    ...{ revision: 1, sample: more.sample ?? false, createdAt: unit.now },
  });
  await recordAudit(unit, actor, {
    action: 'magazine.created',
    subject: { type: subjectType, id },
    details: { number: form.number },
  });
  return id;
}

/** @throws AppError `conflict` over a newer save; `rule-violation` unless it is a draft. */
export async function saveIssue(
  unit: Unit,
  actor: Actor,
  id: string,
  form: IssueForm,
): Promise<void> {
  const issue = await beginAct(unit, actor, id, 'compose');
  if (issue.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  await assertFree(unit, form, id);
  await changeIssue(unit, id, { ...valuesOf(form), revision: issue.revision + 1 });
  await recordAudit(unit, actor, {
    action: 'magazine.saved',
    subject: { type: subjectType, id },
  });
}
