import { and, asc, desc, eq, getTableColumns, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { accounts, deliveries } from '../schema.ts';
import { metrics, postMetrics } from './schema.ts';

export type MetricRow = typeof metrics.$inferSelect;

/** A figure beside the account that it is of; without the channel's answer, which may be long. */
export interface AccountMetric extends Omit<MetricRow, 'raw'> {
  readonly account: string;
  readonly kind: string;
}

const { raw: _, ...figureColumns } = getTableColumns(metrics);

/** Figures of accounts of these kinds, of all where none is named, in the order of their days. */
export async function listMetrics(
  { db, town }: Unit,
  kinds: readonly string[],
  from: IsoDate | undefined,
  until: IsoDate,
): Promise<AccountMetric[]> {
  const rows = await db
    .select({ metric: figureColumns, account: accounts.name, kind: accounts.kind })
    .from(metrics)
    .innerJoin(accounts, and(eq(accounts.town, metrics.town), eq(accounts.id, metrics.accountId)))
    .where(
      and(
        eq(metrics.town, town),
        kinds.length > 0 ? inArray(accounts.kind, [...kinds]) : undefined,
        from ? gte(metrics.day, from) : undefined,
        lte(metrics.day, until),
      ),
    )
    .orderBy(asc(metrics.day), asc(accounts.kind), asc(metrics.accountId));
  return rows.map(({ metric, account, kind }) => ({ ...metric, account, kind }));
}

/** What posts came to that left since the moment, those that left last first. */
export async function listPostMetrics({ db, town }: Unit, since: Date) {
  return db
    .select({
      id: deliveries.id,
      owner: deliveries.owner,
      itemId: deliveries.itemId,
      title: deliveries.title,
      sentAt: deliveries.sentAt,
      account: accounts.name,
      kind: accounts.kind,
      figures: postMetrics,
    })
    .from(postMetrics)
    .innerJoin(
      deliveries,
      and(eq(deliveries.town, postMetrics.town), eq(deliveries.id, postMetrics.deliveryId)),
    )
    .innerJoin(
      accounts,
      and(eq(accounts.town, deliveries.town), eq(accounts.id, deliveries.accountId)),
    )
    .where(
      and(eq(postMetrics.town, town), isNotNull(deliveries.sentAt), gte(deliveries.sentAt, since)),
    )
    .orderBy(desc(deliveries.sentAt))
    .limit(1000);
}

export type PostFigures = Awaited<ReturnType<typeof listPostMetrics>>[number];
