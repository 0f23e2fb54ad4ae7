import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');

export const ArticleForm = z.object({
  section: text(40),
  title: z.string().trim().min(1, issue(errors.title)).max(150, issue(errors.tooLong)),
  summary: text(300),
  html: text(500_000),
  /** What a correction of a public article says to readers. */
  note: text(300),
  /** The save that the form was opened on; 0 for a new article. */
  seen: z.coerce.number().int().min(0).default(0),
});
export type ArticleForm = z.output<typeof ArticleForm>;

export const MoveForm = z.object({ direction: z.enum(['up', 'down']) });

/** `owner/id` of an item of the publishing engine. */
export const PickForm = z.object({
  item: z
    .string()
    .regex(/^[a-z-]{1,40}\/[\w-]{1,64}$/, issue(errors.item))
    .transform((value) => {
      const [owner = '', id = ''] = value.split('/');
      return { owner, id };
    }),
  section: text(40),
});

const day = z.string().refine(isIsoDate).catch('');

/** What the list to pick from is asked for. */
export const PickFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  topic: z.string().trim().max(60).catch(''),
  from: day.default(''),
  until: day.default(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type PickFilter = z.output<typeof PickFilter>;

export const OverrideForm = z.object({
  articleId: z.uuid(),
  rule: z.string().min(1).max(100),
  excerpt: z.string().max(200),
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});
export type OverrideForm = z.output<typeof OverrideForm>;
