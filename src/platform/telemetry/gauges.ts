import { Gauge } from 'prom-client';
import type { Database } from '../database/database.ts';
import { oneQuestion } from '../database/one-question.ts';
import { countEventStreams } from '../http/event-stream.ts';
import type { Platform } from '../platform.ts';

/** Milliseconds that a scrape waits for the database; after it the figure is left out. */
const patience = 1000;

/** pg-boss moves finished jobs away, so the table holds what waits, runs or died. */
const countJobs = `
SELECT state::text AS label, count(*)::int AS value FROM pgboss.job
 WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY state`;

const countMessages = `
SELECT status AS label, count(*)::int AS value FROM jobs_outbox
 WHERE status IN ('waiting', 'failed', 'sending', 'dead') GROUP BY status`;

interface Count {
  readonly label: string;
  readonly value: number;
}

/** Counts that are taken when somebody asks; those that are 0 are told too, so that an alarm can end. */
function counted(
  { pool }: Database,
  options: { name: string; help: string; sql: string; labels: readonly string[] },
): Gauge<'state'> {
  const ask = oneQuestion(async () => (await pool.query<Count>(options.sql)).rows, patience);
  return new Gauge({
    name: options.name,
    help: options.help,
    labelNames: ['state'],
    registers: [],
    async collect() {
      const counts = await ask();
      this.reset();
      if (!counts) return;
      for (const state of options.labels) this.set({ state }, 0);
      for (const { label, value } of counts) this.set({ state: label }, value);
    },
  });
}

function processGauges(pages: Platform['pages']): Gauge[] {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [],
      collect() {
        this.set(read());
      },
    });
  return [
    gauge('tomoni_page_cache_pages', 'Pages in the page cache.', () => pages.size().pages),
    gauge('tomoni_page_cache_bytes', 'Memory of the page cache.', () => pages.size().bytes),
    gauge('tomoni_event_streams', 'Browsers that wait for live news.', countEventStreams),
  ];
}

function poolGauge({ pool }: Database): Gauge<'state'> {
  return new Gauge({
    name: 'tomoni_database_connections',
    help: 'Connections of the pool in use and idle, and requests that wait for one.',
    labelNames: ['state'],
    registers: [],
    collect() {
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}

/** Adds what waits, runs and died in the whole installation, and what this process holds. */
export function addGauges({
  metrics,
  database,
  pages,
}: Pick<Platform, 'metrics' | 'database' | 'pages'>): void {
  const { registry } = metrics;
  // First, so that it does not count the questions of the others.
  registry.registerMetric(poolGauge(database));
  registry.registerMetric(
    counted(database, {
      name: 'tomoni_jobs',
      help: 'Jobs that wait, wait to be tried again, run, or failed for good.',
      sql: countJobs,
      labels: ['created', 'retry', 'active', 'failed'],
    }),
  );
  registry.registerMetric(
    counted(database, {
      name: 'tomoni_outbox_messages',
      help: 'Messages that wait, failed and will be tried again, are being sent, or are dead.',
      sql: countMessages,
      labels: ['waiting', 'failed', 'sending', 'dead'],
    }),
  );
  for (const gauge of processGauges(pages)) registry.registerMetric(gauge);
}
