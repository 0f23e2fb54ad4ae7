import { join } from 'node:path';
import { registerTextSources } from '#engines/analysis/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { openServer } from '#platform/database/server.ts';
import { newId } from '#platform/ids.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { runJob, startRun } from '../src/engines/analysis/runs/commands.ts';
import { defaultParameters } from '../src/engines/analysis/runs/parameters.ts';
import { getRun } from '../src/engines/analysis/runs/queries.ts';
import { inputs } from '../src/engines/threads/schema.ts';
import { listPublished } from '../src/services/opinions/consultations/queries.ts';
import { entryKind } from '../src/services/opinions/model.ts';
import { textSource } from '../src/services/opinions/texts.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { longOpinions } from './long-opinions.ts';
import { startBenchServer } from './postgres.ts';
import { type ProductOptions, root, sleep, startProduct, temporaryFolder } from './product.ts';

const town = '202070';
const actor: Actor = { kind: 'system', name: 'bench' };
const voices = 10_000;
const pages = ['/surveys', '/opinions', '/participate', '/threads'];

/** Opens what a product has closed. */
function open({ data, databaseUrl }: ProductOptions): Promise<Database> {
  return databaseUrl
    ? Promise.resolve(openServer(databaseUrl, 2))
    : openEmbedded(data, join(root, 'dist/cluster'));
}

/** Ten thousand voices of a consultation of the demo town, masked and shown. @returns its id */
async function writeVoices(unit: Unit): Promise<string> {
  const { db, town: own, now } = unit;
  const consultations = await listPublished(unit, 20);
  const consultation = consultations.find(({ form }) => form === 'entries');
  if (!consultation) throw new Error('the demo town has no consultation');
  const { id: subject, departmentId } = consultation;
  const rows = longOpinions(voices).map(({ text }, index) => ({
    ...{ town: own, id: newId(), kind: entryKind, subject, departmentId, text, shownText: text },
    ...({ channel: 'web', wish: 'public', state: 'received', moderation: 'shown' } as const),
    ...{ receivedOn: '2026-06-01', createdAt: now, checkedAt: now, wantsNotices: false },
    ...{ receipt: `BENCH${index}`, secretHash: '', openKey: `bench-${index}` },
    ...{ objections: 0, sample: true, found: [] },
  }));
  for (let at = 0; at < rows.length; at += 1000) {
    await db.insert(inputs).values(rows.slice(at, at + 1000));
  }
  return subject;
}

/** Orders an analysis, which the next start with jobs does. @returns its id */
async function orderRun(options: ProductOptions): Promise<string> {
  const database = await open(options);
  try {
    const queue = await createQueue(database);
    await queue.register([{ name: runJob, run: async () => undefined }], []);
    registerTextSources([textSource]);
    return await database.inTown(town, async (unit) => {
      const collection = await writeVoices(unit);
      const order = { owner: 'opinions', collection, parameters: defaultParameters };
      return (await startRun(unit, actor, order)).id;
    });
  } finally {
    await database.close();
  }
}

interface Visit {
  readonly at: number;
  readonly took: number;
}

/** Readers come one after the other for so many seconds; each address is new to the cache of pages. */
async function visit(origin: string, seconds: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  const until = Date.now() + seconds * 1000;
  for (let number = 0; Date.now() < until; number += 1) {
    const at = Date.now();
    const since = performance.now();
    const answer = await fetch(`${origin}${pages[number % pages.length]}?n=${number}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`a page answered ${answer.status}`);
    visits.push({ at, took: performance.now() - since });
    await sleep(20);
  }
  return visits;
}

function p95(visits: readonly Visit[]): number {
  const times = visits.map(({ took }) => took).toSorted((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

async function visited(options: ProductOptions, seconds: number) {
  const product = await startProduct(options);
  try {
    // The first of each page is made while the program is still being compiled.
    await visit(product.origin, 3);
    const started = Date.now();
    return { started, visits: await visit(product.origin, seconds) };
  } finally {
    await product.stop();
  }
}

async function measure(name: string, options: ProductOptions): Promise<Figure[]> {
  await (await startProduct(options)).stop();
  const id = await orderRun(options);
  const calm = await visited({ ...options, env: { TOMONI_JOBS: '0' } }, 10);
  const busy = await visited(options, 45);
  const database = await open(options);
  const run = await database.inTown(town, (unit) => getRun(unit, id));
  await database.close();
  const ended = run.finishedAt?.getTime() ?? 0;
  if (run.state !== 'done') throw new Error(`the analysis is ${run.state}`);
  const meanwhile = busy.visits.filter(({ at }) => at < ended);
  const took = (ended - busy.started) / 1000 + 3;
  return [
    atMost(`${voices} voices analysed by the product, ${name}`, took, 's', 30),
    {
      ...atMost(`pages meanwhile, beside without, ${name}, p95`, p95(meanwhile), 'ms', 100),
      peer: p95(calm.visits),
    },
  ];
}

/** The started product analyses ten thousand voices while people read its pages. */
export default {
  name: 'analysis-live',
  run: async () => {
    const folder = temporaryFolder();
    const server = await startBenchServer();
    try {
      const databaseUrl = await server.create();
      return [
        ...(await measure('PostgreSQL', { data: join(folder.path, 'server'), databaseUrl })),
        ...(await measure('embedded', { data: join(folder.path, 'embedded') })),
      ];
    } finally {
      await server.stop();
      folder.remove();
    }
  },
} satisfies Bench;
