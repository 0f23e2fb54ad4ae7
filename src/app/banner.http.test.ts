import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { endSituation, startSituation } from '#services/emergency/situation/commands.ts';
import { createTownAlerts } from './alerts.ts';
import { createApp } from './create-app.ts';
import { surround } from './create-platform.ts';
import { readDemoTown } from './demo-town.ts';
import { modules } from './services.ts';
import { createTownDirectory } from './town-directory.ts';

const officer: Actor = {
  ...{ kind: 'staff', userId: 'u', staffId: '01a20738-ad9f-7dc6-9f64-2ac8067f4207' },
  ...{ name: '見本', departmentIds: [], permissions: new Set(['emergency.switch']) },
};
const title = { ja: '見本の大雨', en: 'Sample rain', easy: '見本の 大雨' };

describe('in an emergency', () => {
  let platform: Platform;
  let app: ReturnType<typeof createApp>;
  let folder: string;
  let town: string;

  beforeAll(async () => {
    const database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'tomoni-banner-'));
    const settings = readSettings({ LOG_LEVEL: 'silent', TOMONI_DATA: folder });
    platform = await surround(database, settings, 'a secret of at least 32 characters');
    const permissions = modules.flatMap((module) => module.permissions ?? []);
    town = readDemoTown().code;
    await addTown(database, readDemoTown(), permissions);
    const towns = await createTownDirectory(database, undefined);
    app = createApp(platform, towns, await createTownAlerts(database, towns, platform.pages));
  });
  afterAll(async () => {
    await platform.database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, language: string) => {
    const answer = await app.request(`http://town.example${path}?lang=${language}`);
    return answer.text();
  };
  const shows = (path: string, language: string, words: string) =>
    expect.poll(() => ask(path, language)).toContain(words);

  it.each(['/news', '/sitemap', '/no/such/page'])(
    '%s carries the banner until its end',
    async (path) => {
      expect(await ask(path, 'ja')).not.toContain('見本の大雨');
      const asked = { mode: 'real', hazard: 'rain', title, headquarters: false } as const;
      await platform.database.inTown(town, (unit) => startSituation(unit, officer, asked));
      await shows(path, 'ja', '【緊急】見本の大雨');
      await shows(path, 'en', 'Emergency: Sample rain');
      await shows(path, 'easy', '【緊急】見本の 大雨');
      await shows('/', 'ja', '緊急情報: 見本の大雨');
      await platform.database.inTown(town, (unit) => endSituation(unit, officer));
      await expect.poll(() => ask(path, 'ja')).not.toContain('見本の大雨');
    },
  );
});
