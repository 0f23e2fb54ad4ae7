import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { ColumnType } from '../model.ts';
import { storedName } from '../rows/stored.ts';
import { versions } from '../schema.ts';
import { createChecker, type Fault, scoreOf } from './check.ts';
import { getUploaded, getVersion, readCells, type Version } from './queries.ts';
import { refusals } from './text.ts';

/** A version of more rows is mended in its file and brought in again. */
export const mostMended = 20_000;
const pageSize = 2000;

/** What is wrong in a version that is not published yet, in the order of its rows. */
export async function findFaults(
  unit: Unit,
  version: Version,
  most: number,
): Promise<readonly Fault[]> {
  const { standard } = await getUploaded(unit, version.datasetId);
  const checker = createChecker(version.columns, standard);
  const faults: Fault[] = [];
  for (let after = 0; after < mostMended && faults.length < most; after += pageSize) {
    const rows = await readCells(unit, version, after, pageSize);
    for (const { cells } of rows) faults.push(...checker.check(cells).faults);
    if (rows.length < pageSize) break;
  }
  return faults.slice(0, most);
}

/** Counts faults and score anew after something was mended. */
async function recount(unit: Unit, version: Version): Promise<void> {
  const { db, town } = unit;
  const { standard } = await getUploaded(unit, version.datasetId);
  const checker = createChecker(version.columns, standard);
  for (let after = 0; ; after += pageSize) {
    const rows = await readCells(unit, version, after, pageSize);
    for (const { cells } of rows) checker.check(cells);
    if (rows.length < pageSize) break;
  }
  const profile = {
    ...version.profile,
    ...{ faults: checker.counts.faulty, formulas: [...checker.formulas] },
    score: scoreOf(checker, version.columns, standard),
  };
  await db
    .update(versions)
    .set({ profile })
    .where(and(eq(versions.town, town), eq(versions.id, version.id)));
}

async function mendable(unit: Unit, id: string): Promise<Version> {
  const version = await getVersion(unit, id);
  // Rows of a restored version are those of a published one.
  if (version.state !== 'ready' || version.rowsId !== version.id) {
    throw new AppError('rule-violation', refusals.fixedRows);
  }
  return version;
}

export interface Mending {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Puts other values into cells of a version that nobody reads yet. @throws AppError `rule-violation` */
export async function mendCells(
  unit: Unit,
  actor: Actor,
  id: string,
  mendings: readonly Mending[],
): Promise<void> {
  const version = await mendable(unit, id);
  const { standard } = await getUploaded(unit, version.datasetId);
  const checker = createChecker(version.columns, standard);
  for (const { row, column, value } of mendings) {
    const place = version.columns.findIndex(({ name }) => name === column);
    if (place < 0) throw new AppError('rule-violation', refusals.noSuchRow);
    const given = version.columns.map((_, at) => (at === place ? value : ''));
    const kept = checker.check(given).cells[place] ?? '';
    await unit.db.execute(
      sql`UPDATE datasets_rows SET ${sql.identifier(storedName(place))} = ${kept || null}
        WHERE town = ${unit.town} AND rows_id = ${version.rowsId} AND number = ${row}`,
    );
  }
  await recount(unit, version);
  await recordAudit(unit, actor, {
    ...{ action: 'datasets.mended', subject: { type: 'datasets.dataset', id: version.datasetId } },
    details: { version: version.number, cells: mendings.length },
  });
}

/** Reads a column in another way: what fits no number is a text. @throws AppError `rule-violation` */
export async function changeColumnType(
  unit: Unit,
  id: string,
  column: string,
  type: ColumnType,
): Promise<void> {
  const version = await mendable(unit, id);
  const columns = version.columns.map((one) => (one.name === column ? { ...one, type } : one));
  await unit.db
    .update(versions)
    .set({ columns })
    .where(and(eq(versions.town, unit.town), eq(versions.id, id)));
  await recount(unit, { ...version, columns });
}
