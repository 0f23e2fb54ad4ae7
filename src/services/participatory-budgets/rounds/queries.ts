import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { rounds } from '../schema.ts';
import { names } from '../text.ts';

export type Round = typeof rounds.$inferSelect;

export async function findRound({ db, town }: Unit, id: string): Promise<Round | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(rounds)
    .where(and(eq(rounds.town, town), eq(rounds.id, id)));
  return row;
}

/** @throws AppError `not-found` */
export async function getRound(unit: Unit, id: string): Promise<Round> {
  const round = await findRound(unit, id);
  if (!round) throw notFound(names.round);
  return round;
}

/** As `getRound`, held until the end of the unit. */
export async function lockRound({ db, town }: Unit, id: string): Promise<Round> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(rounds)
        .where(and(eq(rounds.town, town), eq(rounds.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.round);
  return row;
}

/** One that everybody may see; withdrawn ones say so. @throws AppError `not-found` for drafts */
export async function getPublicRound({ db, town }: Unit, slug: string): Promise<Round> {
  const [row] = await db
    .select()
    .from(rounds)
    .where(
      and(
        eq(rounds.town, town),
        eq(rounds.slug, slug.slice(0, 60)),
        inArray(rounds.status, ['published', 'withdrawn']),
      ),
    );
  if (!row) throw notFound(names.round);
  return row;
}

/** Those that everybody may see, the newest first. */
export async function listPublicRounds({ db, town }: Unit): Promise<readonly Round[]> {
  return db
    .select()
    .from(rounds)
    .where(and(eq(rounds.town, town), eq(rounds.status, 'published')))
    .orderBy(desc(rounds.votesUntil), desc(rounds.id))
    .limit(50);
}

/** For the desk: all, the newest first. */
export async function listRounds({ db, town }: Unit): Promise<readonly Round[]> {
  return db
    .select()
    .from(rounds)
    .where(eq(rounds.town, town))
    .orderBy(desc(rounds.votesUntil), desc(rounds.id))
    .limit(100);
}

/** Those whose result is still to come, of some sections. */
export async function listOwnedRounds(
  { db, town }: Unit,
  departmentIds: readonly string[],
): Promise<readonly Round[]> {
  if (departmentIds.length === 0) return [];
  return db
    .select()
    .from(rounds)
    .where(
      and(
        ...[eq(rounds.town, town), inArray(rounds.departmentId, [...departmentIds])],
        ...[ne(rounds.status, 'withdrawn'), isNull(rounds.resultPublishedOn)],
      ),
    );
}
