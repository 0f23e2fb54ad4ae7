import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { listTopic, pageTopic, roundSubject } from '../model.ts';
import { rounds } from '../schema.ts';

/** The one place where a round changes; its pages are made anew. */
export async function roundChange(
  unit: Unit,
  id: string,
  values: Partial<Omit<typeof rounds.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  const { db, town } = unit;
  await db
    .update(rounds)
    .set(values)
    .where(and(eq(rounds.town, town), eq(rounds.id, id)));
  unit.drop(listTopic, pageTopic(id));
}

export async function noteRound(
  unit: Unit,
  actor: Actor,
  verb: string,
  id: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const entry = { action: `participatory-budgets.${verb}`, subject: roundSubject(id), details };
  await recordAudit(unit, actor, entry);
}
