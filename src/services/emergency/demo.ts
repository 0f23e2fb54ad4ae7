import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { saveJmaSettings } from './jma/commands.ts';
import { firstSettings } from './jma/queries.ts';
import { hazards } from './schema.ts';
import { saveShelter } from './shelters/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

const flag = z.boolean().default(false);
const File = z.object({
  settings: z.object({
    forecastAreas: z.array(z.string()),
    earthquakeAreas: z.array(z.string()),
  }),
  shelters: z.array(
    z.object({
      name: z.object({ ja: z.string(), en: z.string() }),
      address: z.string(),
      areas: z.array(z.string()),
      hazards: z.array(z.enum(hazards)),
      capacity: z.number(),
      wheelchair: flag,
      accessibleToilet: flag,
      pets: flag,
      infants: flag,
    }),
  ),
});

/** Where the demo town lies and its sample shelters. @param folder the project's `demo`. */
export async function loadDemoEmergency(unit: Unit, folder: string): Promise<void> {
  const text = readFileSync(join(folder, 'emergency/shelters.yaml'), 'utf8');
  const { settings, shelters } = File.parse(parse(text));
  await saveJmaSettings(unit, loader, { ...firstSettings, ...settings });
  const unknown = { telephone: '', latitude: null, longitude: null, note: null };
  for (const shelter of shelters) {
    await saveShelter(unit, loader, { ...unknown, ...shelter, sample: true });
  }
}
