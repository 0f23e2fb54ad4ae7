import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { sealingKey, unseal, unsealValue } from '#platform/sealed-values.ts';
import { listFaults, listParts, lists, residents } from '../schema.ts';
import type { Person } from './residents.ts';
import { listWords } from './text.ts';

export type ResidentList = Omit<typeof lists.$inferSelect, 'town'>;

/** @throws AppError not-found, also for a list of another survey */
export async function getList(
  { db, town }: Unit,
  surveyId: string,
  id: string,
  lock?: 'lock',
): Promise<ResidentList> {
  if (!isId(id)) throw notFound(listWords.list);
  const query = db
    .select()
    .from(lists)
    .where(and(eq(lists.town, town), eq(lists.surveyId, surveyId), eq(lists.id, id)));
  const [row] = lock ? await query.for('update') : await query;
  if (!row) throw notFound(listWords.list);
  return row;
}

/** The list that a survey works with; deleted ones are not it. */
export async function findList({ db, town }: Unit, surveyId: string) {
  const [row] = await db
    .select()
    .from(lists)
    .where(and(eq(lists.town, town), eq(lists.surveyId, surveyId), ne(lists.state, 'deleted')))
    .orderBy(desc(lists.addedAt))
    .limit(1);
  return row;
}

/** Lists that were deleted, the last first: what is known of them still. */
export async function listDeleted({ db, town }: Unit, surveyId: string): Promise<ResidentList[]> {
  return db
    .select()
    .from(lists)
    .where(and(eq(lists.town, town), eq(lists.surveyId, surveyId), eq(lists.state, 'deleted')))
    .orderBy(desc(lists.addedAt));
}

/** The key of what is kept of a list. @throws AppError not-found once it is deleted */
export function listKey(secret: string, { salt }: Pick<ResidentList, 'salt'>): Buffer {
  if (!salt) throw notFound(listWords.list);
  return sealingKey(secret, 'surveys.list', salt);
}

/** A piece of the file as it came; undefined after the last. */
export async function findPart(
  { db, town }: Unit,
  { id, place }: { readonly id: string; readonly place: number },
  key: Buffer,
): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ sealed: listParts.sealed })
    .from(listParts)
    .where(and(eq(listParts.town, town), eq(listParts.listId, id), eq(listParts.place, place)));
  return row && unseal(key, row.sealed);
}

export interface ShownFault
  extends Pick<typeof listFaults.$inferSelect, 'row' | 'place' | 'kind' | 'column' | 'first'> {
  readonly value: string;
}

/** Faults by row, a page of them. Values are personal data: whoever shows them says so in the audit. */
export async function listFaultsOf(
  { db, town }: Unit,
  id: string,
  key: Buffer,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<ShownFault[]> {
  const rows = await db
    .select()
    .from(listFaults)
    .where(and(eq(listFaults.town, town), eq(listFaults.listId, id)))
    .orderBy(asc(listFaults.row), asc(listFaults.place))
    .limit(limit)
    .offset(offset);
  return rows.map(({ row, place, kind, column, first, sealed }) => ({
    ...{ row, place, kind, column, first },
    value: unseal(key, sealed).toString('utf8'),
  }));
}

/** Somebody on the list, by row. For letters, within the unit that encrypts them anew. */
export async function findPerson(
  { db, town }: Unit,
  { id, row }: { readonly id: string; readonly row: number },
  key: Buffer,
): Promise<Person | undefined> {
  const [found] = await db
    .select({ sealed: residents.sealed })
    .from(residents)
    .where(and(eq(residents.town, town), eq(residents.listId, id), eq(residents.row, row)));
  return found && unsealValue<Person>(key, found.sealed);
}
