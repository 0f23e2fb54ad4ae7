import { and, eq, inArray, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Clustering } from '../clustering.ts';
import { analysisAlike, analysisGroups, analysisPlaces, analysisRuns } from '../schema.ts';
import { type Run, runTopic } from './model.ts';
import { findRun, lockRun } from './queries.ts';
import { digestOf } from './result.ts';

/** What writes results; who ordered the run is kept with it. */
const analyst: Actor = { kind: 'system', name: 'analysis.run' };

/** Rows of one statement: a larger one keeps pages of this process waiting. */
const rowsAtOnce = 1000;

const own = ({ town }: Unit, id: string) =>
  and(eq(analysisRuns.town, town), eq(analysisRuns.id, id));

/** Begins a run, or begins it again after its process was killed; undefined when it is over. */
export async function claimRun(unit: Unit, id: string): Promise<Run | undefined> {
  const claimed = await unit.db
    .update(analysisRuns)
    .set({ state: 'running', progress: 0, attempts: sql`${analysisRuns.attempts} + 1` })
    .where(and(own(unit, id), inArray(analysisRuns.state, ['waiting', 'running'])))
    .returning({ id: analysisRuns.id });
  return claimed.length > 0 ? findRun(unit, id) : undefined;
}

/** @returns whether the run goes on: false when somebody stopped it. */
export async function keepProgress(unit: Unit, id: string, progress: number): Promise<boolean> {
  const kept = await unit.db
    .update(analysisRuns)
    .set({ progress })
    .where(and(own(unit, id), eq(analysisRuns.state, 'running')))
    .returning({ id: analysisRuns.id });
  return kept.length > 0;
}

export async function giveUp(unit: Unit, id: string): Promise<void> {
  const failed = { state: 'failed', finishedAt: unit.now } as const;
  await unit.db
    .update(analysisRuns)
    .set(failed)
    .where(and(own(unit, id), eq(analysisRuns.state, 'running')));
}

function* inSteps<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    yield rows.slice(start, start + rowsAtOnce);
  }
}

/** As one parameter: ten thousand rows of parameters take a second to build, and pages wait meanwhile. */
async function insertPlaces({ db, town }: Unit, runId: string, result: Clustering): Promise<void> {
  const places = result.places.map((place, position) => ({ ...place, position }));
  for (const rows of inSteps(places)) {
    await db.execute(sql`
      INSERT INTO ${analysisPlaces}
        (town, run_id, position, text_id, group_id, reason, similarity, x, y)
      SELECT ${town}, ${runId}::uuid, position, id, "group", reason, similarity, x, y
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS place(position int, id text, "group" text, reason text, similarity float8, x float8, y float8)`);
  }
}

async function insertResult(unit: Unit, runId: string, result: Clustering): Promise<void> {
  const { db, town } = unit;
  const groups = result.groups.map((group, position) => ({ ...group, town, runId, position }));
  for (const rows of inSteps(groups)) await db.insert(analysisGroups).values(rows);
  await insertPlaces(unit, runId, result);
  const alike = result.alike.map((one, position) => ({ ...one, town, runId, position }));
  for (const rows of inSteps(alike)) await db.insert(analysisAlike).values(rows);
}

/** Writes a whole result, unless the run is over: stopped, or finished by another process. */
export async function keepResult(unit: Unit, id: string, result: Clustering): Promise<void> {
  const { state } = await lockRun(unit, id);
  if (state !== 'running') return;
  await insertResult(unit, id, result);
  const { manifest } = result;
  const digest = digestOf(result);
  const done = { state: 'done', progress: 1, finishedAt: unit.now, manifest, digest } as const;
  await unit.db.update(analysisRuns).set(done).where(own(unit, id));
  await recordAudit(unit, analyst, {
    action: 'analysis.finished',
    subject: { type: 'analysis.run', id },
    details: { voices: manifest.count, digest },
  });
  unit.drop(runTopic(id));
}
