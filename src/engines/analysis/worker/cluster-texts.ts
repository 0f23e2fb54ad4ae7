import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadTokenizer } from '#japan/reading/tokenizer.ts';
import { cluster } from '../clustering/cluster.ts';
import type { Clustering, ClusterTexts } from '../clustering.ts';

/** Beside the bundle of the server; from source there is none, and tests cluster where they are. */
const program = join(import.meta.dirname, 'analysis.js');

interface Said {
  readonly share?: number;
  readonly result?: Clustering;
}

/** Clusters in a thread of its own, which pages do not feel. @throws whatever ends the thread. */
const inThread: ClusterTexts = (texts, parameters, { signal, progress } = {}) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: { texts, parameters } });
    const stop = () => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', ({ share, result }: Said) => {
      if (share !== undefined) progress?.(share);
      if (result) resolve(result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the analysis ended with code ${code}`));
    });
  });

export const clusterTexts: ClusterTexts = async (texts, parameters, options = {}) => {
  options.signal?.throwIfAborted();
  if (existsSync(program)) return inThread(texts, parameters, options);
  return cluster(texts, parameters, await loadTokenizer(), options.progress);
};
