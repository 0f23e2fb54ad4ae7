import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId, newId } from '#platform/ids.ts';
import { insistOn } from '../policy.ts';
import { ClosingInput, PhaseInput, ProjectInput } from './inputs.ts';
import { activitiesTopic } from './model.ts';
import { findProject } from './queries.ts';
import { phases, projects } from './schema.ts';
import { indexProject } from './search-entry.ts';
import { faults, names } from './text.ts';

async function finish(unit: Unit, actor: Actor, action: string, slug: string): Promise<void> {
  await indexProject(unit, slug);
  await recordAudit(unit, actor, {
    action: `threads.${action}`,
    subject: { type: 'project', id: slug },
  });
  unit.drop(activitiesTopic);
}

/** @throws InputError when the short name is taken. */
export async function addProject(unit: Unit, actor: Actor, input: ProjectInput): Promise<void> {
  insistOn(actor, 'threads.projects');
  const { policy = null, ...project } = parseInput(ProjectInput, input);
  const added = await unit.db
    .insert(projects)
    .values({ town: unit.town, ...project, policy })
    .onConflictDoNothing()
    .returning({ slug: projects.slug });
  if (added.length === 0) throw new InputError({ slug: faults.slugTaken });
  await finish(unit, actor, 'project-added', project.slug);
}

/** Everything but the short name, which addresses hold. */
export async function changeProject(unit: Unit, actor: Actor, input: ProjectInput): Promise<void> {
  insistOn(actor, 'threads.projects');
  const { slug, policy = null, sample: _, ...change } = parseInput(ProjectInput, input);
  if (!(await findProject(unit, slug))) throw notFound(names.project);
  await unit.db
    .update(projects)
    .set({ ...change, policy })
    .where(and(eq(projects.town, unit.town), eq(projects.slug, slug)));
  await finish(unit, actor, 'project-changed', slug);
}

/**
 * Ends a project on a day, with what came of it; its page stays. What is still open in it goes on.
 * @throws InputError; AppError `forbidden`, `not-found`
 */
export async function closeProject(
  unit: Unit,
  actor: Actor,
  slug: string,
  input: ClosingInput,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  const { on, outcome } = parseInput(ClosingInput, input);
  if (on > dayInTokyo(unit.now)) throw new InputError({ on: faults.future });
  await setEnd(unit, actor, slug, { closedOn: on, outcome });
}

/** Takes an ending back: the project goes on. @throws AppError `forbidden`, `not-found` */
export async function reopenProject(unit: Unit, actor: Actor, slug: string): Promise<void> {
  insistOn(actor, 'threads.projects');
  await setEnd(unit, actor, slug, { closedOn: null, outcome: null });
}

async function setEnd(
  unit: Unit,
  actor: Actor,
  slug: string,
  end: { readonly closedOn: IsoDate | null; readonly outcome: Text | null },
): Promise<void> {
  const changed = await unit.db
    .update(projects)
    .set(end)
    .where(and(eq(projects.town, unit.town), eq(projects.slug, slug)))
    .returning({ slug: projects.slug });
  if (changed.length === 0) throw notFound(names.project);
  await finish(unit, actor, end.closedOn ? 'project-closed' : 'project-reopened', slug);
}

/** @returns its id. */
export async function addPhase(
  unit: Unit,
  actor: Actor,
  slug: string,
  input: PhaseInput,
): Promise<string> {
  insistOn(actor, 'threads.projects');
  const { endsOn = null, ...phase } = parseInput(PhaseInput, input);
  if (!(await findProject(unit, slug))) throw notFound(names.project);
  const id = newId();
  await unit.db.insert(phases).values({ town: unit.town, id, project: slug, ...phase, endsOn });
  await finish(unit, actor, 'phase-added', slug);
  return id;
}

const isPhase = ({ town }: Unit, slug: string, id: string) =>
  and(eq(phases.town, town), eq(phases.project, slug), eq(phases.id, id));

export async function changePhase(
  unit: Unit,
  actor: Actor,
  slug: string,
  id: string,
  input: PhaseInput,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  const { endsOn = null, ...phase } = parseInput(PhaseInput, input);
  if (!isId(id)) throw notFound(names.phase);
  const changed = await unit.db
    .update(phases)
    .set({ ...phase, endsOn })
    .where(isPhase(unit, slug, id))
    .returning({ id: phases.id });
  if (changed.length === 0) throw notFound(names.phase);
  await finish(unit, actor, 'phase-changed', slug);
}

export async function removePhase(
  unit: Unit,
  actor: Actor,
  slug: string,
  id: string,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  if (!isId(id)) throw notFound(names.phase);
  await unit.db.delete(phases).where(isPhase(unit, slug, id));
  await finish(unit, actor, 'phase-removed', slug);
}
