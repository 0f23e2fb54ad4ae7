import { and, count, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { type Preferences, untilChosen } from './rules.ts';
import { bounces, deliveries, lineLinks, notices, preferences } from './schema.ts';

export const pageSize = 30;

export type Notice = typeof notices.$inferSelect;
export type Delivery = typeof deliveries.$inferSelect;

export interface ChosenPreferences extends Preferences {
  readonly chosenAt?: Date;
}

export async function findPreferences(unit: Unit, recipient: string): Promise<ChosenPreferences> {
  const [row] = await unit.db
    .select()
    .from(preferences)
    .where(and(eq(preferences.town, unit.town), eq(preferences.recipient, recipient)));
  if (!row) return untilChosen;
  const { town: _town, recipient: _recipient, ...chosen } = row;
  return chosen;
}

export async function findNotice(unit: Unit, id: string): Promise<Notice | undefined> {
  const [row] = await unit.db
    .select()
    .from(notices)
    .where(and(eq(notices.town, unit.town), eq(notices.id, id)));
  return row;
}

export async function findLineLink(unit: Unit, recipient: string) {
  const [row] = await unit.db
    .select()
    .from(lineLinks)
    .where(and(eq(lineLinks.town, unit.town), eq(lineLinks.recipient, recipient)));
  return row;
}

/** Why mail to an address came back; undefined while it works as far as we know. */
export async function findBounce(unit: Unit, address: string): Promise<string | undefined> {
  const [row] = await unit.db
    .select({ reason: bounces.reason })
    .from(bounces)
    .where(and(eq(bounces.town, unit.town), eq(bounces.address, address.toLowerCase())));
  return row?.reason;
}

/** Those of the addresses, in lower case, that are known to bounce: nothing is sent there. */
export async function listBounced(
  unit: Unit,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await unit.db
    .select({ address: bounces.address })
    .from(bounces)
    .where(and(eq(bounces.town, unit.town), inArray(bounces.address, [...addresses])));
  return new Set(rows.map(({ address }) => address));
}

export async function listBounces(unit: Unit) {
  return unit.db
    .select()
    .from(bounces)
    .where(eq(bounces.town, unit.town))
    .orderBy(desc(bounces.at))
    .limit(200);
}

/** One page of somebody's notices, newest first, with how many there are and how many are unread. */
export async function listNotices(
  unit: Unit,
  recipient: string,
  page: number,
): Promise<{ readonly rows: Notice[]; readonly total: number; readonly unread: number }> {
  const mine = and(eq(notices.town, unit.town), eq(notices.recipient, recipient));
  const [totals] = await unit.db
    .select({ total: count(), unread: sql<number>`count(*) FILTER (WHERE read_at IS NULL)::int` })
    .from(notices)
    .where(mine);
  const rows = await unit.db
    .select()
    .from(notices)
    .where(mine)
    .orderBy(desc(notices.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: totals?.total ?? 0, unread: totals?.unread ?? 0 };
}

export interface DeliveryRow {
  readonly noticeId: string;
  readonly channel: 'mail' | 'line';
  readonly recipient: string;
  readonly kind: string;
  readonly title: Text;
  readonly decidedAt: Date;
  readonly messageId: string | null;
  readonly skipped: Delivery['skipped'];
  /** Of the outbox; null when it has none or its record has expired. */
  readonly status: string | null;
  readonly reason: string | null;
}

/** How notices went out, newest first: all, or only what did not arrive. */
export async function listDeliveries(
  unit: Unit,
  view: 'all' | 'trouble',
  page: number,
): Promise<{ readonly rows: DeliveryRow[]; readonly total: number }> {
  const { db, town } = unit;
  const trouble = or(
    inArray(outbox.status, ['dead', 'failed']),
    inArray(deliveries.skipped, ['bounced', 'no-address']),
  );
  const shown = and(eq(deliveries.town, town), view === 'trouble' ? trouble : undefined);
  const message = and(eq(outbox.town, deliveries.town), eq(outbox.id, deliveries.messageId));
  const notice = and(eq(notices.town, deliveries.town), eq(notices.id, deliveries.noticeId));
  const [totals] = await db
    .select({ total: count() })
    .from(deliveries)
    .leftJoin(outbox, message)
    .where(shown);
  const rows = await db
    .select({
      noticeId: deliveries.noticeId,
      channel: deliveries.channel,
      recipient: notices.recipient,
      kind: notices.kind,
      title: notices.title,
      decidedAt: deliveries.decidedAt,
      messageId: deliveries.messageId,
      skipped: deliveries.skipped,
      status: outbox.status,
      reason: outbox.reason,
    })
    .from(deliveries)
    .innerJoin(notices, notice)
    .leftJoin(outbox, message)
    .where(shown)
    .orderBy(desc(deliveries.decidedAt), desc(deliveries.noticeId))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: totals?.total ?? 0 };
}

/** What waits for the digest, by recipient and channel. */
export async function listDigests(unit: Unit) {
  return unit.db
    .select({ notice: notices, channel: deliveries.channel })
    .from(deliveries)
    .innerJoin(notices, and(eq(notices.town, deliveries.town), eq(notices.id, deliveries.noticeId)))
    .where(
      and(eq(deliveries.town, unit.town), isNull(deliveries.messageId), isNull(deliveries.skipped)),
    )
    .orderBy(notices.recipient, deliveries.channel, notices.id)
    .limit(5000);
}

/** Addresses whose mail server refused one of our messages for good since the moment given. */
export async function listRefused(unit: Unit, since: Date) {
  return unit.db
    .selectDistinct({ address: outbox.recipient, reason: outbox.reason })
    .from(outbox)
    .innerJoin(
      deliveries,
      and(eq(deliveries.town, outbox.town), eq(deliveries.messageId, outbox.id)),
    )
    .where(
      and(
        eq(outbox.town, unit.town),
        eq(outbox.status, 'dead'),
        eq(outbox.channel, 'mail'),
        isNotNull(outbox.reason),
        sql`${outbox.triedAt} >= ${since.toISOString()}::timestamptz`,
      ),
    );
}
