import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTown } from '#engines/organisation/contract.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { createApp } from './create-app.ts';
import { surround } from './create-platform.ts';
import { loadDemo } from './demo.ts';
import { readDemoTown } from './demo-town.ts';
import { modules } from './services.ts';
import { createTownDirectory } from './town-directory.ts';

/** Two towns in one installation; only the first has records. */
describe('another town', () => {
  let platform: Platform;
  let app: ReturnType<typeof createApp>;
  let folder: string;
  const obuse = '205419';

  beforeAll(async () => {
    const database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'tomoni-two-towns-'));
    const settings = readSettings({ LOG_LEVEL: 'silent', TOMONI_DATA: folder });
    platform = await surround(database, settings, 'a secret of at least 32 characters');
    await loadDemo(platform, () => undefined);
    const town = readDemoTown();
    const permissions = modules.flatMap((module) => module.permissions ?? []);
    await addTown(database, { ...town, hosts: ['suzaka.example'] }, permissions);
    await addTown(
      database,
      {
        ...town,
        code: obuse,
        name: { ja: '小布施町', en: 'Obuse Town' },
        hosts: ['obuse.example'],
      },
      permissions,
    );
    app = createApp(platform, await createTownDirectory(database, undefined));
  });
  afterAll(async () => {
    await platform.database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (host: string, path: string) => app.request(`http://${host}${path}`);

  it.each([
    '/plan/indicators/online-procedures',
    '/plan/policies/36',
    '/plan/evaluations/2023/36',
    '/plan/evaluations/2023/36/pdf',
    '/api/v1/plan/indicators/online-procedures',
    '/api/v1/plan/indicators/online-procedures.csv',
  ])('answers 404 for %s, as for what never was', async (path) => {
    expect((await ask('suzaka.example', path)).status).toBe(200);
    const other = await ask('obuse.example', path);
    expect(other.status).toBe(404);
    expect(await other.text()).not.toContain('オンライン利用促進');
  });

  it('lists and counts nothing of the first', async () => {
    const list = await ask('obuse.example', '/api/v1/plan/indicators');
    expect(await list.json()).toEqual([]);
    const overview = await (await ask('obuse.example', '/plan')).text();
    expect(overview).toContain('小布施町');
    expect(overview).not.toContain('須坂市');
  });

  it('does not get the cached page of the first, nor drops it', async () => {
    const path = '/plan/method';
    const first = await (await ask('suzaka.example', path)).text();
    const second = await (await ask('obuse.example', path)).text();
    expect(first).toContain('須坂市');
    expect(second).not.toContain('須坂市');
    platform.pages.drop(obuse, ['plan']);
    const key = [...['202070', obuse]].map((town) =>
      platform.pages.find({ town, path, language: 'ja', aids: 'ssn' }),
    );
    expect(key.map((page) => page !== undefined)).toEqual([true, false]);
  });

  it('does not open a file of the first by its id', async () => {
    const { database, files } = platform;
    const content = new TextEncoder().encode('a,b\n1,2\n');
    const { id } = await database.inTown('202070', (unit) =>
      files.save(unit, { name: 'a.csv', content, accept: ['text/csv'], limit: 100 }),
    );
    await expect(database.inTown(obuse, (unit) => files.open(unit, id))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('is not there for a host that nobody claims', async () => {
    expect((await ask('elsewhere.example', '/plan')).status).toBe(404);
  });
});
