import { and, asc, eq, ne } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { accounts } from '../schema.ts';
import { text } from '../text.ts';

export type AccountRow = typeof accounts.$inferSelect;

/** An account as pages know it: that it has tokens, never which. */
export type Account = Omit<AccountRow, 'credentials' | 'lease' | 'leasedUntil'> & {
  readonly hasCredentials: boolean;
};

function present({ credentials, lease: _, leasedUntil: __, ...account }: AccountRow): Account {
  return { ...account, hasCredentials: credentials !== null };
}

const ofTown = (unit: Unit, id: string) => and(eq(accounts.town, unit.town), eq(accounts.id, id));

/** All accounts, those that were closed last. */
export async function listAccounts(unit: Unit): Promise<Account[]> {
  const rows = await unit.db
    .select()
    .from(accounts)
    .where(eq(accounts.town, unit.town))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
  const open = rows.filter(({ state }) => state !== 'closed');
  return [...open, ...rows.filter(({ state }) => state === 'closed')].map(present);
}

/** Accounts that may still send: active and paused ones. */
export async function listOpenAccounts(unit: Unit): Promise<Account[]> {
  const rows = await unit.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.town, unit.town), ne(accounts.state, 'closed')))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
  return rows.map(present);
}

/** With its sealed tokens, for whoever sends. */
export async function findAccountRow(unit: Unit, id: string): Promise<AccountRow | undefined> {
  const [row] = isId(id) ? await unit.db.select().from(accounts).where(ofTown(unit, id)) : [];
  return row;
}

/** @throws AppError `not-found` */
export async function getAccount(unit: Unit, id: string): Promise<Account> {
  const row = await findAccountRow(unit, id);
  if (!row) throw notFound(text.names.account);
  return present(row);
}
