import { and, eq, sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Activity } from '../activity.ts';
import { type ActivityOutcome, type ActivityRef, activitiesTopic } from './model.ts';
import { activities } from './schema.ts';

const isRef = ({ town }: Unit, { owner, id }: ActivityRef) =>
  and(eq(activities.town, town), eq(activities.owner, owner), eq(activities.id, id));

/**
 * Makes an activity known to `/participate`, its project and the home page, or brings it up to date.
 * Called by its service in the transaction that opens or changes it; who may is the service's to check.
 * Something that was told to have come of it stays, and so does the project where staff placed it.
 */
export async function registerActivity(unit: Unit, activity: Activity): Promise<void> {
  const { closesOn = null, project = null, policy = null, sample = false, ...rest } = activity;
  const row = { town: unit.town, ...rest, closesOn, project, policy, sample };
  await unit.db
    .insert(activities)
    .values(row)
    .onConflictDoUpdate({
      target: [activities.town, activities.owner, activities.id],
      set: {
        ...row,
        project: sql`CASE WHEN ${activities.placed} THEN ${activities.project} ELSE excluded.project END`,
      },
    });
  unit.drop(activitiesTopic);
}

/**
 * Ends an activity on a day, or tells later what came of it. One that nobody registered is no mistake.
 * @param ending.on the last day on which people could take part.
 */
export async function closeActivity(
  unit: Unit,
  ref: ActivityRef,
  ending: { readonly on?: IsoDate; readonly outcome?: ActivityOutcome },
): Promise<void> {
  const { on, outcome } = ending;
  if (on === undefined && outcome === undefined) return;
  await unit.db
    .update(activities)
    .set({ ...(on && { closesOn: on }), ...(outcome && { outcome }) })
    .where(isRef(unit, ref));
  unit.drop(activitiesTopic);
}

/** Takes an activity off the lists, as one that was called off or is a draft again. */
export async function forgetActivity(unit: Unit, ref: ActivityRef): Promise<void> {
  await unit.db.delete(activities).where(isRef(unit, ref));
  unit.drop(activitiesTopic);
}
