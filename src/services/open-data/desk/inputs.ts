import { z } from 'zod';
import { frequencies, licences, standards, themes } from '#engines/datasets/contract.ts';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

const needed = (longest: number, missing: (typeof errors)[keyof typeof errors]) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const dayOrNothing = z
  .string()
  .trim()
  .default('')
  .refine((value) => value === '' || isIsoDate(value), issue(errors.day))
  .transform((value) => value || undefined);
const standardIds = standards.map(({ id }) => id);

/** What staff say of a set. */
export const DatasetForm = z
  .object({
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, issue(errors.slug)),
    title: needed(100, errors.title),
    titleEn: text(150),
    description: needed(1000, errors.description),
    descriptionEn: text(1500),
    descriptionEasy: text(1000),
    theme: z.enum(themes, issue(errors.choose)),
    frequency: z.enum(frequencies, issue(errors.choose)),
    licence: z.enum(licences, issue(errors.choose)),
    keywords: text(300),
    departmentId: z.uuid(issue(errors.choose)),
    standard: z
      .string()
      .default('')
      .refine((value) => value === '' || standardIds.includes(value), issue(errors.choose)),
    temporalFrom: dayOrNothing,
    temporalUntil: dayOrNothing,
  })
  .refine(
    ({ temporalFrom, temporalUntil }) =>
      !temporalUntil || (temporalFrom !== undefined && temporalFrom <= temporalUntil),
    { path: ['temporalUntil'], message: issue(errors.order) },
  );
export type DatasetForm = z.output<typeof DatasetForm>;

export const PlanForm = z.object({ dueOn: dayOrNothing });
