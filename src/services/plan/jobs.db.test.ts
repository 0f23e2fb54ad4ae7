import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsPlatform } from '#engines/accounts/testing.ts';
import { type Measure, registerMeasures, snapshot } from '#engines/measures/contract.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { loadDemoPlan } from './demo.ts';
import { jobs } from './jobs.ts';
import { getIndicator } from './queries.ts';
import { demoFolder, suzaka, today } from './testing.ts';

const yesterday = '2026-11-22';

const measure = (id: string, params: readonly string[]): Measure => ({
  id,
  name: { ja: id, en: id },
  unit: { ja: '件', en: '' },
  formula: { ja: id, en: id },
  params,
  compute: async () => ({ value: 41 }),
  evidence: async () => ({ rows: [], total: 0, visible: 0 }),
});
const datasets = measure('opendata.publishedDatasets', []);
const houses = measure('houses.registered', []);

let database: Database;
let platform: Platform;

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  platform = await accountsPlatform(database);
  await platform.queue.register(jobs, []);
  registerMeasures([datasets, houses]);
  await database.inTown(suzaka, (unit) => loadDemoPlan(unit, demoFolder));
});
afterAll(async () => {
  registerMeasures([]);
  await platform.queue.stop();
  await database.close();
});

function job(name: string): Job {
  const found = jobs.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found as Job;
}

const current = (id: string) =>
  database.inTown(suzaka, async (unit) => {
    const { current: figure } = await getIndicator(unit, id, { viewer: { kind: 'visitor' } });
    return figure;
  });

describe('the daily job', () => {
  it('takes over the figures of every town, and one broken measure stops no other', async () => {
    await database.inTown(suzaka, (unit) => snapshot(unit, datasets.id, {}, yesterday));
    const broken = { ...houses };
    Object.defineProperty(broken, 'params', {
      get: () => {
        throw new Error('broken');
      },
    });
    registerMeasures([broken, datasets]);
    await job('plan.daily').run(platform, {});
    await platform.queue.drain(platform);
    registerMeasures([datasets, houses]);
    expect(await current('open-datasets')).toMatchObject({ value: 41, asOf: yesterday });
    expect(await current('vacant-houses')).toMatchObject({ value: 158 });
  });
});

describe('the morning job', () => {
  it('runs for every town', async () => {
    await job('plan.morning').run(platform, {});
    await platform.queue.drain(platform);
  });
});
