import { and, asc, desc, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';
import type { ItemRef, RegisteredItem } from '#engines/publishing/contract.ts';
import { findItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import { type Account, listOpenAccounts } from '../accounts/queries.ts';
import { getClient } from '../clients/registry.ts';
import { freeOwner, type PostContent } from '../model.ts';
import { accounts, freePosts, posts } from '../schema.ts';
import { text } from '../text.ts';
import { proposeText } from './wording.ts';

export type PostRow = typeof posts.$inferSelect;
export type FreePost = typeof freePosts.$inferSelect;

/** What posts are about: an item of the register, or a free post. */
export interface Subject extends ItemRef {
  readonly title: Text;
  readonly summary: Text;
  readonly href: string;
  readonly departmentId: string;
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  readonly image?: { readonly src: string; readonly alt: string };
  readonly sample?: boolean;
}

/** What would leave, or leaves, on one account. */
export interface PostPlan extends PostContent {
  readonly account: Account;
  readonly plannedAt?: Date;
  readonly off: boolean;
  readonly stored?: PostRow;
}

export function listPostsOf({ db, town }: Unit, { owner, id }: ItemRef): Promise<PostRow[]> {
  return db
    .select()
    .from(posts)
    .where(and(eq(posts.town, town), eq(posts.owner, owner), eq(posts.itemId, id)))
    .orderBy(asc(posts.id));
}

function planOf(account: Account, subject: Subject, stored: PostRow | undefined): PostPlan {
  const { limits } = getClient(account.kind);
  const proposal = {
    text: proposeText(limits, subject),
    image: limits.longestAlt > 0 ? subject.image : undefined,
  };
  // Whoever writes a free post says where; only items leave by themselves.
  const automatic = account.settings.automatic && subject.owner !== freeOwner;
  if (!stored) return { account, ...proposal, off: !automatic };
  const written = { text: stored.text, image: stored.image ?? undefined };
  const content = stored.proposed ? proposal : written;
  return { account, ...content, stored, off: stored.off, plannedAt: stored.plannedAt ?? undefined };
}

/**
 * The posts of an item on every account that its department may use: as written, or as proposed.
 * Proposed ones leave where the account takes every item of its department.
 */
export async function planPosts(unit: Unit, subject: Subject): Promise<readonly PostPlan[]> {
  const stored = new Map(
    (await listPostsOf(unit, subject)).map((post) => [post.accountId, post] as const),
  );
  return (await listOpenAccounts(unit))
    .filter(
      ({ id, shared, departmentId }) =>
        shared || departmentId === subject.departmentId || stored.has(id),
    )
    .map((account) => planOf(account, subject, stored.get(account.id)));
}

/** @throws AppError `not-found` */
export async function getItem(unit: Unit, ref: ItemRef): Promise<RegisteredItem> {
  const item = await findItem(unit, ref);
  if (!item) throw notFound(text.names.item);
  return item;
}

/** @throws AppError `not-found` */
export async function getFreePost({ db, town }: Unit, id: string): Promise<FreePost> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(freePosts)
        .where(and(eq(freePosts.town, town), eq(freePosts.id, id)))
    : [];
  if (!row) throw notFound(text.names.post);
  return row;
}

export function listFreePosts({ db, town }: Unit): Promise<FreePost[]> {
  return db
    .select()
    .from(freePosts)
    .where(eq(freePosts.town, town))
    .orderBy(desc(freePosts.createdAt), desc(freePosts.id))
    .limit(200);
}

export function freeSubject({ id, title, href, departmentId, topics, sample }: FreePost): Subject {
  return {
    ...{ owner: freeOwner, id, title: { ja: title, en: title }, summary: { ja: '', en: '' } },
    ...{ href: href ?? '/', departmentId, topics, areas: [], sample },
  };
}

/** The subject of a reference, whichever kind it is. @throws AppError `not-found` */
export async function getSubject(unit: Unit, { owner, id }: ItemRef): Promise<Subject> {
  return owner === freeOwner
    ? freeSubject(await getFreePost(unit, id))
    : getItem(unit, { owner, id });
}

/** Posts with a time of their own in a span, and which account they are for. */
export async function listPlannedBetween({ db, town }: Unit, from: Date, until: Date) {
  return db
    .select({ post: posts, account: { name: accounts.name, kind: accounts.kind } })
    .from(posts)
    .innerJoin(accounts, and(eq(accounts.town, posts.town), eq(accounts.id, posts.accountId)))
    .where(
      and(
        eq(posts.town, town),
        eq(posts.off, false),
        isNotNull(posts.plannedAt),
        gte(posts.plannedAt, from),
        lt(posts.plannedAt, until),
      ),
    )
    .orderBy(asc(posts.plannedAt))
    .limit(2000);
}

export function findFreePosts({ db, town }: Unit, ids: readonly string[]): Promise<FreePost[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(freePosts)
        .where(and(eq(freePosts.town, town), inArray(freePosts.id, [...ids])));
}
