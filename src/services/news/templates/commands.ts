import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { cleanHtml } from '#engines/content/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { assertMay, nameOf } from '../policy.ts';
import { templates } from '../schema.ts';
import { refusals } from '../text.ts';
import type { TemplateForm } from './inputs.ts';
import { getTemplate } from './queries.ts';

/** Templates of the own sections; those for all belong to who manages. @throws AppError `forbidden` */
function assertOwn(actor: Actor, departmentId: string | null | undefined): void {
  assertMay(actor, 'news.write');
  if (can(actor, 'news.manage')) return;
  const own = actor.kind === 'staff' && departmentId && actor.departmentIds.includes(departmentId);
  if (!own) throw new AppError('forbidden', refusals.otherSection);
}

/** @returns the template's id; without one given it is a new one. */
export async function saveTemplate(
  unit: Unit,
  actor: Actor,
  form: TemplateForm,
  id?: string,
): Promise<string> {
  assertOwn(actor, form.departmentId);
  if (id) assertOwn(actor, (await getTemplate(unit, id)).departmentId);
  const { town, db, now } = unit;
  const template = id ?? newId();
  const values = {
    name: form.name,
    departmentId: form.departmentId ?? null,
    html: cleanHtml(form.html, { from: 'editor' }).html,
    ...{ savedBy: nameOf(actor), savedAt: now },
  };
  await db
    .insert(templates)
    .values({ town, id: template, ...values })
    .onConflictDoUpdate({ target: [templates.town, templates.id], set: values });
  await recordAudit(unit, actor, {
    action: 'news.template-saved',
    subject: { type: 'news.template', id: template },
  });
  return template;
}

export async function removeTemplate(unit: Unit, actor: Actor, id: string): Promise<void> {
  const { departmentId } = await getTemplate(unit, id);
  assertOwn(actor, departmentId);
  const { town, db } = unit;
  await db.delete(templates).where(and(eq(templates.town, town), eq(templates.id, id)));
  await recordAudit(unit, actor, {
    action: 'news.template-removed',
    subject: { type: 'news.template', id },
  });
}
