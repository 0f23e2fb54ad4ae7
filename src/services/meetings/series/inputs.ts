import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');

const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim().min(1).max(100)).max(40),
);

export const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** What series and meetings are asked alike. */
export const sharedFields = {
  slug: z
    .string()
    .trim()
    .regex(/^(?!(?:series|my-sign-up)$)[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/, issue(errors.slug)),
  title: z.string().trim().min(1, issue(errors.title)).max(120, issue(errors.tooLong)),
  titleEn: text(160),
  titleEasy: text(160),
  summary: z.string().trim().min(1, issue(errors.summary)).max(400, issue(errors.tooLong)),
  summaryEn: text(600),
  summaryEasy: text(600),
  departmentId: z.uuid(issue(errors.department)),
  areas: several,
  topics: several,
  project: text(60),
  policy: orNothing(
    z.coerce.number(issue(errors.policy)).int(issue(errors.policy)).min(1).max(999),
  ),
};

export const SeriesForm = z.object(sharedFields);
export type SeriesForm = z.output<typeof SeriesForm>;
export { several, text as shortText };
