import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { areas } from '#engines/publishing/schema.ts';
import { registerInputKinds, setModeration } from '#engines/threads/contract.ts';
import { keepChecked } from '#engines/threads/inputs/check.ts';
import { permissions as voicePermissions } from '#engines/threads/policy.ts';
import { threads } from '#engines/threads/service.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { RoleName } from '#platform/module.ts';
import { readSettings } from '#platform/settings.ts';
import { problemDatasets } from './datasets.ts';
import { permissions } from './policy.ts';
import { type NewReport, recordReport } from './reports/record.ts';
import { problemReports } from './service.ts';
import { saveCategory, saveRoute, saveSettings } from './settings/commands.ts';

export const suzaka = '202070';
export const visitor: Actor = { kind: 'visitor' };
export const system: Actor = { kind: 'system', name: 'test' };
export const station = { latitude: 36.654, longitude: 138.3118 };

const users = ['planner', 'clerk', 'chief', 'finance'] as const;

async function furnish(unit: Unit, ids: Readonly<Record<string, string>>) {
  await loadDemoOrganisation(unit, { users: ids });
  const sectionOf = async (code: string) => (await findDepartmentByCode(unit, code))?.id ?? '';
  const sections = { shimin: await sectionOf('shimin'), zaisei: await sectionOf('zaisei') };
  const name = { ja: '仁礼地区', en: 'Nirei' };
  await unit.db.insert(areas).values({
    town: suzaka,
    slug: 'nirei',
    name,
    position: 1,
    kind: { ja: '地区', en: 'District' },
  });
  const handling = { targetDays: 14, nearMetres: 30, position: 1, active: true };
  for (const [slug, ja] of [
    ['road', '道路の穴'],
    ['light', '街灯'],
  ] as const) {
    await saveCategory(unit, system, {
      ...{ slug, name: ja, nameEn: slug, nameEasy: '', icon: slug, ...handling },
      ...{ departmentId: sections.shimin, emergency: slug === 'road' },
    });
  }
  await saveSettings(unit, system, {
    ...{ open: true, south: 36.5, west: 138.25, north: 36.7, east: 138.47 },
    ...{ telephone: '026-000-0021', telephoneHours: '平日' },
    landmarks: '須坂駅,36.654,138.3118\n仁礼,36.6206,138.362,nirei',
  });
  await saveRoute(unit, system, {
    category: 'light',
    area: 'nirei',
    departmentId: sections.zaisei,
  });
  return sections;
}

/** A town that takes reports, on the 1st of June 2026; the dictionary that masks is left out. */
export async function openReports() {
  registerInputKinds([...(problemReports.inputs ?? [])]);
  registerCaseTypes([...(threads.cases ?? [])]);
  registerNotificationKinds([
    ...(threads.notifications ?? []),
    ...(problemReports.notifications ?? []),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-reports-'));
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  const { hooks } = database;
  hooks.now = () => clock.now;
  hooks.emit = async () => undefined;
  hooks.enqueue = async () => undefined;
  await addTestTowns(database, [suzaka], [...voicePermissions, ...permissions]);
  const ids = Object.fromEntries(users.map((name) => [name, newId()]));
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const sections = await inTown((unit) => furnish(unit, ids));
  const files = createFiles(readSettings({ TOMONI_DATA: folder }));
  const shown = (inputId: string, shownText: string) =>
    inTown((unit) =>
      keepChecked(unit, inputId, { shownText, shownTitle: '道路の穴：駅前', found: [] }),
    );
  return {
    ...{ database, clock, inTown, sections, shown },
    platform: Object.assign(testPlatform(database, { TRUST_PROXY: '1' }), { files }),
    actor: async (name: RoleName): Promise<StaffActor> => {
      const found = await inTown((unit) => findStaffActor(unit, ids[name] ?? ''));
      if (!found) throw new Error(`nobody called ${name}`);
      return found;
    },
    /** Records a report and lets everybody read it. */
    report: async (more: Partial<NewReport> = {}, by: Actor = visitor) => {
      const id = newId();
      const report: NewReport = {
        ...{ id, category: 'road', place: '駅前', point: station, approximate: false },
        ...{
          text: '穴があります。',
          wish: 'public',
          channel: 'web',
          author: { wantsNotices: false },
        },
        ...more,
      };
      const sent = await inTown((unit) => recordReport(unit, by, report));
      await shown(sent.id, report.text);
      const { receipt, secret, repeated } = sent;
      return { id: report.id, inputId: sent.id, receipt, secret, repeated };
    },
    hide: (inputId: string) =>
      inTown((unit) => setModeration(unit, system, inputId, { moderation: 'hidden', reason: 'x' })),
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Reports = Awaited<ReturnType<typeof openReports>>;

/** Reports that the open data set holds. */
export async function openedIds(unit: Unit) {
  const [set] = await problemDatasets.list(unit);
  return (await set?.rows(unit, { limit: 1000 }))?.map(({ key }) => key);
}
