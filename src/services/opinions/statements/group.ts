import { lt, sql } from 'drizzle-orm';
import type { Database, Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { pageTopic } from '../model.ts';
import { computeGrouping, type VotesRead } from './compute.ts';
import { statementSetTopics } from './datasets.ts';
import { type Grouping, groupJob } from './model.ts';
import { findConversation, findGrouping, readPublic } from './queries.ts';
import { groupings, votes } from './schema.ts';

/** A statement and what was said to it, as one number, so that a row of a person is one short text. */
const packed = sql`(${votes.statement} * 3 + ${votes.value} + 1)`;

/** The votes on what everybody may read now; people in the order in which they came. */
export async function readVotes(unit: Unit, consultationId: string): Promise<VotesRead> {
  const { db, town } = unit;
  const numbers = (await readPublic(unit, consultationId)).map(({ number }) => number);
  const place = new Map(numbers.map((number, index) => [number, index]));
  const { rows } = await db.execute<{ packed: string }>(sql`
    SELECT string_agg(${packed}::text, ' ' ORDER BY ${votes.statement}) AS packed
      FROM ${votes}
     WHERE ${votes.town} = ${town} AND ${votes.consultationId} = ${consultationId}
       AND ${votes.statement} = ANY(${sql.param(numbers)}::int[])
     GROUP BY ${votes.voter} ORDER BY ${votes.voter}`);
  const people = rows.map((row) => row.packed.split(' '));
  const all = people.reduce((sum, own) => sum + own.length, 0);
  const list = {
    person: new Int32Array(all),
    statement: new Int32Array(all),
    value: new Int8Array(all),
  };
  let at = 0;
  for (const [person, own] of people.entries()) {
    for (const one of own) {
      const vote = Number(one);
      list.person[at] = person;
      list.statement[at] = place.get(Math.floor(vote / 3)) ?? 0;
      list.value[at] = (vote % 3) - 1;
      at += 1;
    }
  }
  return { people: people.length, numbers, list };
}

/** Keeps groups, unless those of later votes are there already. */
export async function keepGrouping(
  unit: Unit,
  consultationId: string,
  { grouping, readAt }: { readonly grouping: Grouping; readonly readAt: Date },
): Promise<void> {
  const { db, town } = unit;
  await db
    .insert(groupings)
    .values({ town, consultationId, readAt, grouping })
    .onConflictDoUpdate({
      target: [groupings.town, groupings.consultationId],
      set: { readAt, grouping },
      setWhere: lt(groupings.readAt, readAt),
    });
  unit.drop(pageTopic(consultationId), ...statementSetTopics);
}

/** Computes the groups of a conversation outside of any transaction; killed, it runs again. */
export async function performGrouping(
  database: Database,
  town: string,
  consultationId: string,
): Promise<void> {
  const found = await database.inTown(town, async (unit) => {
    if (!(await findConversation(unit, consultationId))) return undefined;
    const read = await readVotes(unit, consultationId);
    return { read, readAt: unit.now, before: await findGrouping(unit, consultationId) };
  });
  if (!found) return;
  const grouping = await computeGrouping(found.read);
  const { readAt, before } = found;
  if (before?.grouping.manifest.digest === grouping.manifest.digest) return;
  await database.inTown(town, (unit) => keepGrouping(unit, consultationId, { grouping, readAt }));
}

export const groupingJob: Job<{ town: string; consultation: string }> = {
  name: groupJob,
  run: ({ database }, { town, consultation }) => performGrouping(database, town, consultation),
};
