import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Input, listInputs, publicViewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { ideas, supports } from '../schema.ts';

/** How many support each of some ideas. */
export async function countSupporters(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: ideas.id, supporters: ideas.supporters })
    .from(ideas)
    .where(and(eq(ideas.town, town), inArray(ideas.id, [...ids])));
  return new Map(rows.map(({ id, supporters }) => [id, supporters]));
}

/** Ideas that everybody may read, the most supported first. */
export async function listSupported(
  unit: Unit,
  consultationId: string,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly inputs: readonly Input[]; readonly total: number }> {
  const { db, town } = unit;
  const listed = and(
    eq(ideas.town, town),
    eq(ideas.consultationId, consultationId),
    eq(ideas.shown, true),
  );
  const rows = await db
    .select({ id: ideas.id })
    .from(ideas)
    .where(listed)
    .orderBy(desc(ideas.supporters), desc(ideas.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const ids = rows.map(({ id }) => id);
  const { inputs } = await listInputs(unit, publicViewer, { ids });
  const byId = new Map(inputs.map((input) => [input.id, input]));
  return { inputs: ids.flatMap((id) => byId.get(id) ?? []), total: await db.$count(ideas, listed) };
}

export async function hasSupported(
  { db, town }: Unit,
  ideaId: string,
  person: string,
): Promise<boolean> {
  const mine = and(
    eq(supports.town, town),
    eq(supports.ideaId, ideaId),
    eq(supports.person, person),
  );
  return (await db.$count(supports, mine)) > 0;
}
