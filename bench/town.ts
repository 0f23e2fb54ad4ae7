import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { addDays } from '#japan/dates.ts';

/** Days of 20 years. */
export const twentyYears = 7305;

/** Mulberry32: small, fast, the same on every machine. @returns numbers in [0, 1) */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As UUIDv7 (RFC 9562): sorted by its moment, so that indexes grow as they do in a real town. */
function idAt(moment: number, sequence: number): string {
  const time = moment.toString(16).padStart(12, '0');
  const tail = sequence.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}

export interface History {
  readonly town: string;
  readonly indicators: readonly string[];
  /** Observations of all indicators together; several a day once there are more than days. */
  readonly rows: number;
  /** The newest day. */
  readonly until: string;
}

/** Lines for COPY into plan_observations: each indicator drifts from day to day. */
function* observationLines({ town, indicators, rows, until }: History): Generator<string> {
  const random = randomFrom(20_706);
  const each = Math.ceil(rows / indicators.length);
  const days = Math.min(each, twentyYears);
  const values = indicators.map(() => 50);
  let sequence = 0;
  for (let n = 0; n < each; n++) {
    const day = addDays(until, Math.floor((n * days) / each) - days + 1);
    const moment = Date.parse(`${day}T14:00:00Z`) + (n % 1000);
    for (const [index, indicator] of indicators.entries()) {
      if (sequence === rows) return;
      const value = Math.min(100, Math.max(0, (values[index] ?? 0) + random() - 0.49));
      values[index] = value;
      const at = new Date(moment).toISOString();
      yield `${town}\t${idAt(moment, sequence)}\t${indicator}\t${value.toFixed(2)}\t${day}\tcomputed\tt\tbench\t${at}\tbench-${sequence}\n`;
      sequence++;
    }
  }
}

const copyObservations = `COPY plan_observations
  (town, id, indicator_id, value, as_of, origin, sample, recorded_by, recorded_at, idempotency_key)
  FROM STDIN`;

/** The figure in force of each fiscal year (April to March), as recording one by one would leave it. */
const settleYears = `
INSERT INTO plan_year_figures
  (town, indicator_id, fiscal_year, observation_id, value, as_of, origin, sample, recorded_at)
SELECT DISTINCT ON (indicator_id, fiscal_year)
       town, indicator_id, extract(year FROM as_of - interval '3 months')::int AS fiscal_year,
       id, value, as_of, origin, sample, recorded_at
  FROM plan_observations
 WHERE town = $1 AND value IS NOT NULL
 ORDER BY indicator_id, fiscal_year, as_of DESC, recorded_at DESC, id DESC
ON CONFLICT (town, indicator_id, fiscal_year) DO UPDATE SET
  observation_id = excluded.observation_id, value = excluded.value, as_of = excluded.as_of,
  origin = excluded.origin, sample = excluded.sample, recorded_at = excluded.recorded_at`;

/** Streams a history into the database as its owner; the same arguments give the same rows. */
export async function writeHistory(pool: Pool, history: History): Promise<void> {
  const client = await pool.connect();
  try {
    await pipeline(
      Readable.from(observationLines(history)),
      client.query(copyFrom(copyObservations)),
    );
    await client.query(settleYears, [history.town]);
    // What autovacuum does to a table that has grown over years.
    await client.query('VACUUM ANALYZE plan_observations, plan_year_figures');
  } finally {
    client.release();
  }
}

/** 24 series of daily snapshots of 20 years, as the measures engine leaves them. */
export async function writeSnapshots(
  pool: Pool,
  { town, indicators, until }: History,
): Promise<void> {
  await pool.query(
    `INSERT INTO measures_series (town, id, measure, key, params, created_at)
     SELECT $1, gen_random_uuid(), 'bench.' || indicator, '{}', '{}', now()
       FROM unnest($2::text[]) AS indicator`,
    [town, indicators],
  );
  await pool.query(
    `INSERT INTO measures_snapshots (town, id, series_id, day, version, value, computed_at)
     SELECT $1, gen_random_uuid(), s.id, $2::date - n, 1, 50 + n % 7, now()
       FROM measures_series s, generate_series(0, $3 - 1) AS n
      WHERE s.town = $1 AND s.measure LIKE 'bench.%'`,
    [town, until, twentyYears],
  );
  await pool.query('VACUUM ANALYZE measures_series, measures_snapshots');
}
