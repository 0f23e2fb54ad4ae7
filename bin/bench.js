import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './parts/dist.js';
import { installPackages } from './parts/packages.js';
import { requireNode, root, secondsSince } from './parts/project.js';

/**
 * @typedef {import('../bench/figure.ts').Bench} Bench
 * @typedef {import('../bench/figure.ts').Figure} Figure
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});

/** @param {number} number */
const short = (number) => Number(number.toPrecision(4)).toLocaleString('en');

/** @param {Figure} figure */
function describe({ name, figure, unit, limit, peer, ratio, ok }) {
  const beside = peer === undefined ? '' : `, peer ${short(peer)} ${unit}`;
  const verdict = ok ? 'ok' : 'NOT OK';
  return `  ${name}: ${short(figure)} ${unit}${beside} (ratio ${short(ratio)}, limit ${short(limit)}) ${verdict}`;
}

/**
 * A benchmark that cannot run has failed, and the others still run.
 * @param {Bench} bench
 * @returns {Promise<{ bench: string, figures: Figure[], error?: string }>}
 */
async function measure(bench) {
  const start = performance.now();
  console.log(bench.name);
  try {
    const figures = await bench.run();
    for (const figure of figures) console.log(describe(figure));
    console.log(`  (${secondsSince(start)})`);
    return { bench: bench.name, figures };
  } catch (error) {
    console.log(`  did not run: ${error instanceof Error ? error.stack : error}`);
    return { bench: bench.name, figures: [], error: String(error) };
  }
}

requireNode();
await installPackages({ development: true });
await buildIfStale();
const { register } = await import('tsx/esm/api');
register();

const folder = join(root, 'bench');
/** @type {Bench[]} */
const benches = [];
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.bench.ts')) continue;
  benches.push((await import(pathToFileURL(join(folder, file)).href)).default);
}
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  console.error(`There are these benchmarks: ${benches.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const bench of chosen) results.push(await measure(bench));
const machine = {
  cores: availableParallelism(),
  memory: totalmem(),
  node: process.version,
  at: new Date().toISOString(),
};
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
const crossed = results.flatMap(({ figures }) => figures).filter(({ ok }) => !ok).length;
const broken = results.filter(({ error }) => error !== undefined).length;
console.log(`${crossed} over the limit, ${broken} did not run`);
process.exit(crossed + broken > 0 ? 1 : 0);
