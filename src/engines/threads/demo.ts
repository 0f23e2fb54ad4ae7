import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { listItems } from '#engines/publishing/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { addHop, linkInputs, startThread } from './lines/commands.ts';
import { publishedRef } from './lines/own-kinds.ts';
import { addPhase, addProject } from './projects/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string(), easy: z.string().optional() });

const File = z.object({
  projects: z.array(
    z.object({
      ...{ slug: z.string(), title: text, summary: text, department: z.string() },
      policy: z.number().optional(),
      phases: z.array(
        z.object({ name: text, summary: text, starts: z.number(), ends: z.number() }),
      ),
    }),
  ),
  threads: z.array(
    z.object({
      ...{ title: z.string(), summary: z.string(), department: z.string() },
      project: z.string().optional(),
      /** Keys of voices that other demos brought. */
      voices: z.array(z.string()),
      hops: z.array(
        z.object({
          ...{ kind: z.string(), text: z.string(), target: z.string().optional() },
          /** In place of a target: the page of a published item. */
          page: z.string().optional(),
          /** Days before today. */
          ago: z.number(),
        }),
      ),
    }),
  ),
});

async function sectionId(unit: Unit, code: string): Promise<string> {
  const section = await findDepartmentByCode(unit, code);
  if (!section) throw new Error(`the demo town has no section ${code}`);
  return section.id;
}

/** What is published at an address, as hops name it. */
async function publishedAt(unit: Unit, href: string): Promise<string> {
  const { items } = await listItems(unit, { pageSize: 500 });
  const item = items.find((one) => one.href === href);
  if (!item) throw new Error(`the demo town publishes nothing at ${href}`);
  return publishedRef(item);
}

/**
 * Projects and threads of the demo town (見本). Days are counted from the day of loading.
 *
 * @param voices ids of the voices that other demos brought, by their keys.
 */
export async function loadThreadsDemo(
  unit: Unit,
  folder: string,
  voices: ReadonlyMap<string, string>,
): Promise<void> {
  const file = parse(readFileSync(join(folder, 'threads/threads.yaml'), 'utf8')) as unknown;
  const { projects, threads } = File.parse(file);
  const today = dayInTokyo(unit.now);
  for (const { department, phases, ...project } of projects) {
    const departmentId = await sectionId(unit, department);
    await addProject(unit, loader, { ...project, departmentId, published: true, sample: true });
    for (const { starts, ends, ...phase } of phases) {
      const days = { startsOn: addDays(today, starts), endsOn: addDays(today, ends) };
      await addPhase(unit, loader, project.slug, { ...phase, ...days });
    }
  }
  for (const { department, hops, voices: keys, ...thread } of threads) {
    const departmentId = await sectionId(unit, department);
    const id = await startThread(unit, loader, { ...thread, departmentId, sample: true });
    await linkInputs(
      unit,
      loader,
      id,
      keys.flatMap((key) => voices.get(key) ?? []),
    );
    for (const { ago, page, ...hop } of hops) {
      const target = page ? await publishedAt(unit, page) : hop.target;
      await addHop(unit, loader, id, { ...hop, target, on: addDays(today, -ago), sample: true });
    }
  }
}
