import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { links, threads } from '../lines/schema.ts';
import { inputs } from '../schema.ts';
import {
  type ActivityFilter,
  type ActivityPage,
  activitiesAtOnce,
  type ListedActivity,
  type Phase,
  type Project,
  type Timing,
} from './model.ts';
import { activities, phases, projects } from './schema.ts';

type Row = typeof activities.$inferSelect;

const keyOf = ({ owner, id }: { owner: string; id: string }) => `${owner} ${id}`;

/** Modules name their kinds `module.noun`. */
const ownerOfInput = sql<string>`split_part(${inputs.kind}, '.', 1)`;

async function countVoices(unit: Unit, rows: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const found = await unit.db
    .select({ owner: ownerOfInput, id: inputs.subject, voices: count() })
    .from(inputs)
    .where(
      and(
        eq(inputs.town, unit.town),
        inArray(
          inputs.subject,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(ownerOfInput, inputs.subject);
  return new Map(found.map(({ owner, id, voices }) => [`${owner} ${id}`, voices]));
}

async function findLed(unit: Unit, rows: readonly Row[]) {
  const found = await unit.db
    .selectDistinct({
      ...{ owner: ownerOfInput, subject: inputs.subject },
      ...{ id: threads.id, title: threads.title },
    })
    .from(inputs)
    .innerJoin(links, and(eq(links.town, inputs.town), eq(links.inputId, inputs.id)))
    .innerJoin(threads, and(eq(threads.town, links.town), eq(threads.id, links.threadId)))
    .where(
      and(
        eq(inputs.town, unit.town),
        inArray(
          inputs.subject,
          rows.map(({ id }) => id),
        ),
        sql`${threads.movedOn} IS NOT NULL`,
      ),
    )
    .orderBy(asc(threads.id))
    .limit(200);
  const led = new Map<string, { id: string; title: string }[]>();
  for (const { owner, subject, id, title } of found) {
    const key = `${owner} ${subject}`;
    led.set(key, [...(led.get(key) ?? []), { id, title }]);
  }
  return led;
}

async function present(unit: Unit, rows: readonly Row[]): Promise<ListedActivity[]> {
  if (rows.length === 0) return [];
  const voices = await countVoices(unit, rows);
  const led = await findLed(unit, rows);
  return rows.map(({ town: _, placed: __, closesOn, project, policy, outcome, ...row }) => ({
    ...row,
    ...(closesOn !== null && { closesOn }),
    ...(project !== null && { project }),
    ...(policy !== null && { policy }),
    ...(outcome !== null && { outcome }),
    voices: voices.get(keyOf(row)) ?? 0,
    threads: led.get(keyOf(row)) ?? [],
  }));
}

function at(timing: Timing, today: IsoDate) {
  const { opensOn, closesOn } = activities;
  if (timing === 'coming') return gt(opensOn, today);
  if (timing === 'past') return lt(closesOn, today);
  return and(lte(opensOn, today), or(isNull(closesOn), gte(closesOn, today)));
}

/** What people want to know first: what ends soon, what begins soon, what ended last. */
const orders = {
  open: [sql`${activities.closesOn} ASC NULLS LAST`, asc(activities.opensOn)],
  coming: [asc(activities.opensOn)],
  past: [desc(activities.closesOn)],
};

export interface ActivityQuery extends ActivityFilter {
  readonly timing: Timing;
  readonly today: IsoDate;
  /** From 1. */
  readonly page?: number;
}

/** A page of activities that are open, to come, or over on a day. */
export async function listActivities(unit: Unit, query: ActivityQuery): Promise<ActivityPage> {
  const { timing, today, kind, project, topic, page = 1 } = query;
  const where = and(
    eq(activities.town, unit.town),
    at(timing, today),
    kind && eq(activities.kind, kind),
    project === undefined ? undefined : eq(activities.project, project),
    topic === undefined
      ? undefined
      : sql`${activities.topics} @> ${JSON.stringify([topic])}::jsonb`,
  );
  const [{ total } = { total: 0 }] = await unit.db
    .select({ total: count() })
    .from(activities)
    .where(where);
  const rows = await unit.db
    .select()
    .from(activities)
    .where(where)
    .orderBy(...orders[timing], asc(activities.owner), asc(activities.id))
    .limit(activitiesAtOnce)
    .offset((page - 1) * activitiesAtOnce);
  return { items: await present(unit, rows), total, page, pageSize: activitiesAtOnce };
}

/** What people can take part in today, what ends soonest first; at most 20. */
export async function listOpenActivities(
  unit: Unit,
  today: IsoDate,
  filter: ActivityFilter = {},
): Promise<readonly ListedActivity[]> {
  return (await listActivities(unit, { ...filter, timing: 'open', today })).items;
}

/** More than any project has. */
const ofOneProject = 200;

export async function listActivitiesOf(
  unit: Unit,
  project: string,
): Promise<readonly ListedActivity[]> {
  const rows = await unit.db
    .select()
    .from(activities)
    .where(and(eq(activities.town, unit.town), eq(activities.project, project)))
    .orderBy(asc(activities.opensOn), asc(activities.owner), asc(activities.id))
    .limit(ofOneProject);
  return present(unit, rows);
}

function presentProject(row: typeof projects.$inferSelect): Project {
  const { town: _, policy, closedOn, outcome, ...project } = row;
  return {
    ...project,
    ...(policy !== null && { policy }),
    ...(closedOn !== null && { closedOn }),
    ...(outcome !== null && { outcome }),
  };
}

/** By slug; a town has a few dozen. */
export async function listProjects(
  unit: Unit,
  { all = false }: { readonly all?: boolean } = {},
): Promise<readonly Project[]> {
  const rows = await unit.db
    .select()
    .from(projects)
    .where(and(eq(projects.town, unit.town), all ? undefined : eq(projects.published, true)))
    .orderBy(asc(projects.slug));
  return rows.map(presentProject);
}

/** Also one that is not published; `published` says so. */
export async function findProject(unit: Unit, slug: string): Promise<Project | undefined> {
  const [row] = await unit.db
    .select()
    .from(projects)
    .where(and(eq(projects.town, unit.town), eq(projects.slug, slug)));
  return row && presentProject(row);
}

/** In order of time. */
export async function listPhases({ db, town }: Unit, project: string): Promise<readonly Phase[]> {
  const rows = await db
    .select()
    .from(phases)
    .where(and(eq(phases.town, town), eq(phases.project, project)))
    .orderBy(asc(phases.startsOn), asc(phases.id));
  return rows.map(({ id, name, summary, startsOn, endsOn }) => ({
    ...{ id, name, summary, startsOn },
    ...(endsOn !== null && { endsOn }),
  }));
}
