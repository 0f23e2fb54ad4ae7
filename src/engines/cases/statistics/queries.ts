import { sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Channel } from '../records.ts';

export interface StatisticsFilter {
  /** A case type. */
  readonly type: string;
  /** Days of receipt, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly subject?: string;
  /** Decisions after this day do not count: for figures of a day in the past. */
  readonly decidedUntil?: IsoDate;
}

export interface CaseCount {
  readonly received: number;
  /** Sent by the applicants themselves, by web or API. */
  readonly online: number;
  readonly decided: number;
  /** Calendar days from receipt to decision; undefined where nothing was decided. */
  readonly medianDays?: number;
}

export interface CaseStatistics {
  readonly total: CaseCount;
  readonly bySubject: readonly (CaseCount & { readonly subject: string | undefined })[];
  readonly byChannel: readonly (CaseCount & { readonly channel: Channel })[];
  /** `2026-04`, in order. */
  readonly byMonth: readonly (CaseCount & { readonly month: string })[];
  /** Outcome words of the decisions. */
  readonly byDecision: readonly { readonly decision: string; readonly count: number }[];
}

interface CountedRow extends Record<string, unknown> {
  readonly subject: string | null;
  readonly channel: Channel | null;
  readonly month: string | null;
  readonly decision: string | null;
  readonly grouping: number;
  readonly received: string;
  readonly online: string;
  readonly decided: string;
  readonly median: number | null;
}

function countOf(row: CountedRow): CaseCount {
  return {
    received: Number(row.received),
    online: Number(row.online),
    decided: Number(row.decided),
    medianDays: row.median ?? undefined,
  };
}

/** All groupings in one pass over the cases received in the period. */
async function count({ db, town }: Unit, filter: StatisticsFilter): Promise<CountedRow[]> {
  const { type, from, to, subject, decidedUntil = '9999-12-31' } = filter;
  const only = subject === undefined ? sql`` : sql`AND subject = ${subject}`;
  const { rows } = await db.execute<CountedRow>(sql`
    SELECT subject, channel, month, decision, grouping(subject, channel, month, decision) AS grouping,
           count(*) AS received,
           count(*) FILTER (WHERE channel IN ('web', 'api')) AS online,
           count(decided_on) AS decided,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY decided_on - received_on) AS median
      FROM (SELECT subject, channel, to_char(received_on, 'YYYY-MM') AS month, received_on,
                   CASE WHEN decided_on <= ${decidedUntil} THEN decision END AS decision,
                   CASE WHEN decided_on <= ${decidedUntil} THEN decided_on END AS decided_on
              FROM cases_cases
             WHERE town = ${town} AND type = ${type} AND received_on BETWEEN ${from} AND ${to}
                   ${only}) counted
     GROUP BY GROUPING SETS ((), (subject), (channel), (month), (decision))
     ORDER BY month, received DESC, subject, channel, decision`);
  return rows;
}

/** Bits of `grouping()`: 1 where the column is not grouped by; subject is the highest of four. */
const sets = { total: 0b1111, subject: 0b0111, channel: 0b1011, month: 0b1101, decision: 0b1110 };

const none: CaseCount = { received: 0, online: 0, decided: 0 };

/** Counts of the cases of a type received in a period; no personal data, for statistics and measures. */
export async function caseStatistics(
  unit: Unit,
  filter: StatisticsFilter,
): Promise<CaseStatistics> {
  const rows = await count(unit, filter);
  const of = (set: number) => rows.filter(({ grouping }) => grouping === set);
  const [total] = of(sets.total);
  return {
    total: total ? countOf(total) : none,
    bySubject: of(sets.subject).map((row) => ({
      ...countOf(row),
      subject: row.subject ?? undefined,
    })),
    byChannel: of(sets.channel).flatMap((row) =>
      row.channel ? [{ ...countOf(row), channel: row.channel }] : [],
    ),
    byMonth: of(sets.month).flatMap((row) =>
      row.month ? [{ ...countOf(row), month: row.month }] : [],
    ),
    byDecision: of(sets.decision).flatMap((row) =>
      row.decision ? [{ decision: row.decision, count: Number(row.received) }] : [],
    ),
  };
}
