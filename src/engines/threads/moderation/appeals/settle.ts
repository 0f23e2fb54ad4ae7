import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { tellAuthors } from '../../inputs/authors.ts';
import { appeals } from '../schema.ts';
import type { Appeal } from './queries.ts';
import { appealNotices } from './text.ts';

export interface Settlement {
  readonly outcome: 'shown' | 'upheld';
  /** Read by the author. */
  readonly answer: string;
}

/** Keeps what became of an appeal and tells its author; showing the voice is the caller's. */
export async function settleAppeal(
  unit: Unit,
  actor: Actor,
  { id, inputId }: Pick<Appeal, 'id' | 'inputId'>,
  { outcome, answer }: Settlement,
): Promise<void> {
  const { db, town, now } = unit;
  const staffId = actor.kind === 'staff' ? actor.staffId : null;
  await db
    .update(appeals)
    .set({ outcome, answer, decidedAt: now, staffId })
    .where(and(eq(appeals.town, town), eq(appeals.id, id)));
  await tellAuthors(unit, [inputId], appealNotices[outcome]);
}
