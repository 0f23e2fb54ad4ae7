import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { threadsTopic } from '../lines/model.ts';
import { threads } from '../lines/schema.ts';
import { insistOn } from '../policy.ts';
import { type ActivityRef, activitiesTopic } from './model.ts';
import { findProject } from './queries.ts';
import { activities } from './schema.ts';
import { names } from './text.ts';

interface Placed {
  /** Slug; undefined takes it out of whatever project it was in. */
  readonly project?: string;
}

async function insistOnProject(unit: Unit, { project }: Placed): Promise<void> {
  if (project !== undefined && !(await findProject(unit, project))) throw notFound(names.project);
}

/**
 * Puts a way of taking part into a project, or takes it out, whatever its service says.
 * @throws AppError `forbidden`, `not-found`
 */
export async function placeActivity(
  unit: Unit,
  actor: Actor,
  { owner, id }: ActivityRef,
  placed: Placed,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  await insistOnProject(unit, placed);
  const { project = null } = placed;
  const changed = await unit.db
    .update(activities)
    .set({ project, placed: true })
    .where(and(eq(activities.town, unit.town), eq(activities.owner, owner), eq(activities.id, id)))
    .returning({ id: activities.id });
  if (changed.length === 0) throw notFound(names.activity);
  await recordAudit(unit, actor, {
    action: 'threads.activity-placed',
    subject: { type: 'activity', id: `${owner}/${id}` },
    details: { project },
  });
  unit.drop(activitiesTopic);
}

/** The same for a thread. @throws AppError `forbidden`, `not-found` */
export async function placeThread(
  unit: Unit,
  actor: Actor,
  id: string,
  placed: Placed,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  await insistOnProject(unit, placed);
  const { project = null } = placed;
  const own = and(eq(threads.town, unit.town), eq(threads.id, id));
  const changed = isId(id)
    ? await unit.db.update(threads).set({ project }).where(own).returning({ id: threads.id })
    : [];
  if (changed.length === 0) throw notFound(names.thread);
  await recordAudit(unit, actor, {
    ...{ action: 'threads.thread-placed', subject: { type: 'thread', id }, details: { project } },
  });
  unit.drop(threadsTopic, activitiesTopic);
}

/** What can be put into a project, the newest first; found by words of the title. */
const offered = 20;

const pattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

export async function listPlaceable(unit: Unit, project: string, words: string) {
  const { db, town } = unit;
  const like = pattern(words.trim().slice(0, 100));
  const ways = await db
    .select({ owner: activities.owner, id: activities.id, title: activities.title })
    .from(activities)
    .where(
      and(
        eq(activities.town, town),
        or(isNull(activities.project), ne(activities.project, project)),
        sql`${activities.title}->>'ja' ILIKE ${like}`,
      ),
    )
    .orderBy(desc(activities.opensOn), activities.owner, activities.id)
    .limit(offered);
  const lines = await db
    .select({ id: threads.id, title: threads.title })
    .from(threads)
    .where(
      and(
        eq(threads.town, town),
        or(isNull(threads.project), ne(threads.project, project)),
        sql`${threads.title} ILIKE ${like}`,
      ),
    )
    .orderBy(desc(threads.startedAt), threads.id)
    .limit(offered);
  return { activities: ways, threads: lines };
}

export type Placeable = Awaited<ReturnType<typeof listPlaceable>>;
