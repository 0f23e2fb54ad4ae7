import { and, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { requests } from '../schema.ts';
import { deskWords } from './text.ts';

export type DataRequest = Omit<typeof requests.$inferSelect, 'town'>;

export const requestsTopic = 'open-data:requests';
export const pageSize = 20;

/** The newest first; everybody reads those that somebody has looked at. */
export async function listRequests(
  { db, town }: Unit,
  { page, onlyShown }: { readonly page: number; readonly onlyShown: boolean },
): Promise<{ readonly rows: readonly DataRequest[]; readonly total: number }> {
  const where = and(eq(requests.town, town), onlyShown ? eq(requests.shown, true) : undefined);
  const rows = await db
    .select()
    .from(requests)
    .where(where)
    .orderBy(desc(requests.receivedAt), desc(requests.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(requests, where) };
}

/** @throws AppError `not-found` */
export async function getRequest({ db, town }: Unit, id: string): Promise<DataRequest> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(requests)
        .where(and(eq(requests.town, town), eq(requests.id, id)))
    : [];
  if (!row) throw notFound(deskWords.request);
  return row;
}
