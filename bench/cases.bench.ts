import { join } from 'node:path';
import type { Pool } from 'pg';
import {
  caseStatistics,
  defineCaseType,
  listQueue,
  readDesk,
  registerCaseTypes,
} from '#engines/cases/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { clerkOf, sectionOf, writeOffice } from './office.ts';
import { startBenchServer } from './postgres.ts';
import { root } from './product.ts';

const town = '202070';
const label = { ja: '見本', en: 'Sample' };
const state = (open: boolean) => ({ label, applicant: label, tone: 'info' as const, open });
const type = defineCaseType({
  type: 'bench.case',
  label,
  states: { received: state(true), reviewing: state(true), approved: state(false) },
  initial: 'received',
  actions: {
    review: { label, from: ['received'], to: 'reviewing', by: 'staff' },
    approve: { label, from: ['reviewing'], to: 'approved', by: 'staff', decides: 'approved' },
  },
  permissions: { read: 'bench.read', work: 'bench.work' },
  staffHref: (id) => `/staff/bench/${id}`,
});

async function clerk(pool: Pool, section: number, ...more: string[]): Promise<StaffActor> {
  return {
    kind: 'staff',
    userId: 'bench',
    staffId: await clerkOf(pool, town, section),
    name: 'bench',
    departmentIds: [await sectionOf(pool, town, section)],
    permissions: new Set(['bench.read', 'bench.work', ...more]),
  };
}

/** 95 of 100 are not slower. */
function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

type Work = (unit: Unit) => Promise<unknown>;

async function timed(database: Database, rounds: number, work: Work): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const since = performance.now();
    await database.inTown(town, work);
    times.push(performance.now() - since);
  }
  return times;
}

const filters = [
  { view: 'mine' },
  { view: 'section' },
  { view: 'section', state: 'reviewing' },
  { view: 'section', subject: 'procedure-7' },
  { view: 'due' },
  { view: 'stuck' },
  { view: 'all' },
  { view: 'all', q: '佐藤太郎' },
  { view: 'all', q: '佐' },
] as const;

/** Every view of every reader by itself: the slowest of them is the figure. */
async function measureQueues(database: Database, readers: readonly StaffActor[]): Promise<Figure> {
  const worst: number[] = [];
  for (const reader of readers) {
    for (const filter of filters) {
      const read: Work = (unit) => listQueue(unit, reader, filter);
      await timed(database, 3, read);
      worst.push(p95(await timed(database, 40, read)));
    }
  }
  return atMost(
    'a queue page over 1,000,000 cases, slowest view, p95',
    Math.max(...worst),
    'ms',
    60,
  );
}

async function measurePages(database: Database, reader: StaffActor): Promise<Figure> {
  const page = await database.inTown(town, (unit) => listQueue(unit, reader, { view: 'all' }));
  const times: number[] = [];
  for (const { id } of page.items) {
    times.push(...(await timed(database, 5, (unit) => readDesk(unit, reader, id))));
  }
  if (times.length === 0) throw new Error('no cases to read');
  return atMost('what a case page asks, audit included, p95', p95(times), 'ms', 80);
}

async function measureStatistics(database: Database): Promise<Figure> {
  const filter = { type: type.type, from: '2025-04-01', to: '2026-03-31' };
  const times = await timed(database, 5, (unit) => caseStatistics(unit, filter));
  return atMost('statistics of a year, 100,000 cases, p95', p95(times), 'ms', 1000);
}

/** A town hall with a million cases behind it: queues, a case, statistics. */
export default {
  name: 'cases',
  run: async () => {
    registerCaseTypes([type]);
    const server = await startBenchServer();
    const database = openServer(await server.create(), 2);
    try {
      await migrate(database, join(root, 'migrations'));
      const until = new Date('2026-11-20T00:00:00Z');
      database.hooks.now = () => until;
      const amounts = { cases: 1_000_000, openCases: 50_000, until };
      const states = { open: ['received', 'reviewing'], closed: ['approved'] };
      const since = performance.now();
      await writeOffice(database.pool, { town, type: type.type, ...states, ...amounts });
      const written = (performance.now() - since) / 1000;
      const largest = await clerk(database.pool, 1);
      const readers = [
        largest,
        await clerk(database.pool, 2),
        await clerk(database.pool, 3, 'cases.read-all'),
      ];
      return [
        atMost('writing 1,000,000 cases of 50,000 residents', written, 's', 60),
        await measureQueues(database, readers),
        await measurePages(database, largest),
        await measureStatistics(database),
      ];
    } finally {
      await database.close();
      await server.stop();
    }
  },
} satisfies Bench;
