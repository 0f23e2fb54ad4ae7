import { and, eq } from 'drizzle-orm';
import type { ApprovalFacts, ApprovalKind, ApprovalOutcome } from '#engines/approvals/contract.ts';
import { findItem, type ItemRef } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { momentText } from '#ui/components/day.tsx';
import { getAccount } from '../accounts/queries.ts';
import { listDeliveriesOf } from '../deliveries/queries.ts';
import { freeOwner } from '../model.ts';
import { posts } from '../schema.ts';
import { text } from '../text.ts';
import { changeType, freeType, moveFreePost, postKind } from './commands.ts';
import { correctDelivery, releasePosts } from './follow.ts';
import {
  findFreePosts,
  freeSubject,
  getFreePost,
  getSubject,
  listPostsOf,
  type PostRow,
  planPosts,
} from './queries.ts';
import { words } from './text.ts';

const refOf = (id: string): ItemRef => {
  const [owner = '', item = ''] = id.split(' ');
  return { owner, id: item };
};

const told = (text: string, alt: string | undefined, plannedAt: Date | null | undefined) =>
  [
    plannedAt ? `${words.plannedAt.ja}：${momentText(plannedAt, 'ja')}` : words.atOnce.ja,
    text,
    ...(alt ? [`${words.alt.ja}：${alt}`] : []),
  ].join('\n');

async function describeFree(unit: Unit, id: string): Promise<ApprovalFacts | undefined> {
  const [post] = await findFreePosts(unit, [id]);
  if (!post) return undefined;
  const plans = await planPosts(unit, freeSubject(post));
  const facts = plans
    .filter(({ off, stored }) => !off && stored)
    .map(({ account, text, image, plannedAt }) => ({
      label: { ja: account.name, en: account.name },
      value: told(text, image?.alt, plannedAt),
    }));
  return { title: post.title, href: `/staff/channels/items/${freeOwner}/${id}`, facts };
}

async function describeChange(unit: Unit, ref: ItemRef): Promise<ApprovalFacts | undefined> {
  const known = ref.owner === freeOwner ? (await findFreePosts(unit, [ref.id]))[0] : true;
  if (!known || (ref.owner !== freeOwner && !(await findItem(unit, ref)))) return undefined;
  const subject = await getSubject(unit, ref);
  const facts = [];
  for (const { accountId, change, plannedAt } of await listPostsOf(unit, ref)) {
    if (!change) continue;
    const { name } = await getAccount(unit, accountId);
    const value = told(change.text, change.image?.alt, plannedAt);
    facts.push({ label: { ja: name, en: name }, value });
  }
  const href = `/staff/channels/items/${ref.owner}/${ref.id}`;
  return { title: words.changeTitle(subject.title.ja), href, facts };
}

async function applyChange(unit: Unit, post: PostRow): Promise<void> {
  const { change } = post;
  if (!change) return;
  const { text, image = null } = change;
  await unit.db
    .update(posts)
    .set({ text, image, proposed: false, off: false, change: null })
    .where(and(eq(posts.town, unit.town), eq(posts.id, post.id)));
}

/** New words go wherever the old ones went; an account that had nothing gets its post now. */
async function applyChanges(unit: Unit, actor: Actor, ref: ItemRef): Promise<void> {
  const subject = await getSubject(unit, ref);
  const changed = (await listPostsOf(unit, ref)).filter(({ change }) => change);
  for (const post of changed) await applyChange(unit, post);
  const isOut = ref.owner === freeOwner || (await findItem(unit, ref))?.status === 'published';
  if (!isOut) return;
  const key = `change:${newId()}`;
  const sent = await listDeliveriesOf(unit, ref);
  const had = new Set<string>();
  for (const delivery of sent) {
    const post = changed.find(({ accountId }) => accountId === delivery.accountId);
    if (!post?.change || delivery.action !== 'publish') continue;
    if (delivery.key.startsWith('announce:') || delivery.status === 'withdrawn') continue;
    had.add(delivery.accountId);
    const cause = { key, note: words.changed.ja };
    await correctDelivery(unit, actor, subject, delivery, post.change, cause);
  }
  const missing = changed.filter(({ accountId }) => !had.has(accountId));
  const only = new Set(missing.map(({ accountId }) => accountId));
  if (only.size > 0) await releasePosts(unit, actor, subject, key, only);
}

async function decideFree(
  unit: Unit,
  actor: Actor,
  id: string,
  outcome: ApprovalOutcome,
): Promise<void> {
  const approved = outcome === 'approved';
  await moveFreePost(unit, id, 'asked', approved ? 'released' : 'draft');
  if (!approved) return;
  const subject = freeSubject(await getFreePost(unit, id));
  const plans = await planPosts(unit, subject);
  const only = new Set(plans.flatMap(({ stored }) => stored?.accountId ?? []));
  await releasePosts(unit, actor, subject, 'publish:1', only);
}

/** Posts without an item, and changes of posts whose item was approved. */
export const approvalKind: ApprovalKind = {
  kind: postKind,
  label: text.approvalKind,
  describe: (unit, { type, id }) =>
    type === freeType ? describeFree(unit, id) : describeChange(unit, refOf(id)),
  decided: async (unit, actor, { type, id }, outcome) => {
    if (type === freeType) return decideFree(unit, actor, id, outcome);
    // Returned words stay where their author finds them.
    if (type === changeType && outcome === 'approved') await applyChanges(unit, actor, refOf(id));
  },
};
