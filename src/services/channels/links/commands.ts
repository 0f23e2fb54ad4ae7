import { randomInt } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { ItemRef } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { linkDays, links } from '../schema.ts';

/** Without signs that are mistaken for one another when read from paper. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
const codeLength = 7;

const newCode = () =>
  Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join('');

/** The short link of an item on an account; the same one every time. @returns its code. */
export async function ensureLink(
  unit: Unit,
  { owner, id }: ItemRef,
  accountId: string,
  href: string,
): Promise<string> {
  const { db, town, now } = unit;
  const [link] = await db
    .insert(links)
    .values({ town, code: newCode(), owner, itemId: id, accountId, href, createdAt: now })
    .onConflictDoUpdate({
      target: [links.town, links.owner, links.itemId, links.accountId],
      set: { href },
    })
    .returning({ code: links.code });
  return link?.code ?? '';
}

/** Where a short link leads, a path on this site. */
export async function findLink({ db, town }: Unit, code: string): Promise<string | undefined> {
  const [link] = await db
    .select({ href: links.href })
    .from(links)
    .where(and(eq(links.town, town), eq(links.code, code)));
  return link?.href;
}

/** One click more today; nothing about who it was. */
export async function countClick({ db, town, now }: Unit, code: string): Promise<void> {
  await db
    .insert(linkDays)
    .values({ town, code, day: dayInTokyo(now), clicks: 1 })
    .onConflictDoUpdate({
      target: [linkDays.town, linkDays.code, linkDays.day],
      set: { clicks: sql`${linkDays.clicks} + 1` },
    });
}
