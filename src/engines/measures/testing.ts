import { sql } from 'drizzle-orm';
import type { Database } from '#platform/database/database.ts';
import { type Measure, markStale } from './contract.ts';

/** The table of a small service: procedures, some online from a day on, some not public. */
export async function makeRecords(database: Database): Promise<void> {
  await database.acrossTowns(async (db) => {
    await db.execute(sql`CREATE TABLE sample_procedures (
      town text, id int, name text, since date, online_from date, public boolean NOT NULL,
      PRIMARY KEY (town, id))`);
    await db.execute(sql`ALTER TABLE sample_procedures ENABLE ROW LEVEL SECURITY`);
    await db.execute(sql`CREATE POLICY own ON sample_procedures TO tomoni_town
      USING (town = current_setting('app.town', true))`);
    await db.execute(sql`GRANT ALL ON sample_procedures TO tomoni_town`);
  });
}

export interface NewRecord {
  readonly town: string;
  readonly row: number;
  /** The day it went online. */
  readonly online: string | null;
  readonly open: boolean;
}

/** A procedure of 2026, as the small service would add it. */
export async function addRecord(
  database: Database,
  { town, row, online, open }: NewRecord,
): Promise<void> {
  await database.inTown(town, async (unit) => {
    await unit.db.execute(sql`INSERT INTO sample_procedures
      VALUES (${town}, ${row}, ${`手続き${row}`}, '2026-01-01', ${online}, ${open})`);
    await markStale(unit, onlineShare.id, online ?? '2026-01-01');
  });
}

/** Leaves two procedures of a town, one of them online since April, and no marks. */
export async function beginAnew(database: Database, town: string): Promise<void> {
  await database.acrossTowns((db) =>
    db.execute(sql`TRUNCATE sample_procedures, measures_snapshots, measures_series`),
  );
  await addRecord(database, { town, row: 1, online: '2026-04-01', open: true });
  await addRecord(database, { town, row: 2, online: null, open: true });
  await database.acrossTowns((db) => db.execute(sql`TRUNCATE measures_stale_marks`));
}

interface CountRow extends Record<string, unknown> {
  readonly online: string;
  readonly total: string;
}

/** Share of procedures that are online, in percent; `kind` is not used but may be given. */
export const onlineShare: Measure = {
  id: 'sample.onlineShare',
  name: { ja: 'オンライン化した手続きの割合', en: 'Share of procedures online' },
  unit: { ja: '%', en: '%' },
  formula: {
    ja: 'オンライン化した手続きの数÷手続きの数×100',
    en: 'Procedures online ÷ procedures × 100',
  },
  params: ['kind', 'section'],
  compute: async ({ db }, _params, at) => {
    const { rows } = await db.execute<CountRow>(sql`
      SELECT count(*) FILTER (WHERE online_from <= ${at}::date) AS online, count(*) AS total
        FROM sample_procedures WHERE since <= ${at}::date`);
    const [numerator, denominator] = [Number(rows[0]?.online), Number(rows[0]?.total)];
    const value = denominator === 0 ? undefined : (numerator / denominator) * 100;
    return { value, numerator, denominator };
  },
  evidence: async ({ db }, _params, at, viewer, { offset, limit }) => {
    const seesAll = viewer.kind === 'staff' || viewer.kind === 'system';
    const mine = sql`since <= ${at}::date AND (public OR ${seesAll})`;
    const counts = await db.execute<{ visible: string; total: string }>(sql`
      SELECT count(*) FILTER (WHERE ${mine}) AS visible, count(*) AS total
        FROM sample_procedures WHERE since <= ${at}::date`);
    const { rows } = await db.execute<{ id: number; name: string; since: string; online: boolean }>(
      sql`SELECT id, name, since::text, coalesce(online_from <= ${at}::date, false) AS online
            FROM sample_procedures WHERE ${mine} ORDER BY id LIMIT ${limit} OFFSET ${offset}`,
    );
    return {
      total: Number(counts.rows[0]?.total),
      visible: Number(counts.rows[0]?.visible),
      rows: rows.map(({ id, name, since, online }) => ({
        id: String(id),
        label: name,
        date: since,
        counted: online ? 'numerator' : 'denominator',
      })),
    };
  },
};
