import { and, eq, inArray } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { inputs } from '../schema.ts';
import { inputNotice, ownVoiceHref } from './model.ts';

export interface AuthorNotice {
  /** A registered kind of notice; that of one's own voice when left out. */
  readonly kind?: string;
  readonly title: Text;
  readonly body: Text;
  /** Page to read; that of the voice for its author when left out. */
  readonly href?: string;
}

/**
 * Tells everybody who said one of these things and wants to know, once a person however many of the
 * voices are theirs: accounts as they chose, others at the address they gave.
 * @returns how many people were told
 */
export async function tellAuthors(
  unit: Unit,
  inputIds: readonly string[],
  { kind = inputNotice, title, body, href }: AuthorNotice,
): Promise<number> {
  const { db, town } = unit;
  if (inputIds.length === 0) return 0;
  const rows = await db
    .select({ id: inputs.id, userId: inputs.authorUserId, email: inputs.authorEmail })
    .from(inputs)
    .where(
      and(eq(inputs.town, town), inArray(inputs.id, [...inputIds]), eq(inputs.wantsNotices, true)),
    );
  const told = new Set<string>();
  for (const { id, userId, email } of rows) {
    const to = userId ? { userId } : email ? { email } : undefined;
    const key = userId ?? email?.toLowerCase();
    if (!to || !key || told.has(key)) continue;
    told.add(key);
    await notify(unit, { to, kind, title, body, href: href ?? ownVoiceHref(id) });
  }
  return told.size;
}
