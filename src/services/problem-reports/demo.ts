import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { addDepartment, findDepartmentByCode } from '#engines/organisation/contract.ts';
import { showSample } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { addUpdate, moveReport } from './desk/commands.ts';
import { categoryIcons } from './model.ts';
import { recordReport, recountFollowers } from './reports/record.ts';
import { categories as categoryRows, follows, routes as routeRows } from './schema.ts';
import { saveSettings } from './settings/commands.ts';
import { writeLandmarks } from './settings/rules.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string() });

const Category = z.object({
  ...{ slug: z.string(), name: z.string(), nameEn: z.string(), nameEasy: z.string() },
  ...{ icon: z.enum(categoryIcons), department: z.string(), emergency: z.boolean() },
  ...{ targetDays: z.number(), nearMetres: z.number() },
});

const Report = z.object({
  ...{ key: z.string(), category: z.string(), place: z.string(), text: z.string() },
  ...{ at: z.tuple([z.number(), z.number()]), area: z.string() },
  ...{ daysAgo: z.number(), followers: z.number() },
  steps: z.array(
    z.object({
      status: z.enum(['confirmed', 'working', 'done', 'declined']),
      /** Days after the report. */
      after: z.number(),
      text: z.string(),
    }),
  ),
});

const File = z.object({
  settings: z.object({
    ...{ telephone: z.string(), telephoneHours: z.string() },
    ...{ south: z.number(), west: z.number(), north: z.number(), east: z.number() },
  }),
  departments: z.array(z.object({ code: z.string(), name: text, telephone: z.string() })),
  landmarks: z.array(
    z.object({
      ...{ name: z.string(), latitude: z.number(), longitude: z.number(), area: z.string() },
    }),
  ),
  categories: z.array(Category),
  routes: z.array(z.object({ category: z.string(), area: z.string(), department: z.string() })),
  reports: z.array(Report),
});

/** Beginning of the demo plan's period. */
const since = '2021-04-01';

const readDemo = (folder: string) =>
  File.parse(
    parse(readFileSync(join(folder, 'problem-reports/problem-reports.yaml'), 'utf8')) as unknown,
  );

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

/**
 * What the demo town decided: categories with their sections, landmarks, whom to ring.
 * @param folder the project's `demo` folder.
 */
export async function loadReportsSetup(unit: Unit, folder: string): Promise<void> {
  const { settings, departments, landmarks, categories, routes } = readDemo(folder);
  for (const department of departments) {
    const known = await findDepartmentByCode(unit, department.code);
    if (!known) await addDepartment(unit, loader, { ...department, from: since });
  }
  const { db, town } = unit;
  const sections = new Map<string, string>();
  for (const { department } of [...categories, ...routes]) {
    if (!sections.has(department)) sections.set(department, await sectionId(unit, department));
  }
  const departmentId = (code: string) => sections.get(code) ?? '';
  const kept = categories.map(({ department, ...category }, index) => ({
    ...{ town, ...category, departmentId: departmentId(department) },
    ...{ position: (index + 1) * 10, active: true },
  }));
  await db.insert(categoryRows).values(kept);
  const other = routes.map(({ department, ...route }) => ({
    ...{ town, ...route, departmentId: departmentId(department) },
  }));
  await db.insert(routeRows).values(other);
  await saveSettings(unit, loader, {
    ...settings,
    ...{ open: true, landmarks: writeLandmarks(landmarks) },
  });
}

const daysBefore = (unit: Unit, days: number): Unit => ({
  ...unit,
  now: new Date(unit.now.getTime() - days * 86_400_000),
});

async function joinIn(unit: Unit, reportId: string, people: readonly string[]): Promise<void> {
  const { db, town, now } = unit;
  if (people.length === 0) return;
  await db.insert(follows).values(people.map((person) => ({ town, reportId, person, at: now })));
  await recountFollowers(unit, reportId);
}

async function loadReport(unit: Unit, report: z.output<typeof Report>): Promise<void> {
  const { key, category, place, text: words, area, daysAgo, followers } = report;
  const steps = [...report.steps];
  const [latitude, longitude] = report.at;
  const then = daysBefore(unit, daysAgo);
  const id = newId();
  const sent = await recordReport(then, loader, {
    ...{ id, category, place, text: words, area, point: { latitude, longitude } },
    ...{ approximate: false, wish: 'public', channel: 'web', sample: true },
    ...{ author: { wantsNotices: false }, person: `demo ${key} 0` },
  });
  await showSample(then, sent.id);
  await joinIn(
    then,
    id,
    Array.from({ length: followers - 1 }, (_, n) => `demo ${key} ${n + 1}`),
  );
  const last = steps.pop();
  for (const { after, status, text: said } of steps) {
    const step = { kind: 'status', status, text: said, note: '' } as const;
    await addUpdate(daysBefore(unit, daysAgo - after), loader, id, step);
  }
  if (!last) return;
  const { after, ...step } = last;
  await moveReport(daysBefore(unit, daysAgo - after), loader, id, { ...step, note: '' });
}

/** Reports of the demo town (見本), as far as the sections came with them. */
export async function loadReportsDemo(unit: Unit, folder: string): Promise<void> {
  // The oldest first, as they came in: lists go by the order of their ids.
  const ordered = readDemo(folder).reports.sort((a, b) => b.daysAgo - a.daysAgo);
  for (const report of ordered) await loadReport(unit, report);
}
