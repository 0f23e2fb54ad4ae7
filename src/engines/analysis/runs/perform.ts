import { setTimeout as wait } from 'node:timers/promises';
import type { Database, Unit } from '#platform/database/database.ts';
import type { Clustering, ClusterTexts } from '../clustering.ts';
import type { AnalysedText } from '../source.ts';
import type { Run } from './model.ts';
import { claimRun, giveUp, keepProgress, keepResult } from './record.ts';
import { assertWhole } from './result.ts';
import { findTextSource } from './sources.ts';

/** How often a run says how far it is and looks whether somebody stopped it, in milliseconds. */
const beat = 1000;

/** A run that was killed so often would only be killed again. */
export const mostAttempts = 3;

export interface RunPayload {
  readonly town: string;
  readonly run: string;
}

async function readTexts(unit: Unit, { owner, collection }: Run): Promise<AnalysedText[]> {
  const source = findTextSource(owner);
  if (!source) throw new Error(`nobody brings texts of ${owner}`);
  const texts: AnalysedText[] = [];
  for await (const page of source.read(unit, collection)) texts.push(...page);
  return texts;
}

/** Says how far the work is until it ends; `stop` is called when a person ended the run. */
async function watch(
  database: Database,
  { town, run }: RunPayload,
  share: () => number,
  ended: AbortSignal,
  stop: () => void,
): Promise<void> {
  while (!ended.aborted) {
    await wait(beat, undefined, { signal: ended }).catch(() => undefined);
    if (ended.aborted) return;
    const goesOn = await database.inTown(town, (unit) => keepProgress(unit, run, share()));
    if (!goesOn) return stop();
  }
}

/** Clusters outside of any transaction; undefined when somebody stopped the run meanwhile. */
async function clusterWatched(
  database: Database,
  payload: RunPayload,
  cluster: (progress: (share: number) => void, signal: AbortSignal) => Promise<Clustering>,
): Promise<Clustering | undefined> {
  let share = 0;
  const [stopped, ended] = [new AbortController(), new AbortController()];
  const watching = watch(
    database,
    payload,
    () => share,
    ended.signal,
    () => stopped.abort(),
  );
  try {
    return await cluster((value) => {
      share = value;
    }, stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted) return undefined;
    throw error;
  } finally {
    ended.abort();
    await watching;
  }
}

/**
 * Does one run: reads the texts, clusters them, and writes all of the result in one transaction. Killed
 * anywhere before that, nothing of it is stored, and the job begins again with the same outcome. What
 * another process finished meanwhile is left as it is.
 * @throws whatever reading or clustering throws; the job is tried again then.
 */
export async function performRun(
  database: Database,
  payload: RunPayload,
  clusterTexts: ClusterTexts,
): Promise<void> {
  const { town, run: id } = payload;
  const run = await database.inTown(town, (unit) => claimRun(unit, id));
  if (!run) return;
  if (run.attempts > mostAttempts) {
    await database.inTown(town, (unit) => giveUp(unit, id));
    return;
  }
  const texts = await database.inTown(town, (unit) => readTexts(unit, run));
  const clustering = await clusterWatched(database, payload, (progress, signal) =>
    clusterTexts(texts, run.parameters, { progress, signal }),
  );
  if (!clustering) return;
  assertWhole(clustering, texts);
  await database.inTown(town, (unit) => keepResult(unit, id, clustering));
}
