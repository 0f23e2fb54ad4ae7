import { z } from '@hono/zod-openapi';

const text = z.object({ ja: z.string(), en: z.string() });

export const entrySchema = z.object({
  id: z.string(),
  title: text,
  description: text,
  theme: z.string(),
  keywords: z.array(z.string()),
  licence: z.string(),
  frequency: z.string(),
  publisher: text.nullable(),
  rows: z.number().int().nullable(),
  issued: z.string(),
  modified: z.string(),
  url: z.string(),
  downloads: z.record(z.string(), z.string()),
  columns: z.array(
    z.object({
      name: z.string(),
      title: text,
      type: z.string(),
      description: text.nullable(),
      unit: text.nullable(),
      values: z.record(z.string(), text).nullable(),
    }),
  ),
});
export type EntryJson = z.infer<typeof entrySchema>;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const rowsSchema = z.object({
  total: z.number().int(),
  rows: z.array(z.record(z.string(), cell)),
  next: z.string().nullable().openapi({ description: 'Path of the next page' }),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
});
