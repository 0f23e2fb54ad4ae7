import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * The built analysis over the texts of a file, as the product runs it: in a thread of its own. Prints
 * what it took.
 */
const [file = ''] = process.argv.slice(2);
const task = JSON.parse(readFileSync(file, 'utf8'));
const since = performance.now();
const worker = new Worker(join(import.meta.dirname, '../dist/server/analysis.js'), {
  workerData: task,
});
/** @typedef {import('../src/engines/analysis/clustering.ts').Clustering} Clustering */

worker.on('message', (/** @type {{ result?: Clustering }} */ { result }) => {
  if (!result) return;
  const seconds = (performance.now() - since) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
  const megabytes = maxRSS / 1024;
  const themes = result.groups.filter(({ level }) => level === 1).length;
  console.log(
    JSON.stringify({ seconds, processorSeconds, megabytes, themes, places: result.places.length }),
  );
});
worker.on('error', (error) => {
  throw error;
});
