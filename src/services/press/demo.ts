import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanHtml } from '#engines/content/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { addContact } from './contacts/commands.ts';
import { addCoverage } from './coverage/commands.ts';
import { runRelease } from './jobs.ts';
import { approveNow } from './publication/commands.ts';
import { createRelease } from './releases/commands.ts';
import { ReleaseForm } from './releases/inputs.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

const File = z.object({
  releases: z.array(
    z.object({
      department: z.string(),
      daysAgo: z.number(),
      title: z.string(),
      titleEn: z.string(),
      summary: z.string(),
      html: z.string(),
      contactName: z.string(),
      topics: z.array(z.string()).default([]),
      coverage: z
        .array(z.object({ outlet: z.string(), title: z.string(), href: z.string() }))
        .default([]),
    }),
  ),
  contacts: z.array(z.object({ name: z.string(), organisation: z.string(), mail: z.string() })),
});

type DemoRelease = z.output<typeof File>['releases'][number];

/** The sample releases of the demo town. @param folder the project's `demo` */
export function readDemoPress(folder: string): z.output<typeof File> {
  return File.parse(parse(readFileSync(join(folder, 'press/releases.yaml'), 'utf8')));
}

/** Samples tell nobody: no list is filled before they are out, so the origin reaches no mail. */
const sender = { town: '', origin: '' };

async function loadRelease(unit: Unit, release: DemoRelease): Promise<void> {
  const { department, daysAgo, coverage, html, ...words } = release;
  const section = await findDepartmentByCode(unit, department);
  if (!section) throw new Error(`the demo town has no section ${department}`);
  const day = addDays(dayInTokyo(unit.now), -daysAgo);
  const then: Unit = {
    ...unit,
    now: new Date(`${day}T03:00:00Z`),
    // Let go below, in the same breath.
    enqueue: async () => undefined,
  };
  const form = ReleaseForm.parse({
    ...words,
    ...{ html: cleanHtml(html, { from: 'api' }).html, departmentId: section.id },
    contactTelephone: section.telephone ?? '000-000-0000',
  });
  const id = await createRelease(then, loader, form, { sample: true });
  await approveNow(then, loader, id);
  await runRelease(then, id, sender);
  for (const report of coverage) {
    await addCoverage(unit, loader, id, { ...report, day: addDays(day, 1) });
  }
}

/** Sample releases with what was reported, and a press list, all marked. Needs the demo organisation. */
export async function loadDemoPress(unit: Unit, folder: string): Promise<void> {
  const { releases, contacts } = readDemoPress(folder);
  for (const release of releases) await loadRelease(unit, release);
  for (const contact of contacts) await addContact(unit, loader, contact);
}
