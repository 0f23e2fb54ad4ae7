import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { milestoneKinds } from '../model.ts';
import { milestones, photos } from '../schema.ts';
import { names } from '../text.ts';

export type Milestone = typeof milestones.$inferSelect;
export type Photo = typeof photos.$inferSelect;

const inOrder = (a: Milestone, b: Milestone): number =>
  milestoneKinds.indexOf(a.kind) - milestoneKinds.indexOf(b.kind);

/** Of some proposals, each in the order of its steps. */
export async function listMilestones(
  { db, town }: Unit,
  proposalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Milestone[]>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(milestones)
    .where(and(eq(milestones.town, town), inArray(milestones.proposalId, [...proposalIds])));
  const found = new Map<string, Milestone[]>();
  for (const row of rows.sort(inOrder)) {
    found.set(row.proposalId, [...(found.get(row.proposalId) ?? []), row]);
  }
  return found;
}

export async function milestonesOfOne(
  unit: Unit,
  proposalId: string,
): Promise<readonly Milestone[]> {
  return (await listMilestones(unit, [proposalId])).get(proposalId) ?? [];
}

/** The oldest first. */
export function listPhotos({ db, town }: Unit, proposalId: string): Promise<Photo[]> {
  return db
    .select()
    .from(photos)
    .where(and(eq(photos.town, town), eq(photos.proposalId, proposalId)))
    .orderBy(asc(photos.takenOn), asc(photos.id));
}

/** @throws AppError not-found */
export async function getPhoto({ db, town }: Unit, proposalId: string, id: string): Promise<Photo> {
  const [row] =
    isId(id) && isId(proposalId)
      ? await db
          .select()
          .from(photos)
          .where(and(eq(photos.town, town), eq(photos.proposalId, proposalId), eq(photos.id, id)))
      : [];
  if (!row) throw notFound(names.photo);
  return row;
}
