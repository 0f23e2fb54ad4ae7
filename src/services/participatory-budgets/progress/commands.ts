import { and, eq } from 'drizzle-orm';
import { markStale } from '#engines/measures/contract.ts';
import { addHop, findHopKind } from '#engines/threads/contract.ts';
import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { noteProposal } from '../examination/commands.ts';
import { machine } from '../examination/voices.ts';
import { finishedMeasure } from '../measures.ts';
import { type MilestoneKind, milestoneKinds } from '../model.ts';
import { assertExamines } from '../policy.ts';
import { addEvent, dropPages, proposalChange } from '../proposals/commands.ts';
import { lockProposal, type Proposal } from '../proposals/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { milestones, photos } from '../schema.ts';
import { refusals } from '../text.ts';
import type { PhotoForm, PlanForm, ReachForm } from './inputs.ts';
import type { DrawnPhoto } from './photos.ts';
import { getPhoto, milestonesOfOne } from './queries.ts';
import { firstPlan, mayReach } from './rules.ts';
import { progressErrors as errors, milestoneTexts } from './text.ts';

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
 * @throws InputError for a day to come; AppError `rule-violation` where a step before it is not reached
 */
export async function reachMilestone(
  unit: Unit,
  actor: Actor,
  id: string,
  { kind, on, text, spent, target }: ReachForm,
): Promise<void> {
  const proposal = await winnerFor(unit, actor, id);
  if (on > dayInTokyo(unit.now)) throw new InputError({ on: errors.future });
  if (!mayReach(await milestonesOfOne(unit, id), kind)) throw new InputError({ kind: errors.step });
  await setMilestone(unit, id, kind, { reachedOn: on, text });
  await proposalChange(unit, proposal, { spent });
  if (kind === 'finished') await markStale(unit, finishedMeasure, on);
  const words = `${milestoneTexts[kind].ja}：${text}`;
  await addEvent(unit, actor, id, { kind: 'milestone', text: words, on });
  if (proposal.threadId !== null) {
    await addHop(unit, machine, proposal.threadId, {
      ...{ ...hopOf(kind, target), text: words, on, sample: proposal.sample },
      departmentId: proposal.departmentId,
    });
  }
  await noteProposal(unit, actor, 'milestone-reached', id, { kind, spent });
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
  const { content, mediaType, width, height } = photo;
  // The sender's name for it may tell a person; ours tells nothing.
  const file = { name: `photo-${id.slice(-6)}`, content, accept: [mediaType] };
  const saved = await files.save(unit, { ...file, limit: content.byteLength, ownWork: true });
  const { db, town, now } = unit;
  await db
    .insert(photos)
    .values({ town, id, proposalId, fileId: saved.id, ...form, width, height, at: now });
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
