import { and, eq } from 'drizzle-orm';
import { isBeforeApprovers, requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { findItem, type ItemRef } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { moveDelivery } from '../calendar/commands.ts';
import { freeOwner, type PostChange } from '../model.ts';
import { assertOwn, nameOf } from '../policy.ts';
import { freePosts, posts } from '../schema.ts';
import { text } from '../text.ts';
import { cancelWaiting } from './follow.ts';
import type { FreePostForm, WantedPost } from './inputs.ts';
import {
  freeSubject,
  getFreePost,
  getSubject,
  listPostsOf,
  type PostPlan,
  planPosts,
  type Subject,
} from './queries.ts';
import { words } from './text.ts';

export const postKind = 'channels.post';
export const freeType = 'channels.free-post';
export const changeType = 'channels.change';

export const changeSubject = ({ owner, id }: ItemRef) => ({
  type: changeType,
  id: `${owner} ${id}`,
});

/**
 * Whether words may change only by an approval of their own: the item is before its approvers, was
 * approved, or is published.
 */
export async function isFrozen(unit: Unit, { owner, id }: ItemRef): Promise<boolean> {
  if (owner === freeOwner) return (await getFreePost(unit, id)).state !== 'draft';
  const item = await findItem(unit, { owner, id });
  return item?.status !== 'planned' || isBeforeApprovers(unit, id);
}

const sameWords = (plan: PostPlan, { text, image }: WantedPost) =>
  plan.text === text && plan.image?.src === image?.src && plan.image?.alt === image?.alt;

async function write(
  unit: Unit,
  actor: Actor,
  { owner, id }: ItemRef,
  accountId: string,
  values: Partial<typeof posts.$inferInsert> & { text: string; proposed: boolean; off: boolean },
): Promise<void> {
  const who = { changedBy: nameOf(actor), changedAt: unit.now };
  await unit.db
    .insert(posts)
    .values({ town: unit.town, id: newId(), owner, itemId: id, accountId, ...values, ...who })
    .onConflictDoUpdate({
      target: [posts.town, posts.owner, posts.itemId, posts.accountId],
      set: { ...values, ...who },
    });
}

/** Free to change: what is saved is what will leave. */
function saveOpen(unit: Unit, actor: Actor, ref: ItemRef, plan: PostPlan, wanted: WantedPost) {
  const proposed = sameWords(plan, wanted) && (plan.stored?.proposed ?? true);
  return write(unit, actor, ref, wanted.accountId, {
    ...{ text: wanted.text, image: wanted.image ?? null, off: !wanted.on, proposed },
    plannedAt: wanted.plannedAt ?? null,
  });
}

/** Times and switching off need nobody's stamp; new words and new accounts wait for one. */
async function saveFrozen(
  unit: Unit,
  actor: Actor,
  ref: ItemRef,
  plan: PostPlan,
  wanted: WantedPost,
): Promise<void> {
  const { accountId, plannedAt } = wanted;
  const kept = { text: plan.text, image: plan.image ?? null };
  const proposed = plan.stored?.proposed ?? true;
  const asks = wanted.on && (plan.off || !sameWords(plan, wanted));
  const change: PostChange | null = asks
    ? { text: wanted.text, image: wanted.image, by: nameOf(actor) }
    : null;
  const off = plan.off || !wanted.on;
  await write(unit, actor, ref, accountId, {
    ...{ ...kept, proposed, off, change, plannedAt: plannedAt ?? null },
  });
  if (!plan.off && off) await cancelWaiting(unit, actor, ref, accountId, words.switchedOff.ja);
  if (!off) await moveDelivery(unit, actor, ref, accountId, plannedAt);
}

const isTouched = (plan: PostPlan, { on, plannedAt }: WantedPost, same: boolean) =>
  (on && !plan.stored) ||
  plan.off === on ||
  !same ||
  plan.plannedAt?.getTime() !== plannedAt?.getTime();

/**
 * Keeps what each account is to say. Whoever sends the form unchanged changes nothing.
 * @throws AppError `forbidden` for another department's item.
 */
export async function savePosts(
  unit: Unit,
  actor: Actor,
  ref: ItemRef,
  wanted: readonly WantedPost[],
): Promise<void> {
  const subject = await getSubject(unit, ref);
  assertOwn(actor, subject);
  const frozen = await isFrozen(unit, ref);
  const plans = new Map((await planPosts(unit, subject)).map((plan) => [plan.account.id, plan]));
  const save = frozen ? saveFrozen : saveOpen;
  let changed = 0;
  for (const one of wanted) {
    const plan = plans.get(one.accountId);
    if (!plan || !isTouched(plan, one, sameWords(plan, one))) continue;
    await save(unit, actor, ref, plan, one);
    changed += 1;
  }
  if (changed === 0) return;
  await recordAudit(unit, actor, {
    action: 'channels.posts-saved',
    subject: { type: 'channels-posts', id: ref.id },
    details: { owner: ref.owner, accounts: changed, frozen },
  });
}

/** Puts the waiting changes of an item's posts before the approvers. @returns the draft's id. */
export async function askForChange(unit: Unit, actor: Actor, ref: ItemRef): Promise<string> {
  const subject = await getSubject(unit, ref);
  assertOwn(actor, subject);
  const changes = (await listPostsOf(unit, ref)).filter(({ change }) => change);
  if (changes.length === 0) throw new InputError({ form: words.errors.unchanged });
  const { id } = await requestApproval(unit, actor, {
    ...{ kind: postKind, subject: changeSubject(ref), departmentId: subject.departmentId },
    title: words.changeTitle(subject.title.ja),
  });
  return id;
}

/** @returns the id of a new draft. */
export async function writeFreePost(
  unit: Unit,
  actor: Actor,
  { title, departmentId, href }: FreePostForm,
  sample = false,
): Promise<string> {
  assertOwn(actor, { departmentId });
  const id = newId();
  await unit.db.insert(freePosts).values({
    ...{ town: unit.town, id, title, departmentId, href: href || null, topics: [], sample },
    ...{ state: 'draft', createdBy: nameOf(actor), createdAt: unit.now },
  });
  await recordAudit(unit, actor, {
    action: 'channels.post-written',
    subject: { type: 'channels-posts', id },
  });
  return id;
}

/** Changes the state of a free post. @throws AppError `conflict` when it is in another already. */
export async function moveFreePost(
  unit: Unit,
  id: string,
  from: typeof freePosts.$inferSelect.state,
  to: typeof freePosts.$inferSelect.state,
): Promise<void> {
  const moved = await unit.db
    .update(freePosts)
    .set({ state: to })
    .where(and(eq(freePosts.town, unit.town), eq(freePosts.id, id), eq(freePosts.state, from)))
    .returning({ id: freePosts.id });
  if (moved.length === 0) throw new AppError('conflict', text.refusals.movedOn);
}

/** 起案 of a free post. @returns the draft's id. */
export async function askForFreePost(unit: Unit, actor: Actor, id: string): Promise<string> {
  const post = await getFreePost(unit, id);
  assertOwn(actor, post);
  const subject: Subject = freeSubject(post);
  const plans = await planPosts(unit, subject);
  if (plans.every(({ off, stored }) => off || !stored)) {
    throw new InputError({ form: words.errors.nothing });
  }
  await moveFreePost(unit, id, 'draft', 'asked');
  const draft = await requestApproval(unit, actor, {
    ...{ kind: postKind, subject: { type: freeType, id }, departmentId: post.departmentId },
    title: words.draftTitle(post.title),
  });
  return draft.id;
}

/** @throws AppError `conflict` once it is before the approvers. */
export async function deleteFreePost(unit: Unit, actor: Actor, id: string): Promise<void> {
  const post = await getFreePost(unit, id);
  assertOwn(actor, post);
  if (post.state !== 'draft') throw new AppError('conflict', text.refusals.movedOn);
  const { db, town } = unit;
  const own = and(eq(posts.town, town), eq(posts.owner, freeOwner), eq(posts.itemId, id));
  await db.delete(posts).where(own);
  await db.delete(freePosts).where(and(eq(freePosts.town, town), eq(freePosts.id, id)));
  await recordAudit(unit, actor, {
    action: 'channels.post-deleted',
    subject: { type: 'channels-posts', id },
  });
}
