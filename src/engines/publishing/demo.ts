import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { addArea, addTopic } from './topics/commands.ts';
import { Name } from './topics/inputs.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

const Words = z.object({ ja: z.string(), en: z.string() });
const Site = z.object({
  topics: z.array(
    z.object({
      slug: z.string(),
      parent: z.string().default(''),
      name: Name,
      lead: Words.optional(),
    }),
  ),
  areas: z.array(z.object({ slug: z.string(), name: Name })),
  areaKind: Words,
});

/** Between two positions there is room for what comes later. */
const step = 10;

/** Topics and districts of the demo town. @param folder the project's `demo`. */
export async function loadDemoSite(unit: Unit, folder: string): Promise<void> {
  const site = Site.parse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')));
  for (const [index, topic] of site.topics.entries()) {
    await addTopic(unit, loader, { ...topic, lead: topic.lead ?? null, position: index * step });
  }
  for (const [index, area] of site.areas.entries()) {
    await addArea(unit, loader, { ...area, kind: site.areaKind, position: index * step });
  }
}
