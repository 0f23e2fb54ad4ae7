import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { atLeast, atLeastTimes, atMost, type Bench, type Figure, median } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { root, sleep, startProduct, temporaryFolder } from './product.ts';

const procedure = 'suido-kaishi';
const connections = 32;
const seconds = 5;
/** Long enough that every process has compiled its hot code. */
const warmUp = 12;
const rounds = 3;
/** How long the jobs of the demo town may take, in milliseconds. */
const patience = 120_000;
/** What the embedded database must bear, a second. */
const embeddedRate = 60;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly faults: Readonly<Record<string, number>>;
}

async function script<T>(name: string, ...args: (string | number)[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'bench', name),
    ...args.map(String),
  ]);
  return JSON.parse(stdout) as T;
}

async function post(url: string, body: string, pace?: number, duration = seconds): Promise<Load> {
  const rate = pace === undefined ? [] : [pace];
  const load = await script<Load>('post-load.js', url, body, connections, duration, ...rate);
  if (Object.keys(load.faults).length > 0) {
    throw new Error(`applications were refused: ${JSON.stringify(load.faults)}`);
  }
  return load;
}

/** The form's own example as the body of an application. */
async function writeBody(origin: string, folder: string): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/procedures/${procedure}`);
  const { examples } = (await answer.json()) as { examples: unknown[] };
  const file = join(folder, 'application.json');
  writeFileSync(file, JSON.stringify({ answers: examples[0] }));
  return file;
}

/** Jobs that could run now, as those of a demo town that was just loaded. */
const dueJobs = `
SELECT count(*)::int AS due FROM pgboss.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now()`;

/** Waits until the product has done its own jobs: what they take is not ours to measure. */
async function untilIdle(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const end = performance.now() + patience; performance.now() < end; await sleep(500)) {
      const { rows } = await client.query<{ due: number }>(dueJobs);
      if (rows[0]?.due === 0) return;
    }
    throw new Error('the jobs of the demo town do not end');
  } finally {
    await client.end();
  }
}

/** Bytes of the rows that one application leaves behind. */
async function bytesOfOne(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const tables = [
    'forms_submissions',
    'forms_results',
    'cases_cases',
    'cases_events',
    'deadlines_clocks',
    'deadlines_events',
  ];
  let bytes = 0;
  for (const table of tables) {
    const sql = `SELECT coalesce(avg(pg_column_size(t)), 0)::int AS bytes FROM ${table} t`;
    const { rows } = await client.query<{ bytes: number }>(sql);
    bytes += rows[0]?.bytes ?? 0;
  }
  await client.end();
  return bytes;
}

/**
 * As autovacuum does within a minute of work: until then connections may keep plans that were made for
 * the empty tables of a new town, and look keys up row by row.
 */
async function countRows(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

async function onServer(folder: string): Promise<Figure[]> {
  const server = await startBenchServer({ durable: true });
  try {
    const databaseUrl = await server.create();
    const product = await startProduct({ data: join(folder, 'server'), databaseUrl });
    try {
      const body = await writeBody(product.origin, folder);
      const url = `${product.origin}/api/v1/procedures/${procedure}/applications`;
      await untilIdle(databaseUrl);
      await post(url, body, undefined, warmUp);
      await countRows(databaseUrl);
      const bytes = await bytesOfOne(databaseUrl);
      const bareUrl = await server.create();
      const [mine, peer]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        mine.push((await post(url, body)).perSecond);
        const bare = await script<Load>('bare-inserts.js', bareUrl, bytes, connections, seconds);
        peer.push(bare.perSecond);
      }
      const name = `durable applications over HTTP, beside bare INSERT of ${bytes} bytes`;
      const pair = { figure: median(mine), peer: median(peer) };
      return [atLeastTimes(name, pair, 'per s', 0.2)];
    } finally {
      await product.stop();
    }
  } finally {
    await server.stop();
  }
}

async function onEmbedded(folder: string): Promise<Figure[]> {
  const product = await startProduct({ data: join(folder, 'embedded') });
  try {
    const body = await writeBody(product.origin, folder);
    const url = `${product.origin}/api/v1/procedures/${procedure}/applications`;
    await post(url, body, undefined, warmUp / 2);
    const { perSecond } = await post(url, body);
    const { p99 } = await post(url, body, embeddedRate);
    return [
      atLeast('applications over HTTP, embedded database', perSecond, 'per s', embeddedRate),
      atMost(`their p99 at ${embeddedRate} per s`, p99, 'ms', 500),
    ];
  } finally {
    await product.stop();
  }
}

/** Applications that are stored for good when the answer 201 leaves. */
export default {
  name: 'submissions',
  run: async () => {
    const folder = temporaryFolder();
    try {
      return [...(await onServer(folder.path)), ...(await onEmbedded(folder.path))];
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
