import { and, desc, eq, inArray } from 'drizzle-orm';
import {
  type Input,
  type InputList,
  listInputs,
  publicViewer,
  readInputs,
  voicesPerPage,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { EntryFilter } from '../consultations/inputs.ts';
import { ideaKind } from '../model.ts';
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

interface Wanted {
  /** Ids of the collections whose ideas are listed. */
  readonly among: readonly string[];
  readonly filter: EntryFilter;
}

/** Ordered and paged by the database, where no words and no place are asked for. */
async function listAll(unit: Unit, { among, filter }: Wanted): Promise<InputList> {
  const { db, town } = unit;
  const listed = and(
    eq(ideas.town, town),
    inArray(ideas.consultationId, [...among]),
    eq(ideas.shown, true),
  );
  const order = filter.sort === 'supported' ? [desc(ideas.supporters)] : [];
  const rows = await db
    .select({ id: ideas.id })
    .from(ideas)
    .where(listed)
    .orderBy(...order, desc(ideas.id))
    .limit(voicesPerPage)
    .offset((filter.page - 1) * voicesPerPage);
  const ids = rows.map(({ id }) => id);
  const { inputs } = await listInputs(unit, publicViewer, { ids });
  const byId = new Map(inputs.map((input) => [input.id, input]));
  return { inputs: ids.flatMap((id) => byId.get(id) ?? []), total: await db.$count(ideas, listed) };
}

/** More than a person reads through; narrower words find the rest. */
const mostFound = 2000;

/** Words are found by the engine, which alone knows what of an idea everybody may read. */
async function listFound(unit: Unit, { among, filter }: Wanted): Promise<InputList> {
  const { q, area, sort, page } = filter;
  const found: Input[] = [];
  const asked = { kind: ideaKind, words: q || undefined, area: area || undefined };
  for await (const inputs of readInputs(unit, publicViewer, asked)) {
    found.push(...inputs.filter(({ subject = '' }) => among.includes(subject)));
    if (found.length >= mostFound) break;
  }
  found.reverse();
  if (sort === 'supported') {
    const supporters = await countSupporters(
      unit,
      found.map(({ id }) => id),
    );
    const of = ({ id }: Input) => supporters.get(id) ?? 0;
    found.sort((a, b) => of(b) - of(a));
  }
  const from = (page - 1) * voicesPerPage;
  return { inputs: found.slice(from, from + voicesPerPage), total: found.length };
}

/** Ideas that everybody may read, in the order that was asked for. */
export async function listIdeas(unit: Unit, wanted: Wanted): Promise<InputList> {
  if (wanted.among.length === 0) return { inputs: [], total: 0 };
  const { q, area } = wanted.filter;
  return q || area ? listFound(unit, wanted) : listAll(unit, wanted);
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
