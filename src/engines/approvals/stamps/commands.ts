import { and, eq, isNull } from 'drizzle-orm';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { findStampers } from '../chain/seats.ts';
import { Return, Stamp, TakeBack } from '../drafts/inputs.ts';
import { canTakeBack, returnTargets, stampAs } from '../drafts/rules.ts';
import {
  auditAct,
  closeBoxes,
  type Draft,
  endDraft,
  listBoxes,
  lockDraft,
  openNext,
  recordEvent,
  type StepRow,
} from '../drafts/store.ts';
import { asStaff, authorise, stampPermissions } from '../policy.ts';
import { drafts, steps } from '../schema.ts';
import { fieldErrors, refusals, what } from '../text.ts';

interface Turn {
  readonly draft: Draft;
  readonly step: StepRow;
  /** The boxes of this round. */
  readonly boxes: readonly StepRow[];
  /** 代決: in whose place. */
  readonly inPlaceOf?: string;
}

/** `done` when this person did this already: a button pressed twice is one act. */
type Begun = Turn | 'done';

async function beginTurn(
  unit: Unit,
  member: StaffActor,
  input: { readonly draftId: string; readonly stepId: string },
  act: 'stamped' | 'returned',
): Promise<Begun> {
  const draft = await lockDraft(unit, input.draftId);
  const all = await listBoxes(unit, draft.id);
  const step = all.find(({ id }) => id === input.stepId);
  if (!step) throw notFound(what);
  if (step.state === act && step.stampedBy === member.staffId) return 'done';
  authorise(member, ...stampPermissions[step.mode]);
  const stampers = await findStampers(unit, member.staffId);
  const verdict = stampAs(step, draft.drafterStaffId, member.staffId, stampers);
  if (!verdict.ok) throw new AppError('forbidden', verdict.reason);
  if (draft.state !== 'running' || step.state !== 'open') {
    throw new AppError('conflict', refusals.movedOn);
  }
  const boxes = all.filter(({ round }) => round === draft.round);
  return { draft, step, boxes, inPlaceOf: verdict.inPlaceOf };
}

async function markStep(
  { db, town, now }: Unit,
  { step, inPlaceOf }: Turn,
  member: StaffActor,
  state: 'stamped' | 'returned',
): Promise<void> {
  await db
    .update(steps)
    .set({ state, stampedAt: now, stampedBy: member.staffId, stampedFor: inPlaceOf })
    .where(and(eq(steps.town, town), eq(steps.id, step.id)));
}

/**
 * 承認・合議・決裁: stamps a step; the last stamp decides, and what follows from it happens in the
 * same transaction. A deputy stamps in the absent person's place (代決), who reads it later (後閲).
 * @throws AppError `forbidden` (own draft, not one's step), `conflict` when somebody was faster.
 */
export async function stampDraft(unit: Unit, actor: Actor, input: Stamp): Promise<void> {
  const member = asStaff(actor);
  const { comment, ...at } = parseInput(Stamp, input);
  const turn = await beginTurn(unit, member, at, 'stamped');
  if (turn === 'done') return;
  const { draft, step, inPlaceOf } = turn;
  await markStep(unit, turn, member, 'stamped');
  const act = { staffId: member.staffId, inPlaceOf, step: step.label, comment };
  await recordEvent(unit, draft, { kind: 'stamped', ...act });
  const left = await openNext(unit, draft);
  if (left === 0) await endDraft(unit, actor, draft, 'approved');
  await auditAct(unit, actor, draft, 'stamped', {
    step: step.label,
    decided: left === 0,
    ...(inPlaceOf ? { inPlaceOf } : {}),
  });
}

/** The next round begins at an earlier group; what was stamped before it stays stamped. */
async function goBackTo(unit: Unit, { draft, boxes }: Turn, target: StepRow): Promise<void> {
  const { db, town } = unit;
  const round = draft.round + 1;
  const rows = boxes.map((box) => {
    const carried = box.group < target.group && box.state === 'stamped';
    const again = { ...box, id: newId(), round, carried };
    if (carried || box.skipped) return again;
    const blank = { openedAt: null, stampedAt: null, stampedBy: null, stampedFor: null };
    return { ...again, ...blank, readAt: null, state: 'waiting' as const };
  });
  const mine = and(eq(drafts.town, town), eq(drafts.id, draft.id));
  await db.update(drafts).set({ round }).where(mine);
  await db.insert(steps).values(rows);
  await openNext(unit, { ...draft, round });
}

/**
 * 差戻し: back to the drafter, or to an earlier step that has stamped, with the reason.
 * @throws InputError without a reason; AppError as `stampDraft`.
 */
export async function returnDraft(unit: Unit, actor: Actor, input: Return): Promise<void> {
  const member = asStaff(actor);
  const { reason, to, ...at } = parseInput(Return, input);
  const turn = await beginTurn(unit, member, at, 'returned');
  if (turn === 'done') return;
  const { draft, step, boxes, inPlaceOf } = turn;
  const target = returnTargets(boxes, step).find(({ id }) => id === to);
  if (to && !target) throw new AppError('rule-violation', refusals.noReturnThere);
  await markStep(unit, turn, member, 'returned');
  await closeBoxes(unit, draft);
  await recordEvent(unit, draft, {
    ...{ kind: 'returned', staffId: member.staffId, inPlaceOf, step: step.label },
    ...{ returnedTo: target?.label, comment: reason },
  });
  if (target) await goBackTo(unit, turn, target);
  else await endDraft(unit, actor, draft, 'returned');
  await auditAct(unit, actor, draft, 'returned', { to: target?.label ?? 'drafter' });
}

/**
 * 引戻し: the drafter takes the draft back before the decision; with a reason once somebody stamped.
 * @throws InputError when the reason is missing; AppError `forbidden`, `conflict`.
 */
export async function takeBackDraft(unit: Unit, actor: Actor, input: TakeBack): Promise<void> {
  const member = asStaff(actor);
  const { draftId, round, reason } = parseInput(TakeBack, input);
  const draft = await lockDraft(unit, draftId);
  if (draft.drafterStaffId !== member.staffId) {
    throw new AppError('forbidden', refusals.notDrafter);
  }
  if (draft.round === round && draft.state === 'withdrawn') return;
  const boxes = (await listBoxes(unit, draft.id)).filter((box) => box.round === draft.round);
  const verdict = canTakeBack(draft.state, boxes);
  if (verdict === 'too-late' || draft.round !== round) {
    throw new AppError('conflict', refusals.movedOn);
  }
  if (verdict === 'reason-needed' && !reason) {
    throw new InputError({ reason: fieldErrors.reasonAfterStamps });
  }
  await closeBoxes(unit, draft);
  await recordEvent(unit, draft, { kind: 'withdrawn', staffId: member.staffId, comment: reason });
  await endDraft(unit, actor, draft, 'withdrawn');
  await auditAct(unit, actor, draft, 'withdrawn');
}

/** 後閲: somebody in whose place it was stamped has read the draft. */
export async function readAfterwards(unit: Unit, actor: Actor, draftId: string): Promise<void> {
  const member = asStaff(actor);
  const { db, town, now } = unit;
  const draft = await lockDraft(unit, draftId);
  const read = await db
    .update(steps)
    .set({ readAt: now })
    .where(
      and(
        eq(steps.town, town),
        eq(steps.draftId, draft.id),
        eq(steps.stampedFor, member.staffId),
        isNull(steps.readAt),
      ),
    )
    .returning({ label: steps.label });
  const [first] = read;
  if (!first) return;
  await recordEvent(unit, draft, { kind: 'read', staffId: member.staffId, step: first.label });
  await auditAct(unit, actor, draft, 'read-afterwards');
}
