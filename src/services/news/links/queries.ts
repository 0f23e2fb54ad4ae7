import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Unit } from '#platform/database/database.ts';
import type { Content } from '../model.ts';
import { items, links, outsideLinks } from '../schema.ts';
import { outgoingLinks, targetOf } from './outline.ts';

export interface LinkFrom {
  readonly itemId: string;
  readonly title: string;
  readonly slug: string;
  readonly side: 'live' | 'branch';
  readonly label: string;
}

/** Pages whose live or newest version leads to an item. */
export async function listLinksTo(
  { db, town }: Unit,
  item: { readonly id: string; readonly slug: string },
): Promise<LinkFrom[]> {
  return db
    .select({
      ...{ itemId: links.itemId, title: items.title, slug: items.slug },
      ...{ side: links.side, label: links.label },
    })
    .from(links)
    .innerJoin(items, and(eq(items.town, links.town), eq(items.id, links.itemId)))
    .where(
      and(eq(links.town, town), eq(links.href, `/news/${item.slug}`), ne(links.itemId, item.id)),
    )
    .orderBy(asc(items.title), asc(links.side));
}

/** What is known about where a version leads, for the checks: our own pages and addresses outside. */
export async function knownLinks(
  { db, town }: Unit,
  content: Content,
): Promise<(href: string) => 'ok' | 'broken' | 'unknown'> {
  const found = outgoingLinks(content, []);
  const outside = found.filter((link) => link.outside).map(({ href }) => href);
  const slugs = found.flatMap(({ href }) => /^\/news\/([a-z0-9-]+)$/.exec(href)?.[1] ?? []);
  const answers = outside.length
    ? await db
        .select({ href: outsideLinks.href, state: outsideLinks.state })
        .from(outsideLinks)
        .where(and(eq(outsideLinks.town, town), inArray(outsideLinks.href, outside)))
    : [];
  const pages = slugs.length
    ? await db
        .select({ slug: items.slug, live: items.live })
        .from(items)
        .where(and(eq(items.town, town), inArray(items.slug, slugs)))
    : [];
  const known = new Map<string, 'ok' | 'broken' | 'unknown'>([
    ...answers.map(({ href, state }) => [href, state] as const),
    ...pages.map(({ slug, live }) => [`/news/${slug}`, live === 'live' ? 'ok' : 'broken'] as const),
  ]);
  return (href) => known.get(targetOf(href)?.href ?? '') ?? 'unknown';
}

const live = alias(items, 'live');

export interface OutsideLink {
  readonly href: string;
  readonly itemId: string;
  readonly title: string;
  readonly departmentId: string;
  readonly answer: string;
  readonly failures: number;
  readonly checkedAt: Date;
}

/** Addresses outside that live pages lead to and that no longer answer. */
export async function listBroken({ db, town }: Unit): Promise<OutsideLink[]> {
  return db
    .select({
      ...{ href: links.href, itemId: live.id, title: live.title },
      departmentId: live.departmentId,
      ...{ answer: outsideLinks.answer, failures: outsideLinks.failures },
      checkedAt: outsideLinks.checkedAt,
    })
    .from(links)
    .innerJoin(
      outsideLinks,
      and(eq(outsideLinks.town, links.town), eq(outsideLinks.href, links.href)),
    )
    .innerJoin(live, and(eq(live.town, links.town), eq(live.id, links.itemId)))
    .where(
      and(
        eq(links.town, town),
        eq(links.side, 'live'),
        eq(live.live, 'live'),
        eq(outsideLinks.state, 'broken'),
      ),
    )
    .orderBy(asc(live.title), asc(links.href))
    .limit(500);
}

/** Addresses outside that live pages lead to, longest unasked first. */
export async function listToAsk(
  { db, town }: Unit,
  before: Date,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ href: links.href, checkedAt: outsideLinks.checkedAt })
    .from(links)
    .leftJoin(
      outsideLinks,
      and(eq(outsideLinks.town, links.town), eq(outsideLinks.href, links.href)),
    )
    .where(and(eq(links.town, town), eq(links.side, 'live'), eq(links.outside, true)));
  return rows
    .filter(({ checkedAt }) => !checkedAt || checkedAt < before)
    .sort((a, b) => (a.checkedAt?.getTime() ?? 0) - (b.checkedAt?.getTime() ?? 0))
    .slice(0, limit)
    .map(({ href }) => href);
}
