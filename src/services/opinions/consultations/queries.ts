import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { consultations, participants } from '../schema.ts';
import { names } from '../text.ts';

export type Consultation = typeof consultations.$inferSelect;

/** @throws AppError `not-found` */
export async function getConsultation({ db, town }: Unit, id: string): Promise<Consultation> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(consultations)
        .where(and(eq(consultations.town, town), eq(consultations.id, id)))
    : [];
  if (!row) throw notFound(names.consultation);
  return row;
}

/** As `getConsultation`, held until the end of the unit. */
export async function lockConsultation({ db, town }: Unit, id: string): Promise<Consultation> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(consultations)
        .where(and(eq(consultations.town, town), eq(consultations.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.consultation);
  return row;
}

/** One that everybody may see, or could: withdrawn ones say so. Never a draft. */
export async function findPublished(
  { db, town }: Unit,
  slug: string,
): Promise<Consultation | undefined> {
  const [row] = await db
    .select()
    .from(consultations)
    .where(
      and(
        eq(consultations.town, town),
        eq(consultations.slug, slug.slice(0, 60)),
        ne(consultations.state, 'draft'),
      ),
    );
  return row;
}

export async function findConsultation(
  { db, town }: Unit,
  id: string,
): Promise<Consultation | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(consultations)
    .where(and(eq(consultations.town, town), eq(consultations.id, id)));
  return row;
}

const published = (town: string) =>
  and(eq(consultations.town, town), eq(consultations.state, 'published'));

/** Open or to come, those that end first at the top. */
export async function listCurrent({ db, town }: Unit, today: IsoDate): Promise<Consultation[]> {
  return db
    .select()
    .from(consultations)
    .where(and(published(town), gte(consultations.closesOn, today), isNull(consultations.closedOn)))
    .orderBy(consultations.closesOn, consultations.id)
    .limit(100);
}

/** Closed ones, the newest first, in pages. */
export async function listPast(
  { db, town }: Unit,
  today: IsoDate,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly rows: Consultation[]; readonly total: number }> {
  const ended = or(lt(consultations.closesOn, today), isNotNull(consultations.closedOn));
  const past = and(published(town), ended);
  const rows = await db
    .select()
    .from(consultations)
    .where(past)
    .orderBy(desc(consultations.closesOn), consultations.id)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(consultations, past) };
}

/** For the desk: everything, the newest first. */
export async function listAll(
  { db, town }: Unit,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly rows: Consultation[]; readonly total: number }> {
  const own = eq(consultations.town, town);
  const rows = await db
    .select()
    .from(consultations)
    .where(own)
    .orderBy(desc(consultations.createdAt), desc(consultations.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(consultations, own) };
}

/** Published ones, for search and analysis, newest first. */
export async function listPublished({ db, town }: Unit, most: number): Promise<Consultation[]> {
  return db
    .select()
    .from(consultations)
    .where(published(town))
    .orderBy(desc(consultations.opensOn), desc(consultations.id))
    .limit(most);
}

/** Drafts and open ones of sections or people, for transfers. */
export async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<Consultation[]> {
  const { staffIds, departmentIds } = owners;
  const by = [
    ...(staffIds.length > 0 ? [inArray(consultations.ownerStaffId, [...staffIds])] : []),
    ...(departmentIds.length > 0 ? [inArray(consultations.departmentId, [...departmentIds])] : []),
  ];
  if (by.length === 0) return [];
  return db
    .select()
    .from(consultations)
    .where(
      and(
        eq(consultations.town, town),
        ne(consultations.state, 'withdrawn'),
        eq(consultations.outcome, ''),
        or(...by),
      ),
    );
}

/** How many different people took part, where one each is allowed. */
export async function countParticipants({ db, town }: Unit, id: string): Promise<number> {
  return db.$count(
    participants,
    and(eq(participants.town, town), eq(participants.consultationId, id)),
  );
}
