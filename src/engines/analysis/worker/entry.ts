import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { loadTokenizer } from '#japan/reading/tokenizer.ts';
import { cluster } from '../clustering/cluster.ts';
import type { ClusteringParameters } from '../clustering.ts';
import type { AnalysedText } from '../source.ts';

/** What the thread is given, and what it says. */
export interface Task {
  readonly texts: readonly AnalysedText[];
  readonly parameters: ClusteringParameters;
}

/** Linux gives each thread a niceness of its own; elsewhere it would be that of the whole server. */
if (process.platform === 'linux') setPriority(0, 5);

const { texts, parameters } = workerData as Task;
const result = cluster(texts, parameters, await loadTokenizer(), (share) =>
  parentPort?.postMessage({ share }),
);
parentPort?.postMessage({ result });
