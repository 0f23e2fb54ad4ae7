import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, max } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { amounts, settlements } from '../schema.ts';
import type { Amounts } from './rules.ts';

type Row = typeof settlements.$inferSelect;

export type Settlement = Omit<Row, 'year'> & { readonly year: FiscalYear };

/** A settlement with its amounts, in yen. */
export interface FullSettlement extends Settlement {
  readonly amounts: Amounts;
}

const settlementOf = ({ year, ...row }: Row): Settlement => ({
  ...row,
  year: fiscalYear(year),
});

async function withAmounts(unit: Unit, found: readonly Settlement[]): Promise<FullSettlement[]> {
  const { db, town } = unit;
  const ids = found.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(amounts)
          .where(and(eq(amounts.town, town), inArray(amounts.settlementId, ids)));
  const byId = new Map<string, Map<string, bigint>>(ids.map((id) => [id, new Map()]));
  for (const { settlementId, item, amount } of rows) byId.get(settlementId)?.set(item, amount);
  return found.map((one) => ({ ...one, amounts: byId.get(one.id) ?? new Map() }));
}

/**
 * The version in force of each published year, oldest year first.
 *
 * @param at as it was published up to the end of this day; without it, as of now.
 */
export async function listPublished(unit: Unit, at?: IsoDate): Promise<FullSettlement[]> {
  const { db, town } = unit;
  const rows = await db
    .selectDistinctOn([settlements.year])
    .from(settlements)
    .where(
      and(
        eq(settlements.town, town),
        isNotNull(settlements.publishedOn),
        at === undefined ? undefined : lte(settlements.publishedOn, at),
      ),
    )
    .orderBy(asc(settlements.year), desc(settlements.version));
  return withAmounts(unit, rows.map(settlementOf));
}

export async function findDraft(unit: Unit, year: FiscalYear): Promise<FullSettlement | undefined> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(settlements)
    .where(
      and(eq(settlements.town, town), eq(settlements.year, year), isNull(settlements.publishedOn)),
    );
  const [draft] = await withAmounts(unit, rows.map(settlementOf));
  return draft;
}

/** Every version, the newest year first; a town has one or two a year. */
export async function listVersions({ db, town }: Unit): Promise<Settlement[]> {
  const rows = await db
    .select()
    .from(settlements)
    .where(eq(settlements.town, town))
    .orderBy(desc(settlements.year), desc(settlements.version))
    .limit(200);
  return rows.map(settlementOf);
}

/** The number of the next version of a year. */
export async function nextVersion({ db, town }: Unit, year: FiscalYear): Promise<number> {
  const [row] = await db
    .select({ newest: max(settlements.version) })
    .from(settlements)
    .where(and(eq(settlements.town, town), eq(settlements.year, year)));
  return (row?.newest ?? 0) + 1;
}
