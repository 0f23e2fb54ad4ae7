import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { HidingReason } from './reasons.ts';
import { appeals, decisions } from './schema.ts';

export interface ModerationNumbers {
  /** Hidden today, by the reason of the newest decision. */
  readonly hidden: readonly { readonly reason: HidingReason; readonly count: number }[];
  readonly held: number;
  readonly shown: number;
  /** How many stopped by a rule were shown after a person had looked. */
  readonly released: number;
  readonly appeals: { readonly received: number; readonly granted: number; readonly open: number };
}

interface Period {
  readonly from: Date;
  readonly until: Date;
}

const newest = ({ town }: Unit, { from, until }: Period) => sql`
  SELECT DISTINCT ON (input_id) input_id, moderation, reason
  FROM ${decisions}
  WHERE town = ${town} AND at >= ${from.toISOString()}::timestamptz
    AND at < ${until.toISOString()}::timestamptz
  ORDER BY input_id, at DESC, id DESC`;

/** What moderation did in a period, counted by the newest decision about each input. */
export async function moderationNumbers(unit: Unit, period: Period): Promise<ModerationNumbers> {
  const { db, town } = unit;
  const counted = await db.execute<{ moderation: string; reason: string; count: number }>(
    sql`SELECT moderation, reason, count(*)::int AS count FROM (${newest(unit, period)}) AS d
      GROUP BY moderation, reason ORDER BY 3 DESC, 2`,
  );
  const of = (name: string) => counted.rows.filter(({ moderation }) => moderation === name);
  const sum = (rows: readonly { count: number }[]) =>
    rows.reduce((total, { count }) => total + count, 0);
  const during = and(
    eq(appeals.town, town),
    gte(appeals.at, period.from),
    lt(appeals.at, period.until),
  );
  const [row] = await db
    .select({
      received: sql<number>`count(*)::int`,
      granted: sql<number>`count(*) FILTER (WHERE ${appeals.outcome} = 'shown')::int`,
      open: sql<number>`count(*) FILTER (WHERE ${appeals.decidedAt} IS NULL)::int`,
    })
    .from(appeals)
    .where(during);
  return {
    hidden: of('hidden').map(({ reason, count }) => ({ reason: reason as HidingReason, count })),
    held: sum(of('held')),
    shown: sum(of('shown')),
    released: sum(of('shown').filter(({ reason }) => reason !== 'rules')),
    appeals: { received: row?.received ?? 0, granted: row?.granted ?? 0, open: row?.open ?? 0 },
  };
}
