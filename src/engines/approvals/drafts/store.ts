import { and, asc, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { nextOpen } from '../chain/rules.ts';
import type { ApprovalOutcome } from '../kind.ts';
import { findApprovalKind } from '../registry.ts';
import { drafts, events, steps } from '../schema.ts';
import { refusals, what } from '../text.ts';
import { tellDrafter, tellHolders } from './notices.ts';

export type Draft = typeof drafts.$inferSelect;
export type StepRow = typeof steps.$inferSelect;
type NewEvent = Omit<typeof events.$inferInsert, 'town' | 'id' | 'draftId' | 'round' | 'at'>;

/** Everybody who acts on a draft waits here for the one before. @throws AppError `not-found` */
export async function lockDraft({ db, town }: Unit, id: string): Promise<Draft> {
  const [draft] = isId(id)
    ? await db
        .select()
        .from(drafts)
        .where(and(eq(drafts.town, town), eq(drafts.id, id)))
        .for('update')
    : [];
  if (!draft) throw notFound(what);
  return draft;
}

/** The boxes of all rounds, in the order on paper. */
export async function listBoxes({ db, town }: Unit, draftId: string): Promise<StepRow[]> {
  return db
    .select()
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.draftId, draftId)))
    .orderBy(asc(steps.round), asc(steps.place));
}

export async function recordEvent(unit: Unit, draft: Draft, event: NewEvent): Promise<void> {
  const { town, db, now } = unit;
  const comment = event.comment || undefined;
  const row = { ...event, comment, town, id: newId(), draftId: draft.id, round: draft.round };
  await db.insert(events).values({ ...row, at: now });
}

/** Opens the next boxes of the round. @returns how many are open; none: everybody has stamped. */
export async function openNext(unit: Unit, draft: Draft): Promise<number> {
  const { town, db, now } = unit;
  const round = await db
    .select()
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.draftId, draft.id), eq(steps.round, draft.round)));
  const open = round.filter(({ state }) => state === 'open').length;
  const next = nextOpen(round);
  if (next.length > 0) {
    const ids = next.map(({ id }) => id);
    await db
      .update(steps)
      .set({ state: 'open', openedAt: now })
      .where(and(eq(steps.town, town), inArray(steps.id, ids)));
    await tellHolders(unit, draft, next);
  }
  return open + next.length;
}

/** Boxes that no longer matter in this round. */
export async function closeBoxes({ db, town }: Unit, draft: Draft): Promise<void> {
  await db
    .update(steps)
    .set({ state: 'closed' })
    .where(
      and(
        eq(steps.town, town),
        eq(steps.draftId, draft.id),
        eq(steps.round, draft.round),
        inArray(steps.state, ['waiting', 'open']),
      ),
    );
}

/**
 * Ends the round and lets the module that owns the subject do what follows, in this transaction: when
 * it refuses, nothing of the stamp remains.
 */
export async function endDraft(
  unit: Unit,
  actor: Actor,
  draft: Draft,
  outcome: ApprovalOutcome,
): Promise<void> {
  const { town, db, now } = unit;
  const kind = findApprovalKind(draft.kind);
  if (!kind) throw new AppError('rule-violation', refusals.unknownKind);
  await db
    .update(drafts)
    .set({ state: outcome, endedAt: now })
    .where(and(eq(drafts.town, town), eq(drafts.id, draft.id)));
  await kind.decided(unit, actor, { type: draft.subjectType, id: draft.subjectId }, outcome);
  if (outcome !== 'withdrawn') await tellDrafter(unit, draft, outcome);
}

export async function auditAct(
  unit: Unit,
  actor: Actor,
  draft: Draft,
  act: string,
  details: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  await recordAudit(unit, actor, {
    action: `approvals.${act}`,
    subject: { type: 'approval', id: draft.id },
    details: { round: draft.round, ...details },
  });
}
