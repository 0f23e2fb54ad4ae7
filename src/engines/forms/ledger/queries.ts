import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { standardSeconds, type WritingSeconds } from './rules.ts';
import { formsSkips, formsWritingSeconds } from './schema.ts';

/** The table of seconds as it holds in this town. */
export async function findWritingSeconds(unit: Unit): Promise<WritingSeconds> {
  const rows = await unit.db
    .select({ kind: formsWritingSeconds.fieldKind, seconds: formsWritingSeconds.seconds })
    .from(formsWritingSeconds)
    .where(eq(formsWritingSeconds.town, unit.town));
  return {
    ...standardSeconds,
    ...Object.fromEntries(rows.map(({ kind, seconds }) => [kind, seconds])),
  };
}

export interface SkipFilter {
  readonly owner?: string;
  readonly subject?: string;
  readonly source?: string;
}

const startOf = (day: IsoDate): Date => new Date(`${day}T00:00:00+09:00`);

function within(unit: Unit, from: IsoDate, to: IsoDate, filter: SkipFilter): SQL | undefined {
  const { owner, subject, source } = filter;
  return and(
    eq(formsSkips.town, unit.town),
    gte(formsSkips.at, startOf(from)),
    lt(formsSkips.at, startOf(addDays(to, 1))),
    owner === undefined ? undefined : eq(formsSkips.owner, owner),
    subject === undefined ? undefined : eq(formsSkips.subject, subject),
    source === undefined ? undefined : eq(formsSkips.source, source),
  );
}

/**
 * Minutes of writing that sources took off citizens on submissions of these days, both included
 * (Asia/Tokyo); not rounded.
 */
export async function minutesSaved(
  unit: Unit,
  from: IsoDate,
  to: IsoDate,
  filter: SkipFilter = {},
): Promise<number> {
  const [row] = await unit.db
    .select({ seconds: sql<string>`coalesce(sum(${formsSkips.seconds}), 0)` })
    .from(formsSkips)
    .where(within(unit, from, to, filter));
  return Number(row?.seconds ?? 0) / 60;
}

export interface SkipTotal {
  readonly answers: number;
  readonly seconds: number;
}

export type SubjectTotal = SkipTotal & {
  readonly owner: string;
  readonly subject: string;
  readonly submissions: number;
  /** Answers that a source filled. */
  readonly filled: number;
};

const totals = {
  answers: sql<number>`count(*)::int`,
  seconds: sql<number>`coalesce(sum(${formsSkips.seconds}), 0)::int`,
};

/** By what the forms are for, most minutes first. */
export async function totalsBySubject(
  unit: Unit,
  from: IsoDate,
  to: IsoDate,
): Promise<SubjectTotal[]> {
  return unit.db
    .select({
      ...{ owner: formsSkips.owner, subject: formsSkips.subject, ...totals },
      submissions: sql<number>`count(DISTINCT ${formsSkips.submissionId})::int`,
      filled: sql<number>`count(*) FILTER (WHERE ${formsSkips.seconds} > 0)::int`,
    })
    .from(formsSkips)
    .where(within(unit, from, to, {}))
    .groupBy(formsSkips.owner, formsSkips.subject)
    .orderBy(desc(totals.seconds), formsSkips.subject);
}

export type SourceTotal = SkipTotal & { readonly source: string };

/** By what filled the answers. */
export async function totalsBySource(
  unit: Unit,
  from: IsoDate,
  to: IsoDate,
): Promise<SourceTotal[]> {
  return unit.db
    .select({ source: formsSkips.source, ...totals })
    .from(formsSkips)
    .where(within(unit, from, to, {}))
    .groupBy(formsSkips.source)
    .orderBy(desc(totals.seconds), formsSkips.source);
}
