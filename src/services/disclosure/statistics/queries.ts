import { and, eq, gte, lte, sql } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import {
  addYears,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  fiscalYears,
  lastDay,
} from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { type RequestKind, type Result, requestKinds, results } from '../model.ts';
import { requests } from '../schema.ts';

export interface YearFigures {
  readonly year: FiscalYear;
  readonly kind: RequestKind;
  /** Received in the year. */
  readonly received: number;
  readonly results: Readonly<Record<Result, number>>;
  /** Of those received in the year, not decided yet. */
  readonly open: number;
  /** Days from the request to the decision; undefined where nothing was decided. */
  readonly meanDays?: number;
}

/** Fiscal years shown, this one included. */
const yearsShown = 5;

interface Row {
  readonly receivedOn: string;
  readonly kind: RequestKind;
  readonly result: Result | null;
  readonly count: number;
  readonly days: number | null;
}

function figuresOf(year: FiscalYear, kind: RequestKind, rows: readonly Row[]): YearFigures {
  const own = rows.filter((row) => row.kind === kind && fiscalYearOf(row.receivedOn) === year);
  const sum = (some: readonly Row[]) => some.reduce((total, { count }) => total + count, 0);
  const decided = own.filter(({ result }) => result !== null && result !== 'withdrawn');
  const days = decided.reduce((total, row) => total + (row.days ?? 0), 0);
  const counted = sum(decided);
  const byResult = results.map((one) => [one, sum(own.filter(({ result }) => result === one))]);
  return {
    ...{ year, kind, received: sum(own) },
    results: Object.fromEntries(byResult) as Record<Result, number>,
    open: sum(own.filter(({ result }) => result === null)),
    ...(counted > 0 ? { meanDays: days / counted } : {}),
  };
}

/** Requests and what became of them by the fiscal year of their receipt, the newest year first. */
export async function listFigures({ db, town, now }: Unit): Promise<readonly YearFigures[]> {
  const today = dayInTokyo(now);
  const last = fiscalYearOf(today);
  const first = addYears(last, 1 - yearsShown);
  const { receivedOn, kind, result, resultOn } = requests;
  const rows = await db
    .select({
      ...{ receivedOn, kind, result },
      count: sql<number>`count(*)::int`,
      days: sql<number | null>`sum(${resultOn} - ${receivedOn})::int`,
    })
    .from(requests)
    .where(
      and(
        eq(requests.town, town),
        gte(receivedOn, firstDay(first)),
        lte(receivedOn, lastDay(last)),
      ),
    )
    .groupBy(receivedOn, kind, result);
  return fiscalYears(first, last)
    .reverse()
    .flatMap((year) => requestKinds.map((one) => figuresOf(year, one, rows)));
}
