import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findHopKind } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { budgetTopic, type PlanLink } from '../model.ts';
import { authoriseRequest } from '../policy.ts';
import { findProject } from '../queries.ts';
import { projectText } from '../refusals.ts';
import { links, projects } from '../schema.ts';
import { staffTexts as texts } from '../staff-text.ts';
import type { ProjectForm } from './inputs.ts';
import { planKinds } from './plan.ts';

function factsOf(form: ProjectForm) {
  const { name, nameEn, description, descriptionEn, descriptionEasy } = form;
  const easy = descriptionEasy === '' ? {} : { easy: descriptionEasy };
  return {
    name: { ja: name, en: nameEn || name },
    description: { ja: description, en: descriptionEn || description, ...easy },
    departmentId: form.department,
    ...{ purpose: form.purpose, section: form.section, item: form.item, endsIn: form.endsIn },
  };
}

async function audit(unit: Unit, actor: Actor, action: string, code: string): Promise<void> {
  await recordAudit(unit, actor, {
    action: `finance.${action}`,
    subject: { type: 'finance-budget-project', id: code },
  });
  unit.drop(budgetTopic);
}

/** A new project of a department. @throws InputError when the code is in use. */
export async function addProject(unit: Unit, actor: Actor, form: ProjectForm): Promise<void> {
  authoriseRequest(actor, form.department);
  const { db, town, now } = unit;
  const { code } = form;
  const added = await db
    .insert(projects)
    .values({ town, id: newId(), code, ...factsOf(form), sample: false, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: projects.id });
  if (added.length === 0) throw new InputError({ code: texts.codeTaken });
  await audit(unit, actor, 'budget-project-added', code);
}

/**
 * Changes what a project is called and does; its code stays. Moving it needs permission for both
 * departments.
 *
 * @throws AppError not-found
 */
export async function changeProject(
  unit: Unit,
  actor: Actor,
  code: string,
  form: ProjectForm,
): Promise<void> {
  const project = await findProject(unit, code);
  if (!project) throw notFound(projectText);
  authoriseRequest(actor, project.departmentId);
  if (form.department !== project.departmentId) authoriseRequest(actor, form.department);
  const { db, town } = unit;
  await db
    .update(projects)
    .set(factsOf(form))
    .where(and(eq(projects.town, town), eq(projects.id, project.id)));
  await audit(unit, actor, 'budget-project-changed', code);
}

/** Ties a project to a policy or initiative that the plan has today, or unties it. */
export async function setPlanLink(
  unit: Unit,
  actor: Actor,
  code: string,
  { kind, ref, serves }: PlanLink & { readonly serves: boolean },
): Promise<void> {
  const project = await findProject(unit, code);
  if (!project) throw notFound(projectText);
  authoriseRequest(actor, project.departmentId);
  const { db, town } = unit;
  const link = { town, projectId: project.id, kind, ref };
  if (serves) {
    const targets = planKinds.includes(kind) ? findHopKind(kind)?.targets : undefined;
    if (!(await targets?.get(unit, ref))) throw new InputError({ form: texts.noTarget });
    await db.insert(links).values(link).onConflictDoNothing();
  } else {
    await db
      .delete(links)
      .where(
        and(
          eq(links.town, town),
          eq(links.projectId, project.id),
          eq(links.kind, kind),
          eq(links.ref, ref),
        ),
      );
  }
  await audit(unit, actor, serves ? 'budget-project-linked' : 'budget-project-unlinked', code);
}
