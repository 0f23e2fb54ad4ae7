import { and, asc, eq } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { EventKind } from '../model.ts';
import { staffIdOf } from '../policy.ts';
import { events } from '../schema.ts';

export type ProposalEvent = typeof events.$inferSelect;

interface NewEvent {
  readonly kind: EventKind;
  readonly text?: string;
  readonly note?: string;
  readonly on?: IsoDate;
}

/** What happened to a proposal, for everybody. */
export async function addEvent(
  { db, town, now }: Unit,
  actor: Actor,
  proposalId: string,
  { kind, text = '', note = '', on }: NewEvent,
): Promise<void> {
  await db.insert(events).values({
    ...{ town, id: newId(), proposalId, kind, text, note, at: now, staffId: staffIdOf(actor) },
    happenedOn: on ?? dayInTokyo(now),
  });
}

/** The oldest first. */
export function listEvents({ db, town }: Unit, proposalId: string): Promise<ProposalEvent[]> {
  return db
    .select()
    .from(events)
    .where(and(eq(events.town, town), eq(events.proposalId, proposalId)))
    .orderBy(asc(events.id));
}
