import { and, asc, desc, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { deliveries } from '../../schema.ts';
import type { MetricRow } from '../queries.ts';
import { metrics } from '../schema.ts';
import { KeptLevels, type Since } from './levels.ts';

export interface SentPost {
  readonly deliveryId: string;
  readonly owner: string;
  readonly itemId: string;
  readonly remoteId: string;
  readonly sentAt: Date;
}

export type EarlierLevels = Since;

const beginning = (day: IsoDate) => new Date(`${day}T00:00:00+09:00`);

const left = (unit: Unit, accountId: string, since: Date) =>
  and(
    eq(deliveries.town, unit.town),
    eq(deliveries.accountId, accountId),
    eq(deliveries.sample, false),
    isNotNull(deliveries.sentAt),
    gte(deliveries.sentAt, since),
  );

/** What stands there and left since the moment, the oldest first; each id of the channel once. */
export async function listSentPosts(
  unit: Unit,
  accountId: string,
  since: Date,
): Promise<SentPost[]> {
  const rows = await unit.db
    .select({
      deliveryId: deliveries.id,
      owner: deliveries.owner,
      itemId: deliveries.itemId,
      remoteId: deliveries.remoteId,
      sentAt: deliveries.sentAt,
    })
    .from(deliveries)
    .where(
      and(
        left(unit, accountId, since),
        inArray(deliveries.action, ['publish', 'correct']),
        inArray(deliveries.status, ['sent', 'corrected']),
      ),
    )
    .orderBy(asc(deliveries.sentAt), asc(deliveries.id));
  const posts = new Map<string, SentPost>();
  for (const { remoteId, sentAt, ...row } of rows) {
    if (!remoteId || !sentAt || posts.has(remoteId)) continue;
    posts.set(remoteId, { ...row, remoteId, sentAt });
  }
  return [...posts.values()];
}

/** How many posts left on a day, those taken back later among them. */
export function countPosts(unit: Unit, accountId: string, day: IsoDate): Promise<number> {
  return unit.db.$count(
    deliveries,
    and(
      left(unit, accountId, beginning(day)),
      lt(deliveries.sentAt, beginning(addDays(day, 1))),
      eq(deliveries.action, 'publish'),
    ),
  );
}

const fetched = (unit: Unit, accountId: string) =>
  and(
    eq(metrics.town, unit.town),
    eq(metrics.accountId, accountId),
    eq(metrics.span, 'day'),
    eq(metrics.source, 'api'),
    eq(metrics.sample, false),
  );

/** What posts had come to when they were last asked for, before the day. */
export async function findEarlierLevels(
  unit: Unit,
  accountId: string,
  day: IsoDate,
): Promise<EarlierLevels | undefined> {
  const [row] = await unit.db
    .select({ raw: metrics.raw, at: metrics.fetchedAt })
    .from(metrics)
    .where(
      and(
        fetched(unit, accountId),
        lt(metrics.day, day),
        sql`${metrics.raw} -> 'levels' IS NOT NULL`,
      ),
    )
    .orderBy(desc(metrics.day))
    .limit(1);
  const raw = row?.raw;
  const levels = KeptLevels.safeParse(
    raw && typeof raw === 'object' && 'levels' in raw && raw.levels,
  );
  return row && levels.success ? { levels: levels.data, at: row.at } : undefined;
}

/** Days since `from` whose followers the channel has told. */
export async function listToldDays(
  unit: Unit,
  accountId: string,
  from: IsoDate,
): Promise<ReadonlySet<IsoDate>> {
  const rows = await unit.db
    .select({ day: metrics.day })
    .from(metrics)
    .where(and(fetched(unit, accountId), gte(metrics.day, from), isNotNull(metrics.followers)));
  return new Set(rows.map(({ day }) => day));
}

/** The figure of a day as it stands. */
export async function findMetric(
  unit: Unit,
  { accountId, day, span, source }: Pick<MetricRow, 'accountId' | 'day' | 'span' | 'source'>,
): Promise<MetricRow | undefined> {
  const [row] = await unit.db
    .select()
    .from(metrics)
    .where(
      and(
        eq(metrics.town, unit.town),
        eq(metrics.accountId, accountId),
        eq(metrics.day, day),
        eq(metrics.span, span),
        eq(metrics.source, source),
      ),
    );
  return row;
}
