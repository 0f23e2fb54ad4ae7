import { and, asc, count, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { Clustering } from '../clustering.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import type { Arrangement } from '../editing/arrangement.ts';
import type { Edit } from '../editing/edit.ts';
import {
  analysisAlike,
  analysisEdits,
  analysisGroups,
  analysisPlaces,
  analysisRuns,
} from '../schema.ts';
import { runName } from '../text.ts';
import { type Run, type RunReader, runTopic } from './model.ts';

export const runsPerPage = 20;

type RunRow = typeof analysisRuns.$inferSelect;
type Present<T> = { [K in keyof T]: Exclude<T[K], null> | undefined };

/** What is not there yet is undefined, as everywhere outside of SQL. */
function present({ town: _, ...row }: RunRow): Run {
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as Present<typeof row> as Run;
}

export async function findRun({ db, town }: Unit, id: string): Promise<Run | undefined> {
  if (!isId(id)) return undefined;
  const own = and(eq(analysisRuns.town, town), eq(analysisRuns.id, id));
  const [row] = await db.select().from(analysisRuns).where(own);
  return row && present(row);
}

/** @throws AppError `not-found` */
export async function getRun(unit: Unit, id: string): Promise<Run> {
  const run = await findRun(unit, id);
  if (!run) throw notFound(runName);
  return run;
}

/** Holds the run until the commit, so that edits come one after the other. @throws AppError `not-found` */
export async function lockRun({ db, town }: Unit, id: string): Promise<Run> {
  if (!isId(id)) throw notFound(runName);
  const own = and(eq(analysisRuns.town, town), eq(analysisRuns.id, id));
  const [row] = await db.select().from(analysisRuns).where(own).for('update');
  if (!row) throw notFound(runName);
  return present(row);
}

/** @throws AppError `not-found` for what does not exist or is not signed off: both look the same. */
export async function getSignedRun(unit: Unit, id: string): Promise<Run> {
  const run = await findRun(unit, id);
  if (run?.signedRevision === undefined) throw notFound(runName);
  return run;
}

/** The run of a collection that was signed off last; undefined while none is public. */
export async function findSignedRun(
  { db, town }: Unit,
  owner: string,
  collection: string,
): Promise<Run | undefined> {
  const [row] = await db
    .select()
    .from(analysisRuns)
    .where(
      and(
        eq(analysisRuns.town, town),
        eq(analysisRuns.owner, owner),
        eq(analysisRuns.collection, collection),
        isNotNull(analysisRuns.signedRevision),
      ),
    )
    .orderBy(desc(analysisRuns.signedAt), desc(analysisRuns.id))
    .limit(1);
  return row && present(row);
}

/** Newest first. */
export async function listRuns(
  { db, town }: Unit,
  page: number,
): Promise<{ readonly runs: readonly Run[]; readonly total: number }> {
  const own = eq(analysisRuns.town, town);
  const rows = await db
    .select()
    .from(analysisRuns)
    .where(own)
    .orderBy(desc(analysisRuns.createdAt), desc(analysisRuns.id))
    .limit(runsPerPage)
    .offset((page - 1) * runsPerPage);
  const [{ total } = { total: 0 }] = await db
    .select({ total: count() })
    .from(analysisRuns)
    .where(own);
  return { runs: rows.map(present), total };
}

/** Runs of a collection that are not over. */
export async function countUnderWay(
  { db, town }: Unit,
  owner: string,
  collection: string,
): Promise<number> {
  const [{ total } = { total: 0 }] = await db
    .select({ total: count() })
    .from(analysisRuns)
    .where(
      and(
        eq(analysisRuns.town, town),
        eq(analysisRuns.owner, owner),
        eq(analysisRuns.collection, collection),
        inArray(analysisRuns.state, ['waiting', 'running']),
      ),
    );
  return total;
}

/** Finished runs of the same collection but this one, newest first, at most 20. */
export async function listSiblings(
  { db, town }: Unit,
  { id, owner, collection }: Pick<Run, 'id' | 'owner' | 'collection'>,
): Promise<Run[]> {
  const rows = await db
    .select()
    .from(analysisRuns)
    .where(
      and(
        eq(analysisRuns.town, town),
        eq(analysisRuns.owner, owner),
        eq(analysisRuns.collection, collection),
        eq(analysisRuns.state, 'done'),
        sql`${analysisRuns.id} <> ${id}`,
      ),
    )
    .orderBy(desc(analysisRuns.createdAt))
    .limit(20);
  return rows.map(present);
}

async function selectClustering({ db, town }: Unit, run: Run): Promise<Clustering> {
  if (!run.manifest) throw new Error(`run ${run.id} has no result`);
  const groups = await db
    .select()
    .from(analysisGroups)
    .where(and(eq(analysisGroups.town, town), eq(analysisGroups.runId, run.id)))
    .orderBy(asc(analysisGroups.position));
  const { textId, groupId, reason, similarity, x, y } = analysisPlaces;
  const places = await db
    .select({ id: textId, group: groupId, reason, similarity, x, y })
    .from(analysisPlaces)
    .where(and(eq(analysisPlaces.town, town), eq(analysisPlaces.runId, run.id)))
    .orderBy(asc(analysisPlaces.position));
  const alike = await db
    .select()
    .from(analysisAlike)
    .where(and(eq(analysisAlike.town, town), eq(analysisAlike.runId, run.id)))
    .orderBy(asc(analysisAlike.position));
  return {
    manifest: run.manifest,
    groups: groups.map(({ id, level, size, terms, name, central, stability, parent }) => ({
      ...{ id, level, size, terms, name, central, stability },
      ...(parent !== null && { parent }),
    })),
    places,
    alike: alike.map(({ ids, kind, campaign }) => ({ ids, kind, ...(campaign && { campaign }) })),
  };
}

/**
 * The machine's result of a finished run, as it was written. It never changes, so the process remembers
 * it; nobody may change what comes back.
 */
export function readClustering(unit: Unit, run: Run): Promise<Clustering> {
  const name = `analysis.clustering.${run.id}`;
  return unit.recall(name, [], () => selectClustering(unit, run));
}

/** In order, up to a revision. */
export async function listEdits(
  { db, town }: Unit,
  runId: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<Edit[]> {
  const rows = await db
    .select()
    .from(analysisEdits)
    .where(and(eq(analysisEdits.town, town), eq(analysisEdits.runId, runId)))
    .orderBy(asc(analysisEdits.number));
  return rows
    .filter(({ number }) => number <= upTo)
    .map(({ number, content, by, at }) => ({ number, content, by, at }));
}

interface Arranged {
  readonly revision: number;
  readonly arrangement: Arrangement;
}

async function arrange(unit: Unit, run: Run, revision: number): Promise<Arranged> {
  const edits = await listEdits(unit, run.id, revision);
  return { revision, arrangement: applyEdits(await readClustering(unit, run), edits) };
}

/**
 * The result with the edits up to a revision. The process remembers one for each sort of reader: with
 * hundreds of edits each would be as large as the result.
 */
export async function readArrangement(
  unit: Unit,
  run: Run,
  reader: RunReader,
): Promise<Arrangement> {
  const revision = reader === 'public' ? (run.signedRevision ?? 0) : run.revision;
  const name = `analysis.arrangement.${run.id}.${reader}`;
  const kept = await unit.recall(name, [runTopic(run.id)], () => arrange(unit, run, revision));
  // An edit of another process may be known here a moment later.
  return kept.revision === revision
    ? kept.arrangement
    : (await arrange(unit, run, revision)).arrangement;
}

/** Group of one text in the machine's result. */
export async function findPlace(
  { db, town }: Unit,
  runId: string,
  text: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ group: analysisPlaces.groupId })
    .from(analysisPlaces)
    .where(
      and(
        eq(analysisPlaces.town, town),
        eq(analysisPlaces.runId, runId),
        eq(analysisPlaces.textId, text),
      ),
    );
  return row?.group;
}
