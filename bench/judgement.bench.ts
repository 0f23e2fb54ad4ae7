import { createPlatform } from '#app/create-platform.ts';
import { loadDemo } from '#app/demo.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { recordObservation } from '#services/plan/commands.ts';
import { findOverview } from '#services/plan/queries.ts';
import { atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { type BenchServer, startBenchServer } from './postgres.ts';
import { temporaryFolder } from './product.ts';
import { twentyYears, writeHistory, writeSnapshots } from './town.ts';

const actor: Actor = { kind: 'system', name: 'bench' };
const silent = (): void => undefined;

interface Town {
  readonly platform: Platform;
  readonly code: string;
  readonly indicators: readonly string[];
}

async function openTown(databaseUrl: string, data: string): Promise<Platform> {
  const settings = readSettings({
    DATABASE_URL: databaseUrl,
    TOMONI_DATA: data,
    LOG_LEVEL: 'silent',
  });
  return createPlatform(settings, silent);
}

async function closeTown({ queue, database }: Platform): Promise<void> {
  await queue.stop();
  await database.close();
}

async function describeTown(platform: Platform): Promise<Town> {
  const { rows } = await platform.database.pool.query<{ town: string; id: string }>(
    'SELECT town, id FROM plan_indicators ORDER BY id',
  );
  return { platform, code: rows[0]?.town ?? '', indicators: rows.map(({ id }) => id) };
}

/** A demo town with so many observations behind it, in a database of its own. */
async function makeTown(server: BenchServer, template: string, data: string, observations: number) {
  const town = await describeTown(await openTown(await server.create(template), data));
  const history = {
    town: town.code,
    indicators: town.indicators,
    rows: observations,
    until: dayInTokyo(new Date()),
  };
  await writeHistory(town.platform.database.pool, history);
  await writeSnapshots(town.platform.database.pool, history);
  return town;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function judge({ platform, code, indicators }: Town): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < 21; round++) {
    const time = await timed(async () => {
      const overview = await platform.database.inTown(code, findOverview);
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
async function record({ platform, code, indicators }: Town, times: number): Promise<number[]> {
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
      await timed(() =>
        platform.database.inTown(code, (unit) => recordObservation(unit, actor, input)),
      ),
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
    const folder = temporaryFolder();
    const server = await startBenchServer();
    const towns: Town[] = [];
    try {
      const template = await server.create();
      const platform = await openTown(template, folder.path);
      await loadDemo(platform, silent);
      const { length } = (await describeTown(platform)).indicators;
      await closeTown(platform);
      const add = async (observations: number): Promise<Town> => {
        const town = await makeTown(server, template, folder.path, observations);
        towns.push(town);
        return town;
      };
      const judged = await judge(await add(length * twentyYears));
      return [judged, await compareRecording(await add(10_000), await add(1_000_000))];
    } finally {
      for (const { platform } of towns) await closeTown(platform);
      await server.stop();
      folder.remove();
    }
  },
} satisfies Bench;
