import { and, asc, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { EvidenceRow, Figure, Measure, MeasureParams } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { firstDay, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { measureTexts as texts } from './measure-text.ts';
import { deskHref, reportHref } from './model.ts';
import { readShown } from './reports/queries.ts';
import { reports } from './schema.ts';

/** Reports of the fiscal year of a day, up to it; of one category where that is asked. */
function counted({ town }: Unit, { category }: MeasureParams, at: IsoDate): SQL | undefined {
  return and(
    eq(reports.town, town),
    gte(reports.receivedOn, firstDay(fiscalYearOf(at))),
    lte(reports.receivedOn, at),
    sql`${reports.status} NOT IN ('merged', 'withdrawn')`,
    category === undefined ? undefined : eq(reports.category, category),
  );
}

const doneBy = (at: IsoDate): SQL =>
  sql`(${reports.status} = 'done' AND ${reports.endedOn} <= ${at})`;

async function share(unit: Unit, params: MeasureParams, at: IsoDate): Promise<Figure> {
  const [row] = await unit.db
    .select({
      numerator: sql<number>`count(*) FILTER (WHERE ${doneBy(at)})::int`,
      denominator: sql<number>`count(*)::int`,
    })
    .from(reports)
    .where(counted(unit, params, at));
  const { numerator = 0, denominator = 0 } = row ?? {};
  const value = denominator === 0 ? undefined : (numerator / denominator) * 100;
  return { value, numerator, denominator };
}

async function medianDays(unit: Unit, params: MeasureParams, at: IsoDate): Promise<Figure> {
  const days = sql`${reports.endedOn} - ${reports.receivedOn}`;
  const [row] = await unit.db
    .select({
      value: sql<number | null>`percentile_cont(0.5) WITHIN GROUP (ORDER BY ${days})::float`,
      numerator: sql<number>`count(*)::int`,
    })
    .from(reports)
    .where(and(counted(unit, params, at), doneBy(at)));
  return { value: row?.value ?? undefined, numerator: row?.numerator ?? 0 };
}

/** Whoever looks sees which reports count; the words only of those that everybody may read. */
async function evidence(
  unit: Unit,
  where: SQL | undefined,
  at: IsoDate,
  viewer: Actor,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  const { db } = unit;
  const inside = viewer.kind === 'staff' || viewer.kind === 'system';
  const rows = await db
    .select()
    .from(reports)
    .where(where)
    .orderBy(asc(reports.receivedOn), asc(reports.id))
    .limit(limit)
    .offset(offset);
  const total = await db.$count(reports, where);
  const shown = new Map((await readShown(unit, rows)).map((one) => [one.report.id, one.input]));
  const told = rows.map(({ id, receivedOn, status, endedOn }): EvidenceRow => {
    const input = shown.get(id);
    const done = status === 'done' && endedOn !== null && endedOn <= at;
    return {
      ...{ id, date: receivedOn, label: input?.title ?? texts.notShown.ja },
      ...(input && { href: reportHref(id) }),
      ...(!input && inside && { href: deskHref(id) }),
      counted: done ? 'numerator' : 'denominator',
    };
  });
  return { rows: told, total, visible: total };
}

export const measures: readonly Measure[] = [
  {
    ...{ id: 'problem-reports.doneShare', name: texts.done, formula: texts.doneFormula },
    ...{ unit: texts.percent, params: ['category'] },
    compute: share,
    evidence: (unit, params, at, viewer, page) =>
      evidence(unit, counted(unit, params, at), at, viewer, page),
  },
  {
    ...{ id: 'problem-reports.medianDaysToDone', name: texts.days, formula: texts.daysFormula },
    ...{ unit: texts.day, params: ['category'] },
    compute: medianDays,
    evidence: (unit, params, at, viewer, page) =>
      evidence(unit, and(counted(unit, params, at), doneBy(at)), at, viewer, page),
  },
];
