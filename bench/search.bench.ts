import { join } from 'node:path';
import type { Database } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { writeEntries } from '../src/engines/search/commands.ts';
import { type SearchInput, search } from '../src/engines/search/queries.ts';
import { rememberTerms } from '../src/engines/search/readings.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { root } from './product.ts';
import { writtenEntries, writtenTerms } from './search-town.ts';

const town = '202070';
const amount = 100_000;
const rounds = 12;

/** What people ask: short and long, several words, readings, slips, nothing, with filters. */
const questions: readonly SearchInput[] = [
  ...['犬', '市', '水', 'の', '図書', 'ごみ', '税金', '住民票', '児童手当'].map((q) => ({ q })),
  ...['国民健康保険', '米子 葡萄', '子ども 医療費 申請', '日滝第12公園', '避難所 バス'].map(
    (q) => ({ q }),
  ),
  ...['児童手当の申請に必要な書類', '犬を飼うには', '保育園に入りたい'].map((q) => ({ q })),
  ...['じゅうみんひょう', 'せいそうせんたー', 'ﾏｲﾅﾝﾊﾞｰ', 'gomi', 'tosyokan'].map((q) => ({ q })),
  ...['じゅうみんひょお', '児童手あて', '国保', 'ぬかるみ潜水艦', 'xyzzy'].map((q) => ({ q })),
  { q: '申請', kinds: ['event'] },
  { q: '手続き', topic: '猫' },
  { q: '防災', kinds: ['story'], topic: '公園' },
  { q: '計画', page: 30 },
];

/** 95 of 100 are not slower. */
function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

async function write(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename = 'search_entries' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await database.pool.query(`DROP INDEX ${name}`);
  for await (const entries of writtenEntries(amount)) {
    await database.inTown(town, (unit) => writeEntries(unit, 'bench', entries));
  }
  for (const { definition } of rows) await database.pool.query(definition);
  const terms = writtenTerms();
  for (let n = 0; n < terms.length; n += 500) {
    await database.inTown(town, (unit) => rememberTerms(unit, terms.slice(n, n + 500)));
  }
  // What autovacuum does to tables that have grown over years.
  await database.pool.query('VACUUM ANALYZE search_entries, search_terms');
}

async function ask(database: Database): Promise<Figure[]> {
  const all: number[] = [];
  const slowest = { q: '', time: 0 };
  for (const question of questions) {
    const times: number[] = [];
    for (let round = 0; round < rounds + 2; round++) {
      const since = performance.now();
      await database.inTown(town, (unit) => search(unit, question));
      // The first two warm the connection and the pages of the question.
      if (round >= 2) times.push(performance.now() - since);
    }
    all.push(...times);
    const time = p95(times);
    if (time > slowest.time) Object.assign(slowest, { q: question.q, time });
  }
  return [
    atMost(
      `a search over ${amount.toLocaleString('en')} entries, p95 of ${questions.length} questions`,
      p95(all),
      'ms',
      60,
    ),
    atMost(`the slowest of them (${slowest.q}), p95`, slowest.time, 'ms', 120),
  ];
}

/** A town of 100,000 pages, searched by words, readings and slips. */
export default {
  name: 'search',
  run: async () => {
    const server = await startBenchServer();
    const database = openServer(await server.create(), 2);
    try {
      await migrate(database, join(root, 'migrations'));
      const since = performance.now();
      await write(database);
      const written = (performance.now() - since) / 1000;
      return [
        atMost(`indexing ${amount.toLocaleString('en')} entries`, written, 's', 300),
        ...(await ask(database)),
      ];
    } finally {
      await database.close();
      await server.stop();
    }
  },
} satisfies Bench;
