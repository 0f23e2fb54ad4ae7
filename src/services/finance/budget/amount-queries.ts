import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { addFinancing, amountOf, type Financing, noFinancing } from './financing.ts';
import type { ActKind, PaidMonth, Stage, Step, YearAmounts } from './model.ts';
import { acts, months, movements, payments, steps } from './schema.ts';

/** Of a project in a year. */
type Of<T> = (projectId: string, year: FiscalYear) => T;

const keyOf = (projectId: string, year: number) => `${year} ${projectId}`;

/** Past so many projects the statement asks for all of the years, and the rest is left out here. */
const fewProjects = 500;

const among = (column: AnyPgColumn, ids: readonly string[]) =>
  ids.length > fewProjects ? undefined : inArray(column, [...ids]);

const summed = {
  national: sql<string>`sum(${movements.national})`,
  prefectural: sql<string>`sum(${movements.prefectural})`,
  bonds: sql<string>`sum(${movements.bonds})`,
  others: sql<string>`sum(${movements.others})`,
  general: sql<string>`sum(${movements.general})`,
};

const financingOf = (row: Readonly<Record<keyof Financing, string | bigint>>): Financing => ({
  national: BigInt(row.national),
  prefectural: BigInt(row.prefectural),
  bonds: BigInt(row.bonds),
  others: BigInt(row.others),
  general: BigInt(row.general),
});

function moved({ db, town }: Unit, years: readonly FiscalYear[], ids: readonly string[]) {
  return db
    .select({ projectId: movements.projectId, year: movements.year, kind: acts.kind, ...summed })
    .from(movements)
    .innerJoin(acts, and(eq(acts.town, movements.town), eq(acts.id, movements.actId)))
    .where(
      and(
        eq(movements.town, town),
        inArray(movements.year, [...years]),
        among(movements.projectId, ids),
      ),
    )
    .groupBy(movements.projectId, movements.year, acts.kind);
}

/** The version in force of each month. */
export function monthsInForce({ db, town }: Unit, years: readonly FiscalYear[]) {
  return db
    .selectDistinctOn([months.year, months.month])
    .from(months)
    .where(and(eq(months.town, town), inArray(months.year, [...years])))
    .orderBy(asc(months.year), asc(months.month), desc(months.version))
    .as('in_force');
}

function paid(unit: Unit, years: readonly FiscalYear[], ids: readonly string[]) {
  const inForce = monthsInForce(unit, years);
  return unit.db
    .select({
      projectId: payments.projectId,
      year: inForce.year,
      month: inForce.month,
      paid: payments.paid,
      committed: payments.committed,
    })
    .from(payments)
    .innerJoin(inForce, and(eq(inForce.town, payments.town), eq(inForce.id, payments.monthId)))
    .where(and(eq(payments.town, unit.town), among(payments.projectId, ids)))
    .orderBy(asc(inForce.month));
}

const noKinds: Readonly<Record<ActKind, bigint>> = {
  ...{ initial: 0n, supplement: 0n, transfer: 0n, reserve: 0n, 'carry-over': 0n },
};

/** Budget and payments of projects in years; two statements. */
export async function readAmounts(
  unit: Unit,
  years: readonly FiscalYear[],
  ids: readonly string[],
): Promise<Of<YearAmounts>> {
  const byKind = new Map<string, Record<ActKind, bigint>>();
  const financings = new Map<string, Financing>();
  const paidMonths = new Map<string, PaidMonth[]>();
  if (ids.length > 0 && years.length > 0) {
    for (const { projectId, year, kind, ...sums } of await moved(unit, years, ids)) {
      const key = keyOf(projectId, year);
      const financing = financingOf(sums);
      byKind.set(key, { ...(byKind.get(key) ?? noKinds), [kind]: amountOf(financing) });
      financings.set(key, addFinancing(financings.get(key) ?? noFinancing, financing));
    }
    for (const { projectId, year, ...month } of await paid(unit, years, ids)) {
      const key = keyOf(projectId, year);
      const known = paidMonths.get(key);
      if (known) known.push(month);
      else paidMonths.set(key, [month]);
    }
  }
  return (projectId, year) => {
    const key = keyOf(projectId, year);
    const financing = financings.get(key) ?? noFinancing;
    const reported = paidMonths.get(key) ?? [];
    return {
      byKind: byKind.get(key) ?? noKinds,
      current: amountOf(financing),
      financing,
      paid: reported.reduce((sum, month) => sum + month.paid, 0n),
      months: reported,
    };
  };
}

/** What each stage said last about projects in years; one statement. */
export async function readSteps(
  { db, town }: Unit,
  years: readonly FiscalYear[],
  ids: readonly string[],
): Promise<Of<Partial<Record<Stage, Step>>>> {
  const said = new Map<string, Partial<Record<Stage, Step>>>();
  if (ids.length > 0 && years.length > 0) {
    const rows = await db
      .selectDistinctOn([steps.year, steps.projectId, steps.stage])
      .from(steps)
      .where(
        and(eq(steps.town, town), inArray(steps.year, [...years]), among(steps.projectId, ids)),
      )
      .orderBy(
        asc(steps.year),
        asc(steps.projectId),
        asc(steps.stage),
        desc(steps.at),
        desc(steps.id),
      );
    for (const row of rows) {
      const { projectId, year, stage, change, grounds, expected, at, sample } = row;
      const step = { projectId, year, stage, change, grounds, expected, at, sample };
      const key = keyOf(projectId, year);
      said.set(key, { ...said.get(key), [stage]: { ...step, financing: financingOf(row) } });
    }
  }
  return (projectId, year) => said.get(keyOf(projectId, year)) ?? {};
}
