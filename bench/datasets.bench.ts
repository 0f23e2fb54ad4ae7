import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { registerDatasetSources } from '#engines/datasets/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { addDataset } from '../src/engines/datasets/uploads/commands.ts';
import { addTestTowns } from '../src/engines/organisation/testing.ts';
import { resourceId } from '../src/services/open-data/ckan/site.ts';
import { openData } from '../src/services/open-data/service.ts';
import { atLeastTimes, atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { type BenchServer, startBenchServer } from './postgres.ts';
import { randomFrom } from './town.ts';

const town = '202070';
const origin = 'http://town.example';
const rows = 1_000_000;
const questions = 60;
const manySets = 10_000;
const system: Actor = { kind: 'system', name: 'bench' };
const text = (name: string) => ({ ja: name, en: name });

const headings = [
  ...['ID', '名称', '種別', '地区', '所在地', '緯度', '経度', '設置日', '定員', '面積'],
  ...['電話', '開始時間', '終了時間', '担当', '区分', '年度', '件数', '金額', 'メモ', '有無'],
];
const kinds = ['公園', '学校', '道路', '橋', '水路', '集会所', '倉庫', '広場'];
const areas = Array.from({ length: 40 }, (_, at) => `第${at + 1}区`);

/** Lines of a municipal register of things, the same in every run. */
function* lines(): Generator<string> {
  const random = randomFrom(6);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const digits = (n: number) => String(Math.floor(random() * 10 ** n)).padStart(n, '0');
  yield `${headings.join(',')}\n`;
  for (let at = 1; at <= rows; ) {
    let piece = '';
    for (let n = 0; n < 1000 && at <= rows; n += 1, at += 1) {
      const day = `20${10 + (at % 16)}-0${1 + (at % 9)}-1${at % 10}`;
      piece += `S${at},${pick(kinds)}${at % 5000},${pick(kinds)},${pick(areas)},須坂市大字須坂${at % 9999}番地,`;
      piece += `36.${digits(6)},138.${digits(6)},${day},${Math.floor(random() * 500)},${(random() * 9999).toFixed(1)},`;
      piece += `026-${digits(3)}-${digits(4)},09:00,17:${10 + (at % 50)},第${at % 12}係,${pick(kinds)},`;
      piece += `${2010 + (at % 16)},${at % 977},${Math.floor(random() * 1e7)},備考${at % 321},${at % 2 ? '有' : '無'}\n`;
    }
    yield piece;
  }
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

const bareTable = `CREATE TABLE bare (_id int PRIMARY KEY, ${headings
  .map((_, at) => `c${at + 1} text`)
  .join(', ')})`;

/** COPY of the same file into a table of its own, as a database person would do it. */
async function bareCopy(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(bareTable.replace('_id int PRIMARY KEY', '_id serial PRIMARY KEY'));
  const names = headings.map((_, at) => `c${at + 1}`).join(', ');
  const { ms } = await timed(() =>
    pipeline(
      createReadStream(file),
      client.query(copyFrom(`COPY bare (${names}) FROM STDIN (FORMAT csv, HEADER)`)),
    ),
  );
  await client.query('ANALYZE bare');
  await client.end();
  return ms;
}

async function bareDownload(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = headings.map((_, at) => `c${at + 1}`).join(', ');
  const { ms } = await timed(async () => {
    let bytes = 0;
    const stream = client.query(
      copyTo(`COPY (SELECT ${names} FROM bare ORDER BY _id) TO STDOUT (FORMAT csv, HEADER)`),
    );
    for await (const piece of stream) bytes += (piece as Buffer).length;
    return bytes;
  });
  await client.end();
  return ms;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

const asked = Array.from({ length: questions }, (_, at) => ({
  kind: kinds[at % kinds.length] ?? '',
  area: areas[(at * 7) % areas.length] ?? '',
}));

/** The count and the page, as `datastore_search` must answer both. */
async function bareSearch(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = headings.map((_, at) => `c${at + 1}`).join(', ');
  const times: number[] = [];
  for (const { kind, area } of asked) {
    const { ms } = await timed(async () => {
      const where = 'WHERE c3 = $1 AND c4 = $2';
      await client.query(`SELECT count(*) FROM bare ${where}`, [kind, area]);
      await client.query(`SELECT _id, ${names} FROM bare ${where} ORDER BY _id LIMIT 100`, [
        kind,
        area,
      ]);
    });
    times.push(ms);
  }
  await client.end();
  return p95(times);
}

async function openTown(url: string) {
  const database = openServer(url);
  await migrate(database, join(import.meta.dirname, '../migrations'));
  await addTestTowns(database, [town], []);
  registerDatasetSources([]);
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  const routes = openData.routes?.public;
  if (!routes) throw new Error('no routes');
  const remembered = new Map<string, Promise<unknown>>();
  database.hooks.recall = <T>(
    code: string,
    name: string,
    _topics: readonly string[],
    read: () => Promise<T>,
  ) => {
    const key = `${code} ${name}`;
    const known = (remembered.get(key) as Promise<T> | undefined) ?? read();
    remembered.set(key, known);
    return known;
  };
  const forget = () => remembered.clear();
  return { database, app: testApp(platform, routes), forget };
}

type Town = Awaited<ReturnType<typeof openTown>>;

const facts = (slug: string, departmentId: string) => ({
  ...{ slug, title: text(slug), description: text(slug), theme: 'regi' as const },
  ...{ frequency: 'annual' as const, licence: 'cc-by-4.0' as const, keywords: [], departmentId },
});

/** The command of the product in a process of its own, as an office would run it at night. */
async function importBig({ database, forget }: Town, url: string, folder: string, file: string) {
  const department = '00000000-0000-7000-8000-000000000001';
  await database.inTown(town, (unit) => addDataset(unit, system, facts('big', department)));
  const command = [join(import.meta.dirname, '../dist/server/cli.js'), 'open-data', 'import'];
  const child = spawn(process.execPath, [...command, 'big', file, '--publish'], {
    env: { ...process.env, DATABASE_URL: url, TOMONI_DATA: folder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 100);
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  const [code] = (await once(child, 'exit').finally(() => clearInterval(timer))) as [number];
  const [, counted, seconds] = /^(\d+) rows in ([\d.]+) s, 0 faults/.exec(said) ?? [];
  if (code !== 0 || Number(counted) !== rows) throw new Error(`the import said: ${said}`);
  forget();
  return { ms: Number(seconds) * 1000, peak };
}

async function download({ app }: Town): Promise<number> {
  const { ms } = await timed(async () => {
    const answer = await app.request(`${origin}/open-data/big.csv`);
    let bytes = 0;
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
    }
    if (bytes < 100_000_000) throw new Error(`downloaded ${bytes} bytes`);
  });
  return ms;
}

async function search({ app }: Town): Promise<number> {
  const resource = resourceId(town, { slug: 'big' }, 'csv');
  const times: number[] = [];
  for (const { kind, area } of asked) {
    const filters = JSON.stringify({ 種別: kind, 地区: area });
    const query = new URLSearchParams({ resource_id: resource, filters });
    const { ms } = await timed(async () => {
      const answer = await app.request(`${origin}/api/3/action/datastore_search?${query}`);
      const { result } = (await answer.json()) as { result: { total: number } };
      if (!(result.total > 0)) throw new Error('nothing was found');
    });
    times.push(ms);
  }
  return p95(times);
}

async function catalogue({ database, app, forget }: Town): Promise<Figure[]> {
  const client = await database.pool.connect();
  const [{ id = '' } = {}] = (
    await client.query<{ id: string }>('SELECT current_version_id AS id FROM datasets_datasets')
  ).rows;
  await client.query(
    `INSERT INTO datasets_datasets (town, id, slug, title, description, theme, keywords, frequency, licence,
       department_id, sample, current_version_id, published_on, created_at, modified_at)
     SELECT $1, gen_random_uuid(), 'set-' || n, jsonb_build_object('ja', '一覧' || n, 'en', 'List ' || n),
       jsonb_build_object('ja', '説明' || n, 'en', 'Text ' || n), 'gove', ARRAY['語' || n % 50], 'annual',
       'cc-by-4.0', gen_random_uuid(), false, $2::uuid, '2026-04-01', now(), now()
     FROM generate_series(1, ${manySets}) AS n`,
    [town, id],
  );
  client.release();
  forget();
  const times: number[] = [];
  await app.request(`${origin}/open-data`);
  for (let at = 0; at < 200; at += 1) {
    // A question of its own each time: nothing comes from the page cache.
    const query = `q=${encodeURIComponent(`一覧${at}`)}&page=${1 + (at % 3)}`;
    times.push(
      (await timed(async () => (await app.request(`${origin}/open-data?${query}`)).text())).ms,
    );
  }
  forget();
  const exported = await timed(async () => (await app.request(`${origin}/catalog.ttl`)).text());
  return [
    atMost(`catalogue of ${manySets} sets, page p95`, p95(times), 'ms', 80),
    atMost('whole DCAT export', exported.ms / 1000, 's', 5),
  ];
}

async function measure(server: BenchServer, folder: string): Promise<Figure[]> {
  const file = join(folder, 'big.csv');
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const [bareUrl, url] = [await server.create(), await server.create()];
  const opened = await openTown(url);
  try {
    const peer = await bareCopy(bareUrl, file);
    const own = await importBig(opened, url, folder, file);
    const perSecond = (ms: number) => (rows / ms) * 1000;
    const searched = { figure: await search(opened), peer: await bareSearch(bareUrl) };
    const bare = median([await bareDownload(bareUrl), await bareDownload(bareUrl)]);
    const ours = median([await download(opened), await download(opened)]);
    return [
      atLeastTimes(
        'import of 1,000,000 rows with validation, to COPY',
        { figure: perSecond(own.ms), peer: perSecond(peer) },
        ...(['rows/s', 0.35] as const),
      ),
      atMost('memory of the import (resident set)', own.peak, 'MB', 300),
      atLeastTimes(
        'download, to COPY TO',
        { figure: perSecond(ours), peer: perSecond(bare) },
        ...(['rows/s', 0.5] as const),
      ),
      atMostTimes('datastore_search with two filters p95, to bare SQL', searched, 'ms', 1.5),
      ...(await catalogue(opened)),
    ];
  } finally {
    await opened.database.close();
  }
}

const bench: Bench = {
  name: 'datasets',
  async run() {
    const server = await startBenchServer();
    const folder = mkdtempSync(join(tmpdir(), 'tomoni-datasets-'));
    try {
      return await measure(server, folder);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

export default bench;
