import { join } from 'node:path';
import type { Database, Unit } from '#platform/database/database.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { openServer } from '#platform/database/server.ts';
import { newId } from '#platform/ids.ts';
import { inputs } from '../src/engines/threads/schema.ts';
import { listPublished } from '../src/services/opinions/consultations/queries.ts';
import { entryKind } from '../src/services/opinions/model.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { longOpinions } from './long-opinions.ts';
import { startBenchServer } from './postgres.ts';
import {
  type Product,
  type ProductOptions,
  root,
  sleep,
  startProduct,
  temporaryFolder,
} from './product.ts';

const town = '202070';
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

/** Puts the voices into a product that is stopped. @returns id of their collection */
async function prepare(options: ProductOptions): Promise<string> {
  await (await startProduct(options)).stop();
  const database = await open(options);
  try {
    return await database.inTown(town, writeVoices);
  } finally {
    await database.close();
  }
}

/** Orders the analysis on the desk, as staff do. @returns whether it is done, when asked */
async function orderRun({ origin, output }: Product, collection: string) {
  const password = /Password for all: (\S+)/.exec(output())?.[1] ?? '';
  let cookie = '';
  const post = async (path: string, form: Readonly<Record<string, string>>): Promise<Response> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, cookie },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
    return answer;
  };
  const entered = await post('/staff/sign-in', { email: 'planner@example.jp', password });
  cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const ordered = await post('/staff/analysis', {
    ...{ voices: `opinions ${collection}`, themes: '12', seed: '1' },
    ...{ campaignSize: '30', campaignHours: '24' },
  });
  const address = new URL(ordered.headers.get('location') ?? '', origin);
  return async () => {
    const page = await (await fetch(address, { headers: { cookie } })).text();
    return page.includes('theme-list');
  };
}

/** Readers come one after the other until `over`; each address is new to the cache of pages. */
async function visit(origin: string, from: number, over: () => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let number = from; !over(); number += 1) {
    const since = performance.now();
    const answer = await fetch(`${origin}${pages[number % pages.length]}?n=${number}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`a page answered ${answer.status}`);
    times.push(performance.now() - since);
    await sleep(20);
  }
  return times;
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/** Says yes when so many seconds are over. */
function after(seconds: number): () => boolean {
  const end = Date.now() + seconds * 1000;
  return () => Date.now() > end;
}

async function measure(name: string, options: ProductOptions): Promise<Figure[]> {
  const collection = await prepare(options);
  const product = await startProduct(options);
  try {
    // The first of each page is made while the program is still being compiled, beside the first jobs.
    await visit(product.origin, 0, after(10));
    const calm = await visit(product.origin, 1e6, after(10));
    const isDone = await orderRun(product, collection);
    const since = performance.now();
    let done = false;
    const meanwhile = visit(product.origin, 2e6, () => done);
    while (!(await isDone())) await sleep(500);
    const took = (performance.now() - since) / 1000;
    done = true;
    const busy = await meanwhile;
    return [
      atMost(`${voices} voices analysed by the product, ${name}`, took, 's', 30),
      {
        ...atMost(`pages meanwhile, beside without, ${name}, p95`, p95(busy), 'ms', 100),
        peer: p95(calm),
      },
    ];
  } finally {
    await product.stop();
  }
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
