import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { requests, searches } from '../schema.ts';
import { names } from '../text.ts';

export type Search = typeof searches.$inferSelect;

export async function listSearches({ db, town }: Unit, caseId: string): Promise<Search[]> {
  return db
    .select()
    .from(searches)
    .where(and(eq(searches.town, town), eq(searches.caseId, caseId)))
    .orderBy(asc(searches.askedAt), asc(searches.id));
}

/** @throws AppError not-found */
export async function getSearch({ db, town }: Unit, id: string): Promise<Search> {
  if (!isId(id)) throw notFound(names.request);
  const [row] = await db
    .select()
    .from(searches)
    .where(and(eq(searches.town, town), eq(searches.id, id)));
  if (!row) throw notFound(names.request);
  return row;
}

/** Whether this is somebody of the department that was asked. */
export function isAsked(actor: Actor, { departmentId }: Pick<Search, 'departmentId'>): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'staff' && actor.departmentIds.includes(departmentId);
}

export interface AskedSearch {
  readonly id: string;
  readonly dueOn: string;
  /** What is wanted; not who wants it: a department finds documents, whoever asks. */
  readonly documents: string;
}

/** Questions that wait for the departments of this person, the most urgent first. */
export async function listAsked({ db, town }: Unit, actor: Actor): Promise<AskedSearch[]> {
  if (actor.kind !== 'staff' || actor.departmentIds.length === 0) return [];
  return db
    .select({ id: searches.id, dueOn: searches.dueOn, documents: requests.documents })
    .from(searches)
    .innerJoin(
      requests,
      and(eq(requests.town, searches.town), eq(requests.caseId, searches.caseId)),
    )
    .where(
      and(
        eq(searches.town, town),
        inArray(searches.departmentId, [...actor.departmentIds]),
        isNull(searches.answeredAt),
      ),
    )
    .orderBy(asc(searches.dueOn), asc(searches.id))
    .limit(100);
}
