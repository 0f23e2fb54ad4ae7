import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPageCache } from '../cache/page-cache.ts';
import type { Database } from '../database/database.ts';
import { openServer } from '../database/server.ts';
import { testDatabase } from '../database/testing.ts';
import { createQueue } from '../jobs/create-queue.ts';
import { postMessage } from '../jobs/outbox.ts';
import { mailJobs } from '../mail/mail-channel.ts';
import { addGauges } from './gauges.ts';
import { createMetrics } from './metrics.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await (await createQueue(database)).register(mailJobs, []);
});
afterAll(() => database.close());

function figures(of: Database) {
  const metrics = createMetrics();
  const pages = createPageCache({ maxBytes: 1024 * 1024 });
  addGauges({ metrics, database: of, pages });
  return { pages, read: () => metrics.registry.metrics() };
}

it('counts what waits, and what is dead, in all towns', async () => {
  const { read } = figures(database);
  expect(await read()).toContain('tomoni_jobs{state="created"} 0');
  const mail = { channel: 'mail', recipient: 'a@example.jp', subject: 'a', body: 'b' };
  for (const town of ['202070', '205419']) {
    await database.inTown(town, (unit) => postMessage(unit, mail));
  }
  await database.pool.query(`UPDATE jobs_outbox SET status = 'dead' WHERE town = '205419'`);
  const text = await read();
  expect(text).toContain('tomoni_jobs{state="created"} 2');
  expect(text).toContain('tomoni_outbox_messages{state="waiting"} 1');
  expect(text).toContain('tomoni_outbox_messages{state="dead"} 1');
});

it('knows the connections in use and the pages kept', async () => {
  const { pages, read } = figures(database);
  const page = { status: 200, headers: {}, etag: '"a"' };
  const content = Buffer.alloc(1000);
  const key = { town: '202070', path: '/', language: 'ja', aids: 'ssn' };
  pages.begin().keep(key, ['plan'], { ...page, identity: content, gzip: content, brotli: content });
  const text = await read();
  expect(text).toContain('tomoni_page_cache_pages 1');
  expect(Number(/tomoni_page_cache_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(3000);
  const client = await database.pool.connect();
  const busy = read();
  expect(await busy).toMatch(/tomoni_database_connections\{state="used"\} [1-9]/);
  client.release();
});

it('leaves out what the database does not say, and answers all the same', async () => {
  // Port 1 (tcpmux) has no listener on any machine that runs tests.
  const away = openServer('postgres://postgres@127.0.0.1:1/none');
  const text = await figures(away).read();
  await away.close();
  expect(text).not.toMatch(/tomoni_jobs\{/);
  expect(text).toContain('tomoni_http_requests_total');
});
