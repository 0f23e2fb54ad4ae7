import { and, asc, count, desc, eq, gt, inArray, ne, not, type SQL, sql } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { ageBands, Stratum, StratumCount, sexes } from '../../model.ts';
import { drawnBefore, mailings, manifests, residents, samples } from '../schema.ts';
import type { DrawableRow } from './draw.ts';
import type { Manifest } from './model.ts';
import { drawWords } from './text.ts';

/** Who stays out of a draw. */
export interface LeaveOut {
  readonly marked: boolean;
  /** Whoever was drawn within so many years; 0 for nobody. */
  readonly earlierYears: number;
}

const stratumOf = (row: {
  readonly area: string | null;
  readonly age: (typeof ageBands)[number] | null;
  readonly sex: (typeof sexes)[number] | null;
}): Stratum => ({
  area: row.area ?? undefined,
  age: row.age ?? undefined,
  sex: row.sex ?? undefined,
});

/** Years as days, leap days included: nobody minds one more. */
const yearDays = 366;

function drawnEarlier({ town, now }: Unit, years: number): SQL {
  const since = addDays(dayInTokyo(now), -years * yearDays);
  return sql`EXISTS (SELECT 1 FROM ${drawnBefore} WHERE ${drawnBefore.town} = ${town}
    AND ${drawnBefore.person} = ${residents.person} AND ${drawnBefore.drawnOn} >= ${since})`;
}

function eligible(unit: Unit, listId: string, { marked, earlierYears }: LeaveOut): SQL | undefined {
  return and(
    ...[eq(residents.town, unit.town), eq(residents.listId, listId)],
    marked ? eq(residents.marked, false) : undefined,
    earlierYears > 0 ? not(drawnEarlier(unit, earlierYears)) : undefined,
  );
}

/** How many can be drawn of each combination of area, age and sex. */
export async function countStrata(
  unit: Unit,
  listId: string,
  leaveOut: LeaveOut,
): Promise<StratumCount[]> {
  const { area, age, sex } = residents;
  const rows = await unit.db
    .select({ area, age, sex, count: count() })
    .from(residents)
    .where(eligible(unit, listId, leaveOut))
    .groupBy(area, age, sex);
  return rows.map((row) => ({ ...stratumOf(row), count: row.count }));
}

/** How many stay out, and why; somebody who is marked and was drawn before is marked. */
export async function countLeftOut(
  unit: Unit,
  listId: string,
  leaveOut: LeaveOut,
): Promise<{ readonly marked: number; readonly earlier: number }> {
  const total = async (which: LeaveOut): Promise<number> => {
    const [row] = await unit.db
      .select({ n: count() })
      .from(residents)
      .where(eligible(unit, listId, which));
    return row?.n ?? 0;
  };
  const all = await total({ marked: false, earlierYears: 0 });
  const unmarked = await total({ ...leaveOut, earlierYears: 0 });
  return { marked: all - unmarked, earlier: unmarked - (await total(leaveOut)) };
}

const pageSize = 5000;

/** Everybody who can be drawn, a page at a time. */
export async function readDrawable(
  unit: Unit,
  listId: string,
  leaveOut: LeaveOut,
): Promise<DrawableRow[]> {
  const { row, area, age, sex } = residents;
  const found: DrawableRow[] = [];
  for (let after = 0; ; ) {
    const rows = await unit.db
      .select({ row, area, age, sex })
      .from(residents)
      .where(and(eligible(unit, listId, leaveOut), gt(row, after)))
      .orderBy(asc(row))
      .limit(pageSize);
    for (const one of rows) found.push({ row: one.row, stratum: stratumOf(one) });
    after = rows.at(-1)?.row ?? after;
    if (rows.length < pageSize) return found;
  }
}

export interface DrawnResident {
  readonly row: number;
  readonly person: string;
  readonly stratum: Stratum;
  readonly sealed: string;
}

/** Rows that were drawn, in their order, some hundreds at a time. */
export async function listDrawn(
  { db, town }: Unit,
  listId: string,
  rows: readonly number[],
): Promise<DrawnResident[]> {
  const found = await db
    .select()
    .from(residents)
    .where(
      and(
        ...[eq(residents.town, town), eq(residents.listId, listId)],
        inArray(residents.row, [...rows]),
      ),
    )
    .orderBy(asc(residents.row));
  return found.map(({ row, person, sealed, ...one }) => ({
    ...{ row, person, sealed },
    stratum: stratumOf(one),
  }));
}

export interface Sample extends Omit<typeof samples.$inferSelect, 'town'> {
  readonly manifest: Manifest;
  readonly drawnBy: string;
  readonly drawnAt: Date;
}

/** Samples of a survey, those that were taken back too, the last first. */
export async function listSamples({ db, town }: Unit, surveyId: string): Promise<Sample[]> {
  const rows = await db
    .select()
    .from(samples)
    .innerJoin(manifests, and(eq(manifests.town, samples.town), eq(manifests.sampleId, samples.id)))
    .where(and(eq(samples.town, town), eq(samples.surveyId, surveyId)))
    .orderBy(desc(manifests.drawnAt));
  return rows.map(({ surveys_samples: { town: _, ...sample }, surveys_manifests: kept }) => ({
    ...sample,
    ...{ manifest: kept.content, drawnBy: kept.drawnBy, drawnAt: kept.drawnAt },
  }));
}

/** The sample that a survey asks, if one was drawn. */
export async function findSample(unit: Unit, surveyId: string): Promise<Sample | undefined> {
  return (await listSamples(unit, surveyId)).find(({ state }) => state !== 'discarded');
}

/** @throws AppError not-found before one was drawn */
export async function getSample(unit: Unit, surveyId: string, lock?: 'lock'): Promise<Sample> {
  if (lock) {
    await unit.db
      .select({ id: samples.id })
      .from(samples)
      .where(
        and(
          ...[eq(samples.town, unit.town), eq(samples.surveyId, surveyId)],
          ne(samples.state, 'discarded'),
        ),
      )
      .for('update');
  }
  const sample = await findSample(unit, surveyId);
  if (!sample) throw notFound(drawWords.sample);
  return sample;
}

export type Mailing = Omit<typeof mailings.$inferSelect, 'town'>;

/** What was printed for a sample, the first first. */
export async function listMailings({ db, town }: Unit, sampleId: string): Promise<Mailing[]> {
  return db
    .select()
    .from(mailings)
    .where(and(eq(mailings.town, town), eq(mailings.sampleId, sampleId)))
    .orderBy(asc(mailings.madeAt));
}

/** Samples of all surveys that letters could still be made for. */
export async function listOpenSamples({ db, town }: Unit) {
  return db
    .select({ id: samples.id, surveyId: samples.surveyId })
    .from(samples)
    .where(and(eq(samples.town, town), eq(samples.state, 'drawn')));
}
