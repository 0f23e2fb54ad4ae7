import { and, count, eq, gte, lte, sql } from 'drizzle-orm';
import type { Reasons } from '#engines/letters/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { decisions } from '../schema.ts';
import type { Outcome } from './rules.ts';

export interface Decision {
  readonly caseId: string;
  readonly procedureId: string;
  readonly outcome: Outcome;
  readonly template?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Yen. */
  readonly amount?: number;
  readonly reasons?: Reasons;
  readonly comment: string;
  readonly version: number;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly letterId?: string;
  readonly decidedOn?: IsoDate;
}

/** The decision of a case, prepared or carried out. The caller has asked who reads. */
export async function findDecision(
  { db, town }: Unit,
  caseId: string,
  lock: 'locked' | 'unlocked' = 'unlocked',
): Promise<Decision | undefined> {
  const query = db
    .select()
    .from(decisions)
    .where(and(eq(decisions.town, town), eq(decisions.caseId, caseId)));
  const [row] = await (lock === 'locked' ? query.for('update') : query);
  if (!row) return undefined;
  const { town: _, inTime: __, ...rest } = row;
  return {
    ...rest,
    template: row.template ?? undefined,
    amount: row.amount ?? undefined,
    reasons: row.reasons ?? undefined,
    letterId: row.letterId ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
  };
}

export interface Punctuality {
  /** Decisions with a 標準処理期間. */
  readonly measured: number;
  readonly inTime: number;
}

/** Decisions of these days by procedure: how many had a period to keep, and kept it. */
export async function punctualityByProcedure(
  { db, town }: Unit,
  from: IsoDate,
  to: IsoDate,
): Promise<ReadonlyMap<string, Punctuality>> {
  const rows = await db
    .select({
      id: decisions.procedureId,
      measured: count(decisions.inTime),
      inTime: sql<number>`count(*) FILTER (WHERE ${decisions.inTime})::int`,
    })
    .from(decisions)
    .where(
      and(eq(decisions.town, town), gte(decisions.decidedOn, from), lte(decisions.decidedOn, to)),
    )
    .groupBy(decisions.procedureId);
  return new Map(rows.map(({ id, ...figures }) => [id, figures]));
}
