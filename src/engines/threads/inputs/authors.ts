import { and, eq, inArray } from 'drizzle-orm';
import { notify, type Recipient } from '#engines/notifications/contract.ts';
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
  /** Voices whose authors hear of it in another way. */
  readonly except?: readonly string[];
}

/** How a voice names who said it; all null for who wants to stay unknown. */
interface Named {
  readonly userId: string | null;
  readonly email: string | null;
  readonly lineUserId: string | null;
}

/** By the account where there is one, else by mail, else by LINE. */
export function recipientOf({ userId, email, lineUserId }: Named): Recipient | undefined {
  if (userId !== null) return { userId };
  if (email !== null) return { email };
  return lineUserId === null ? undefined : { lineUserId };
}

/** The same for everything that the same person said. */
export function personOf(to: Recipient): string {
  return 'email' in to ? to.email.toLowerCase() : Object.values(to).join();
}

/** Columns of `Named`. */
export const authorColumns = {
  userId: inputs.authorUserId,
  email: inputs.authorEmail,
  lineUserId: inputs.authorLine,
};

async function findAuthors({ db, town }: Unit, inputIds: readonly string[]) {
  if (inputIds.length === 0) return [];
  const ours = and(eq(inputs.town, town), inArray(inputs.id, [...inputIds]));
  return db
    .select({ id: inputs.id, ...authorColumns })
    .from(inputs)
    .where(and(ours, eq(inputs.wantsNotices, true)));
}

/**
 * Tells everybody who said one of these things and wants to know, once a person however many of the
 * voices are theirs: accounts as they chose, others at the address they gave.
 * @returns how many people were told
 */
export async function tellAuthors(
  unit: Unit,
  inputIds: readonly string[],
  { kind = inputNotice, title, body, href, except = [] }: AuthorNotice,
): Promise<number> {
  const told = new Set<string>();
  for (const author of await findAuthors(unit, except)) {
    const to = recipientOf(author);
    if (to) told.add(personOf(to));
  }
  const before = told.size;
  for (const { id, ...author } of await findAuthors(unit, inputIds)) {
    const to = recipientOf(author);
    if (!to || told.has(personOf(to))) continue;
    told.add(personOf(to));
    await notify(unit, { to, kind, title, body, href: href ?? ownVoiceHref(id) });
  }
  return told.size - before;
}
