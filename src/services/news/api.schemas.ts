import { z } from '@hono/zod-openapi';
import { newsKinds } from './model.ts';

const text = z.object({ ja: z.string(), en: z.string(), easy: z.string().optional() });

const listed = z.object({
  id: z.string(),
  kind: z.string().openapi({ example: newsKinds[0] }),
  href: z.string().openapi({ example: '/news/bosai-kunren' }),
  title: text,
  summary: text,
  topics: z.array(z.string()),
  areas: z.array(z.string()),
  policy: z.number().optional(),
  occasion: z
    .object({
      startsOn: z.string(),
      endsOn: z.string(),
      startsAt: z.string().optional(),
      endsAt: z.string().optional(),
      place: z.string().optional(),
    })
    .optional(),
  sample: z.boolean(),
  publishedAt: z.string().nullable(),
  revisedAt: z.string().nullable(),
  correction: z.string().nullable(),
});

export const newsPageSchema = z
  .object({ total: z.number(), page: z.number(), items: z.array(listed) })
  .openapi('NewsPage');

export const newsItemSchema = listed
  .extend({
    body: z.object({ ja: z.string(), en: z.string().nullable(), easy: z.string().optional() }),
    transcript: z.string().nullable(),
    department: z.object({ code: z.string(), name: text }).nullable(),
  })
  .openapi('NewsItem');

export const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.number() });
