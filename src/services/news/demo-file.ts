import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { newsKinds, wordings } from './model.ts';

const Words = z
  .object(Object.fromEntries(wordings.map((wording) => [wording, z.string().default('')])))
  .transform((words) => ({ ja: words.ja ?? '', en: words.en ?? '', easy: words.easy ?? '' }));

const Occasion = z.object({
  inDays: z.number().int(),
  days: z.number().int().default(1),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  needs: z.string(),
});

const DemoItem = z.object({
  kind: z.enum(newsKinds),
  slug: z.string(),
  /** Short name of the section. */
  department: z.string(),
  topics: z.array(z.string()),
  areas: z.array(z.string()).default([]),
  policy: z.number().optional(),
  daysAgo: z.number().int(),
  state: z.enum(['published', 'scheduled', 'waiting', 'draft']).default('published'),
  /** Of scheduled ones: days until it comes out. */
  inDays: z.number().int().default(1),
  title: Words,
  summary: Words,
  body: Words,
  easyFinished: z.boolean().default(false),
  occasion: Occasion.optional(),
  transcript: z.string().default(''),
});
export type DemoItem = z.output<typeof DemoItem>;

const File = z.object({ items: z.array(DemoItem) });

/** Every sample item, oldest first, so that the register fills as it would have. @param folder `demo` */
export function readDemoNews(folder: string): DemoItem[] {
  const place = join(folder, 'news');
  const files = readdirSync(place).filter((name) => name.endsWith('.yaml'));
  return files
    .sort()
    .flatMap((name) => File.parse(parse(readFileSync(join(place, name), 'utf8'))).items)
    .sort((a, b) => b.daysAgo - a.daysAgo);
}

/** A few seconds of a drawn picture, for every sample video. */
export function readDemoVideo(folder: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, 'news', 'sample.webm')));
}
