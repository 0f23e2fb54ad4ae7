import { and, eq } from 'drizzle-orm';
import { type DrawnPhoto, savePhoto } from '#engines/content/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import {
  addHop,
  correctHop,
  findHopKind,
  listHops,
  withdrawHop,
} from '#engines/threads/contract.ts';
import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { machine } from '../examination/voices.ts';
import { finishedMeasure } from '../measures.ts';
import { type MilestoneKind, milestoneKinds } from '../model.ts';
import { assertExamines } from '../policy.ts';
import { addEvent, dropPages, noteProposal, proposalChange } from '../proposals/commands.ts';
import { lockProposal, type Proposal } from '../proposals/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { milestones, photos } from '../schema.ts';
import { refusals } from '../text.ts';
import type { CorrectForm, PhotoForm, PlanForm, ReachForm, TakeBackForm } from './inputs.ts';
import { getPhoto, type Milestone, milestonesOfOne } from './queries.ts';
import { firstPlan, isTooEarly, lastReached, mayReach } from './rules.ts';
import { progressErrors as errors, stepMended, stepTold } from './text.ts';

/** A winner that this person reports on, locked. @throws AppError */
async function winnerFor(unit: Unit, actor: Actor, id: string): Promise<Proposal> {
  const proposal = await lockProposal(unit, id);
  assertExamines(actor, proposal);
  if (proposal.won !== true) throw new AppError('rule-violation', refusals.notWinner);
  return proposal;
}

type Values = Partial<Pick<typeof milestones.$inferInsert, 'plannedOn' | 'reachedOn' | 'text'>>;

async function setMilestone(
  { db, town, now }: Unit,
  proposalId: string,
  kind: MilestoneKind,
  values: Values,
): Promise<void> {
  await db
    .update(milestones)
    .set({ ...values, changedAt: now })
    .where(
      and(
        ...[eq(milestones.town, town), eq(milestones.proposalId, proposalId)],
        eq(milestones.kind, kind),
      ),
    );
}

/** A winner has days from the start, which its section mends. */
export async function planAtFirst(
  { db, town, now }: Unit,
  { id }: Pick<Proposal, 'id'>,
  { deliveredUntil }: Pick<Round, 'deliveredUntil'>,
): Promise<void> {
  const today = dayInTokyo(now);
  const span = dayNumber(deliveredUntil) - dayNumber(today);
  const days = firstPlan(today, deliveredUntil, span);
  await db
    .insert(milestones)
    .values(
      milestoneKinds.map((kind, index) => ({
        ...{ town, proposalId: id, kind, plannedOn: days[index] ?? deliveredUntil },
        ...{ reachedOn: null, text: '', changedAt: now },
      })),
    )
    .onConflictDoNothing();
}

/** Other days, with the reason that everybody reads; steps that were reached stay as they are. */
export async function planMilestones(
  unit: Unit,
  actor: Actor,
  id: string,
  { why: text, ...days }: PlanForm,
): Promise<void> {
  const proposal = await winnerFor(unit, actor, id);
  const before = await milestonesOfOne(unit, id);
  for (const { kind, reachedOn, plannedOn } of before) {
    const isOther = reachedOn === null && plannedOn !== days[kind];
    if (isOther) await setMilestone(unit, id, kind, { plannedOn: days[kind], text });
  }
  dropPages(unit, proposal);
  await noteProposal(unit, actor, 'planned', id);
}

/** The sort of step that the thread tells: money where the contract is, the result at the end. */
function hopOf(kind: MilestoneKind, target: string): { kind: string; target?: string } {
  if (kind === 'finished') return { kind: 'threads.result' };
  if (kind !== 'contract') return { kind: 'threads.decision' };
  const isKnown = target !== '' && findHopKind('finance.budgetLine') !== undefined;
  return isKnown ? { kind: 'finance.budgetLine', target } : { kind: 'threads.budget' };
}

/**
 * A step was reached: everybody reads it on the pages and in the thread, and each proposer is told.
 * @throws InputError for a day to come or before the step before it, or where that is not reached; AppError
 */
export async function reachMilestone(
  unit: Unit,
  actor: Actor,
  id: string,
  { kind, on, text, spent, target }: ReachForm,
): Promise<void> {
  const proposal = await winnerFor(unit, actor, id);
  if (on > dayInTokyo(unit.now)) throw new InputError({ on: errors.future });
  const steps = await milestonesOfOne(unit, id);
  if (!mayReach(steps, kind)) throw new InputError({ kind: errors.step });
  if (isTooEarly(steps, kind, on)) throw new InputError({ on: errors.early });
  await setMilestone(unit, id, kind, { reachedOn: on, text });
  await proposalChange(unit, proposal, { spent });
  if (kind === 'finished') await markStale(unit, finishedMeasure, on);
  const words = stepTold(kind, text);
  await addEvent(unit, actor, id, { kind: 'milestone', text: words, on });
  if (proposal.threadId !== null) {
    await addHop(unit, machine, proposal.threadId, {
      ...{ ...hopOf(kind, target), text: words, on, sample: proposal.sample },
      departmentId: proposal.departmentId,
    });
  }
  await noteProposal(unit, actor, 'milestone-reached', id, { kind, spent });
}

/** The step that was reported last, as the page showed it. @throws AppError `conflict` where it is another one */
async function lastOf(unit: Unit, id: string, kind: MilestoneKind): Promise<Reached> {
  const last = lastReached(await milestonesOfOne(unit, id));
  if (last?.kind !== kind || last.reachedOn === null) {
    throw new AppError('conflict', { code: 'not-last', text: errors.notLast });
  }
  return { ...last, reachedOn: last.reachedOn };
}
type Reached = Milestone & { readonly reachedOn: string };

/** What the thread says of a step; undefined where it says nothing. */
async function findHopOf(unit: Unit, { threadId }: Proposal, { kind, text, reachedOn }: Reached) {
  if (threadId === null) return undefined;
  const hops = (await listHops(unit, [threadId])).get(threadId) ?? [];
  const words = stepTold(kind, text);
  return hops.findLast((hop) => !hop.withdrawn && hop.text === words && hop.on === reachedOn);
}

/**
 * Corrects the last report: pages and thread say it anew from now on, with the reason; what was said before
 * stays in the history of both. @throws InputError for a day that cannot be; AppError
 */
export async function correctMilestone(
  unit: Unit,
  actor: Actor,
  id: string,
  form: CorrectForm,
): Promise<void> {
  const { correctKind: kind, correctOn: on, correctText: text, correctSpent: spent } = form;
  const proposal = await winnerFor(unit, actor, id);
  const before = await lastOf(unit, id, kind);
  if (on > dayInTokyo(unit.now)) throw new InputError({ correctOn: errors.future });
  const steps = await milestonesOfOne(unit, id);
  if (isTooEarly(steps, kind, on)) throw new InputError({ correctOn: errors.early });
  const hop = await findHopOf(unit, proposal, before);
  await setMilestone(unit, id, kind, { reachedOn: on, text });
  await proposalChange(unit, proposal, { spent });
  if (hop) {
    const { target, link } = hop;
    await correctHop(unit, machine, hop.id, { text: stepTold(kind, text), on, target, link });
  }
  await settleChange(unit, before, on);
  const words = stepMended(kind, form.correctWhy);
  await addEvent(unit, actor, id, { kind: 'milestone-corrected', text: words });
  await noteProposal(unit, actor, 'milestone-corrected', id, { kind, spent });
}

/**
 * Takes the last report back: the step is to come again. That it was reported, and why that was wrong,
 * stays in the history of page and thread. @throws AppError
 */
export async function takeBackMilestone(
  unit: Unit,
  actor: Actor,
  id: string,
  { takeBackKind: kind, takeBackSpent: spent, takeBackWhy: why }: TakeBackForm,
): Promise<void> {
  const proposal = await winnerFor(unit, actor, id);
  const before = await lastOf(unit, id, kind);
  const hop = await findHopOf(unit, proposal, before);
  await setMilestone(unit, id, kind, { reachedOn: null, text: '' });
  await proposalChange(unit, proposal, { spent });
  if (hop) await withdrawHop(unit, machine, hop.id, { reason: why.slice(0, 400) });
  await settleChange(unit, before, before.reachedOn);
  const words = stepMended(kind, why);
  await addEvent(unit, actor, id, { kind: 'milestone-withdrawn', text: words });
  await noteProposal(unit, actor, 'milestone-taken-back', id, { kind, spent });
}

/** The share of finished winners is counted anew from the earlier one of both days. */
async function settleChange(unit: Unit, { kind, reachedOn }: Reached, on: string): Promise<void> {
  if (kind !== 'finished') return;
  await markStale(unit, finishedMeasure, on < reachedOn ? on : reachedOn);
}

/** Keeps a picture that was drawn anew; everybody sees it. @returns its id */
export async function addPhoto(
  unit: Unit,
  files: FileStore,
  actor: Actor,
  { id: proposalId, form, photo }: { id: string; form: PhotoForm; photo: DrawnPhoto },
): Promise<string> {
  const proposal = await winnerFor(unit, actor, proposalId);
  if (form.takenOn > dayInTokyo(unit.now)) throw new InputError({ takenOn: errors.future });
  const id = newId();
  const fileId = await savePhoto(unit, files, photo);
  const { db, town, now } = unit;
  const { width, height } = photo;
  await db.insert(photos).values({ town, id, proposalId, fileId, ...form, width, height, at: now });
  dropPages(unit, proposal);
  await noteProposal(unit, actor, 'photo-added', proposalId);
  return id;
}

/** Takes a picture away for good. @throws AppError */
export async function removePhoto(
  unit: Unit,
  actor: Actor,
  { id: proposalId, photoId }: { readonly id: string; readonly photoId: string },
): Promise<void> {
  const proposal = await winnerFor(unit, actor, proposalId);
  const { id, fileId } = await getPhoto(unit, proposalId, photoId);
  const { db, town } = unit;
  await db.delete(photos).where(and(eq(photos.town, town), eq(photos.id, id)));
  await eraseFiles(unit, [fileId]);
  dropPages(unit, proposal);
  await noteProposal(unit, actor, 'photo-removed', proposalId);
}
