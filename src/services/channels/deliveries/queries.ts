import { and, asc, count, desc, eq, gte, inArray, isNotNull, lt, ne, or, sql } from 'drizzle-orm';
import type { ItemRef } from '#engines/publishing/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { accounts, deliveries, deliveryEvents } from '../schema.ts';
import { text } from '../text.ts';
import type { DeliveryFilter } from './inputs.ts';

export const pageSize = 50;

export type Delivery = typeof deliveries.$inferSelect;
export type DeliveryEvent = typeof deliveryEvents.$inferSelect;

export interface LedgerRow extends Delivery {
  readonly account: { readonly name: string; readonly kind: string };
}

/** The first moment of a day in Japan. */
export const startOf = (day: IsoDate): Date => new Date(`${day}T00:00:00+09:00`);

const joined = (unit: Unit) =>
  unit.db
    .select({ delivery: deliveries, account: { name: accounts.name, kind: accounts.kind } })
    .from(deliveries)
    .innerJoin(
      accounts,
      and(eq(accounts.town, deliveries.town), eq(accounts.id, deliveries.accountId)),
    )
    .$dynamic();

const flat = ({ delivery, account }: { delivery: Delivery; account: LedgerRow['account'] }) => ({
  ...delivery,
  account,
});

function matching(unit: Unit, filter: DeliveryFilter) {
  const { status, kind, department, from, until } = filter;
  return and(
    eq(deliveries.town, unit.town),
    status ? eq(deliveries.status, status) : undefined,
    kind ? eq(accounts.kind, kind) : undefined,
    department && isId(department) ? eq(deliveries.departmentId, department) : undefined,
    from ? gte(deliveries.dueAt, startOf(from)) : undefined,
    until ? lt(deliveries.dueAt, startOf(addDays(until, 1))) : undefined,
  );
}

/** One page of the ledger, newest first. */
export async function listLedger(
  unit: Unit,
  filter: DeliveryFilter,
): Promise<{ readonly total: number; readonly rows: readonly LedgerRow[] }> {
  const where = matching(unit, filter);
  const [counted] = await unit.db
    .select({ total: count() })
    .from(deliveries)
    .innerJoin(
      accounts,
      and(eq(accounts.town, deliveries.town), eq(accounts.id, deliveries.accountId)),
    )
    .where(where);
  const rows = await joined(unit)
    .where(where)
    .orderBy(desc(deliveries.dueAt), desc(deliveries.id))
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
  return { total: counted?.total ?? 0, rows: rows.map(flat) };
}

/** Everything of an item on all accounts, oldest first. */
export async function listDeliveriesOf(unit: Unit, item: ItemRef): Promise<readonly LedgerRow[]> {
  const rows = await joined(unit)
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.owner, item.owner),
        eq(deliveries.itemId, item.id),
      ),
    )
    .orderBy(asc(deliveries.createdAt), asc(deliveries.id));
  return rows.map(flat);
}

/** What leaves or left in a span of time, for the calendar; withdrawn and failed ones apart. */
export async function listDeliveriesBetween(
  unit: Unit,
  from: Date,
  until: Date,
): Promise<readonly LedgerRow[]> {
  const rows = await joined(unit)
    .where(
      and(
        eq(deliveries.town, unit.town),
        gte(deliveries.dueAt, from),
        lt(deliveries.dueAt, until),
        ne(deliveries.status, 'withdrawn'),
      ),
    )
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
    .limit(2000);
  return rows.map(flat);
}

/** @throws AppError `not-found` */
export async function getDelivery({ db, town }: Unit, id: string): Promise<Delivery> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.town, town), eq(deliveries.id, id)))
    : [];
  if (!row) throw notFound(text.names.delivery);
  return row;
}

/** @throws AppError `not-found` */
export async function getLedgerRow(unit: Unit, id: string): Promise<LedgerRow> {
  const [row] = isId(id)
    ? await joined(unit).where(and(eq(deliveries.town, unit.town), eq(deliveries.id, id)))
    : [];
  if (!row) throw notFound(text.names.delivery);
  return flat(row);
}

export async function listEvents({ db, town }: Unit, id: string): Promise<DeliveryEvent[]> {
  return db
    .select()
    .from(deliveryEvents)
    .where(and(eq(deliveryEvents.town, town), eq(deliveryEvents.deliveryId, id)))
    .orderBy(asc(deliveryEvents.at), asc(deliveryEvents.id));
}

/** The first in an account's queue whose time has come, whether or not its pause is over. */
export async function findHead({ db, town, now }: Unit, accountId: string) {
  const [head] = await db
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, town),
        eq(deliveries.accountId, accountId),
        inArray(deliveries.status, ['waiting', 'sending']),
        lt(deliveries.dueAt, new Date(now.getTime() + 1)),
      ),
    )
    .orderBy(desc(deliveries.priority), asc(deliveries.dueAt), asc(deliveries.id))
    .limit(1);
  return head;
}

/** How many posts left on an account on the day of the unit. */
export async function countSentToday({ db, town, now }: Unit, accountId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, town),
        eq(deliveries.accountId, accountId),
        gte(deliveries.sentAt, startOf(dayInTokyo(now))),
      ),
    );
  return row?.total ?? 0;
}

/** Ids there of what we know to stand on an account. */
export async function listKnownIds({ db, town }: Unit, accountId: string): Promise<string[]> {
  const rows = await db
    .select({ remoteId: deliveries.remoteId })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, town),
        eq(deliveries.accountId, accountId),
        isNotNull(deliveries.remoteId),
      ),
    )
    .orderBy(desc(deliveries.sentAt))
    .limit(200);
  return rows.flatMap(({ remoteId }) => remoteId ?? []);
}

/** Accounts with something due that nobody sends at the moment, held or limited ones apart. */
export async function listDueAccounts({ db, town, now }: Unit): Promise<string[]> {
  const iso = now.toISOString();
  const rows = await db
    .selectDistinct({ id: accounts.id })
    .from(accounts)
    .innerJoin(
      deliveries,
      and(eq(deliveries.town, accounts.town), eq(deliveries.accountId, accounts.id)),
    )
    .where(
      and(
        eq(accounts.town, town),
        eq(accounts.state, 'active'),
        inArray(deliveries.status, ['waiting', 'sending']),
        sql`${deliveries.nextTryAt} <= ${iso}::timestamptz`,
        or(
          sql`${accounts.leasedUntil} IS NULL`,
          sql`${accounts.leasedUntil} < ${iso}::timestamptz`,
        ),
        or(sql`${accounts.holdUntil} IS NULL`, sql`${accounts.holdUntil} <= ${iso}::timestamptz`),
      ),
    );
  return rows.map(({ id }) => id);
}

/** How many deliveries of an account have not left yet. */
export async function countWaiting({ db, town }: Unit, accountId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, town),
        eq(deliveries.accountId, accountId),
        eq(deliveries.status, 'waiting'),
      ),
    );
  return row?.total ?? 0;
}
