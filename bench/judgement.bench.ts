import { join } from 'node:path';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { recordObservation } from '#services/plan/commands.ts';
import { loadDemoPlan } from '#services/plan/demo.ts';
import { findOverview } from '#services/plan/queries.ts';
import { atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { type BenchServer, startBenchServer } from './postgres.ts';
import { root } from './product.ts';
import { twentyYears, writeHistory, writeSnapshots } from './town.ts';

const actor: Actor = { kind: 'system', name: 'bench' };
/** The demo town, whose plan is the one that is judged. */
const town = '202070';

interface Town {
  readonly database: Database;
  readonly indicators: readonly string[];
}

async function openTown(url: string): Promise<Town> {
  const database = openServer(url, 2);
  const { rows } = await database.pool.query<{ id: string }>(
    'SELECT id FROM plan_indicators WHERE town = $1 ORDER BY id',
    [town],
  );
  return { database, indicators: rows.map(({ id }) => id) };
}

/** A database with the demo plan and nothing else, to be copied. */
async function makeTemplate(server: BenchServer): Promise<string> {
  const url = await server.create();
  const database = openServer(url, 2);
  await migrate(database, join(root, 'migrations'));
  await database.inTown(town, (unit) => loadDemoPlan(unit, join(root, 'demo')));
  await database.close();
  return url;
}

/** The demo plan with so many observations behind each indicator, in a database of its own. */
async function makeTown(server: BenchServer, template: string, each: number): Promise<Town> {
  const made = await openTown(await server.create(template));
  const { database, indicators } = made;
  const rows = Math.round(each * indicators.length);
  const history = { town, indicators, rows, until: dayInTokyo(new Date()) };
  await writeHistory(database.pool, history);
  await writeSnapshots(database.pool, history);
  return made;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function judge({ database, indicators }: Town): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < 21; round++) {
    const time = await timed(async () => {
      const overview = await database.inTown(town, findOverview);
      const policies = overview?.basicPolicies.flatMap((basic) => basic.policies) ?? [];
      const judged = policies.flatMap((policy) => policy.indicators).length;
      if (judged !== indicators.length) throw new Error(`${judged} indicators were judged`);
    });
    times.push(time);
  }
  const name = `${indicators.length} judgements, 20 years of daily snapshots, PostgreSQL, median`;
  return atMost(name, median(times), 'ms', 200);
}

/** Records figures one by one, each a unit of work of its own. @returns milliseconds of each */
async function record({ database, indicators }: Town, times: number): Promise<number[]> {
  const measured: number[] = [];
  for (let n = 0; n < times; n++) {
    const input = {
      indicator: indicators[n % indicators.length] ?? '',
      value: String(n % 100),
      asOf: dayInTokyo(new Date()),
      sourceNote: 'bench',
      fileId: undefined,
      key: crypto.randomUUID(),
    };
    measured.push(
      await timed(() => database.inTown(town, (unit) => recordObservation(unit, actor, input))),
    );
  }
  return measured;
}

async function compareRecording(small: Town, large: Town): Promise<Figure> {
  await record(small, 100);
  await record(large, 100);
  const [few, many]: [number[], number[]] = [[], []];
  for (let round = 0; round < 8; round++) {
    few.push(...(await record(small, 50)));
    many.push(...(await record(large, 50)));
  }
  const both = { figure: median(many), peer: median(few) };
  return atMostTimes('recording a figure, 1,000,000 beside 10,000 before it', both, 'ms', 1.2);
}

/** Judging the whole plan, and recording one more figure, in a town that has been at it for long. */
export default {
  name: 'judgement',
  run: async () => {
    const server = await startBenchServer();
    const towns: Town[] = [];
    try {
      const template = await makeTemplate(server);
      const add = async (each: number): Promise<Town> => {
        const made = await makeTown(server, template, each);
        towns.push(made);
        return made;
      };
      const judged = await judge(await add(twentyYears));
      const indicators = towns[0]?.indicators.length ?? 1;
      const small = await add(10_000 / indicators);
      const large = await add(1_000_000 / indicators);
      return [judged, await compareRecording(small, large)];
    } finally {
      for (const { database } of towns) await database.close();
      await server.stop();
    }
  },
} satisfies Bench;
