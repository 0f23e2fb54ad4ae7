import { and, asc, eq, gte, lte, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { EvidenceRow, Figure, Measure, MeasureParams } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { firstDay, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { voiceHref } from './inputs/model.ts';
import { listInputKinds } from './inputs/registry.ts';
import { reachedDecision } from './lines/decided.ts';
import { measureTexts as texts } from './measure-text.ts';
import { inputs } from './schema.ts';
import { isPublic } from './visibility.ts';

/** Voices of the fiscal year of a day, up to it; of one kind where that is asked. */
function counted({ town }: Unit, { kind }: MeasureParams, at: IsoDate): SQL | undefined {
  const ofTown = listInputKinds().flatMap((one) => (one.ofTown ? one.kind : []));
  return and(
    eq(inputs.town, town),
    gte(inputs.receivedOn, firstDay(fiscalYearOf(at))),
    lte(inputs.receivedOn, at),
    ne(inputs.state, 'withdrawn'),
    notInArray(inputs.kind, ofTown),
    kind === undefined ? undefined : eq(inputs.kind, kind),
  );
}

const answeredBy = (at: IsoDate): SQL =>
  sql`(${inputs.answeredOn} IS NOT NULL AND ${inputs.answeredOn} <= ${at})`;

async function share(
  unit: Unit,
  params: MeasureParams,
  at: IsoDate,
  reached: SQL,
): Promise<Figure> {
  const [row] = await unit.db
    .select({
      numerator: sql<number>`count(*) FILTER (WHERE ${reached})::int`,
      denominator: sql<number>`count(*)::int`,
    })
    .from(inputs)
    .where(counted(unit, params, at));
  const { numerator = 0, denominator = 0 } = row ?? {};
  const value = denominator === 0 ? undefined : (numerator / denominator) * 100;
  return { value, numerator, denominator };
}

async function medianDays(unit: Unit, params: MeasureParams, at: IsoDate): Promise<Figure> {
  const days = sql`${inputs.answeredOn} - ${inputs.receivedOn}`;
  const [row] = await unit.db
    .select({
      value: sql<number | null>`percentile_cont(0.5) WITHIN GROUP (ORDER BY ${days})::float`,
      numerator: sql<number>`count(*)::int`,
    })
    .from(inputs)
    .where(and(counted(unit, params, at), answeredBy(at)));
  return { value: row?.value ?? undefined, numerator: row?.numerator ?? 0 };
}

/** Whoever looks sees which voices count; the words only of those that everybody may read. */
async function evidence(
  unit: Unit,
  where: SQL | undefined,
  reached: SQL,
  viewer: Actor,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  const { db } = unit;
  const open = viewer.kind === 'staff' || viewer.kind === 'system';
  const rows = await db
    .select({ row: inputs, reached: sql<boolean>`${reached}` })
    .from(inputs)
    .where(where)
    .orderBy(asc(inputs.receivedOn), asc(inputs.id))
    .limit(limit)
    .offset(offset);
  const total = await db.$count(inputs, where);
  const told = rows.map(({ row, reached: counts }): EvidenceRow => {
    const shown = isPublic(row);
    return {
      id: row.id,
      label: shown ? (row.shownTitle ?? (row.shownText ?? '').slice(0, 60)) : texts.notShown.ja,
      date: row.receivedOn,
      ...(shown && { href: voiceHref(row.id) }),
      ...(!shown && open && { href: `/staff/voices/${row.id}` }),
      counted: counts ? 'numerator' : 'denominator',
    };
  });
  return { rows: told, total, visible: total };
}

function shareOf(
  named: Pick<Measure, 'id' | 'name' | 'formula'>,
  reached: (unit: Unit, at: IsoDate) => SQL,
): Measure {
  return {
    ...named,
    unit: texts.percent,
    params: ['kind'],
    compute: (unit, params, at) => share(unit, params, at, reached(unit, at)),
    evidence: (unit, params, at, viewer, page) =>
      evidence(unit, counted(unit, params, at), reached(unit, at), viewer, page),
  };
}

export const measures: readonly Measure[] = [
  shareOf(
    { id: 'threads.answeredShare', name: texts.answered, formula: texts.answeredFormula },
    (_unit, at) => answeredBy(at),
  ),
  shareOf(
    { id: 'threads.decidedShare', name: texts.decided, formula: texts.decidedFormula },
    reachedDecision,
  ),
  {
    ...{ id: 'threads.medianDaysToAnswer', name: texts.days, formula: texts.daysFormula },
    ...{ unit: texts.day, params: ['kind'] },
    compute: medianDays,
    evidence: (unit, params, at, viewer, page) =>
      evidence(unit, and(counted(unit, params, at), answeredBy(at)), answeredBy(at), viewer, page),
  },
];
