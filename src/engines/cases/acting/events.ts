import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import type { ActDetails } from '../acts.ts';
import { visibleTo } from '../policy.ts';
import type { CaseRow } from '../present.ts';
import type { EventKind } from '../records.ts';
import { findCaseType } from '../registry.ts';
import { caseEvents, caseReasons, cases } from '../schema.ts';
import { actorTexts, caseText, eventTexts, refusals } from '../text.ts';

/** Who an event names: an id and nothing that would have to be erased. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'visitor':
      return null;
    case 'citizen':
      return actor.userId;
    case 'staff':
      return actor.staffId;
    case 'system':
      return actor.name;
  }
}

/**
 * The case, locked until the commit: of two writers the second waits here and then sees what the first
 * did. Visitors come with a receipt and secret that the caller has checked.
 * @param sight `unchecked` where the act itself was permitted elsewhere, such as by an approval.
 * @throws AppError `not-found` also when the actor may not see it.
 */
export async function lockCase(
  { db, town }: Unit,
  actor: Actor,
  caseId: string,
  sight: 'checked' | 'unchecked' = 'checked',
): Promise<CaseRow> {
  if (!isId(caseId)) throw notFound(caseText);
  const conditions: SQL[] = [eq(cases.town, town), eq(cases.id, caseId)];
  if (sight === 'checked' && actor.kind !== 'visitor') conditions.push(visibleTo(actor));
  const [row] = await db
    .select()
    .from(cases)
    .where(and(...conditions))
    .for('update');
  if (!row) throw notFound(caseText);
  return row;
}

/** True when this key already did something to the case. */
export async function wasDone({ db, town }: Unit, caseId: string, key: string): Promise<boolean> {
  const [found] = await db
    .select({ seq: caseEvents.seq })
    .from(caseEvents)
    .where(and(eq(caseEvents.town, town), eq(caseEvents.caseId, caseId), eq(caseEvents.key, key)));
  return found !== undefined;
}

const clockFace = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

type EventRow = typeof caseEvents.$inferSelect;

async function whoDid(unit: Unit, event: EventRow): Promise<Text> {
  if (event.actorKind !== 'staff' || !event.actorId) return actorTexts[event.actorKind];
  const name = (await findStaff(unit, [event.actorId])).get(event.actorId)?.name;
  return name ? { ja: name, en: name } : actorTexts.staff;
}

function whatWasDone(row: CaseRow, { action, kind }: EventRow): Text {
  const named = action ? findCaseType(row.type)?.actions[action]?.label : undefined;
  return named ?? eventTexts[kind as EventKind];
}

/** The refusal for whoever was slower: it says who did what, and when. */
async function overtaken(unit: Unit, row: CaseRow): Promise<AppError> {
  const [last] = await unit.db
    .select()
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.town, unit.town),
        eq(caseEvents.caseId, row.id),
        sql`${caseEvents.kind} NOT IN ('noted', 'linked', 'unlinked', 'opinion-asked')`,
      ),
    )
    .orderBy(desc(caseEvents.seq))
    .limit(1);
  if (!last) throw new Error(`case ${row.id} has no events`);
  const when = clockFace.format(last.at);
  const who = await whoDid(unit, last);
  return new AppError(
    'conflict',
    refusals.overtaken(who, whatWasDone(row, last), { ja: when, en: when }),
  );
}

/** @throws AppError `conflict` when the case is no longer as it was seen. */
export async function insistOnVersion(
  unit: Unit,
  row: CaseRow,
  version: number | undefined,
): Promise<void> {
  if (version !== undefined && version !== row.version) throw await overtaken(unit, row);
}

export interface NewEvent {
  readonly kind: EventKind;
  readonly key?: string;
  readonly action?: string;
  readonly toState?: string;
  readonly reason?: string;
  /** Ids and figures only. */
  readonly payload?: ActDetails;
  /** What it changes in the case. */
  readonly set?: Partial<typeof cases.$inferInsert>;
  /** False for what takes nothing from anybody who decides at the same time, such as a note. */
  readonly newVersion?: boolean;
}

/** Appends an event and brings the case up to date, in the transaction that locked it. */
export async function record(
  { db, town, now }: Unit,
  actor: Actor,
  row: CaseRow,
  event: NewEvent,
): Promise<CaseRow> {
  const seq = row.events + 1;
  const { kind, key, action, payload, reason, toState, newVersion = true } = event;
  await db.insert(caseEvents).values({
    ...{ town, caseId: row.id, seq, key, kind, action, payload, at: now },
    fromState: toState ? row.state : undefined,
    toState,
    actorKind: actor.kind,
    actorId: actorId(actor),
  });
  if (reason?.trim()) {
    await db.insert(caseReasons).values({ town, caseId: row.id, seq, reason: reason.trim() });
  }
  const state = toState ? { state: toState } : {};
  const counters = { events: seq, version: row.version + (newVersion ? 1 : 0), lastEventAt: now };
  const [changed] = await db
    .update(cases)
    .set({ ...state, ...event.set, ...counters })
    .where(and(eq(cases.town, town), eq(cases.id, row.id)))
    .returning();
  if (!changed) throw new Error(`case ${row.id} is gone`);
  return changed;
}
