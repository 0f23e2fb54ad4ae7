import { and, asc, count, desc, eq, ilike, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { neighbours, sources } from '../schema.ts';
import { sourceName } from './text.ts';

export type Source = Omit<typeof sources.$inferSelect, 'town'>;
export const neighboursTopic = 'open-data:neighbours';
export const pageSize = 20;

export async function listSources({ db, town }: Unit): Promise<readonly Source[]> {
  return db.select().from(sources).where(eq(sources.town, town)).orderBy(asc(sources.title));
}

/** How many sets were read of each catalogue, by its id. */
export async function countSets({ db, town }: Unit): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: neighbours.sourceId, sets: count() })
    .from(neighbours)
    .where(eq(neighbours.town, town))
    .groupBy(neighbours.sourceId);
  return new Map(rows.map(({ id, sets }) => [id, sets]));
}

/** @throws AppError `not-found` */
export async function getSource({ db, town }: Unit, id: string): Promise<Source> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(sources)
        .where(and(eq(sources.town, town), eq(sources.id, id)))
    : [];
  if (!row) throw notFound(sourceName);
  return row;
}

const pattern = (words: string) => `%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;

/** Sets of other towns that say these words, what changed last first. */
export async function listNeighbours({ db, town }: Unit, words: string, page: number) {
  const like = pattern(words);
  const where = and(
    eq(neighbours.town, town),
    words ? or(ilike(neighbours.title, like), ilike(neighbours.description, like)) : undefined,
  );
  const rows = await db
    .select({ set: neighbours, source: sources.title })
    .from(neighbours)
    .innerJoin(sources, and(eq(sources.town, neighbours.town), eq(sources.id, neighbours.sourceId)))
    .where(where)
    .orderBy(desc(neighbours.modifiedOn), asc(neighbours.key))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(neighbours, where) };
}

export type Neighbour = Awaited<ReturnType<typeof listNeighbours>>['rows'][number];
