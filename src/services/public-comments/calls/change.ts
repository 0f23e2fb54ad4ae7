import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { type EventKind, subjectOf } from '../model.ts';
import { nameOf } from '../policy.ts';
import { calls, events } from '../schema.ts';

export async function callChange(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<typeof calls.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(calls)
    .set(values)
    .where(and(eq(calls.town, town), eq(calls.id, id)));
}

/** What readers are told of a call. */
export async function recordEvent(
  { db, town, now }: Unit,
  actor: Actor,
  callId: string,
  { kind, note }: { readonly kind: EventKind; readonly note: string },
): Promise<void> {
  const row = { town, id: newId(), callId, kind, note, on: dayInTokyo(now), by: nameOf(actor) };
  await db.insert(events).values(row);
}

export async function noteAct(
  unit: Unit,
  actor: Actor,
  action: string,
  id: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const entry = { action: `public-comments.${action}`, subject: subjectOf(id), details };
  await recordAudit(unit, actor, entry);
}
