import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');

const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, issue(errors.moment))
  .refine((value) => !Number.isNaN(Date.parse(`${value}:00+09:00`)), issue(errors.moment));

/** The longest text of a PDF that is kept, in characters; an issue of 40 pages has about a fifth. */
export const longestPdfText = 300_000;

export const IssueForm = z.object({
  number: z.coerce
    .number(issue(errors.number))
    .int(issue(errors.number))
    .min(1, issue(errors.number))
    .max(99_999, issue(errors.number)),
  month: z
    .string()
    .trim()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, issue(errors.month)),
  slug: z
    .string()
    .trim()
    .regex(/^(\d{4}-\d{2}(-[a-z0-9]{1,20})?)?$/, issue(errors.slug))
    .default(''),
  title: z.string().trim().min(1, issue(errors.title)).max(150, issue(errors.tooLong)),
  titleEn: text(200),
  lead: text(300),
  departmentId: z.uuid(issue(errors.department)),
  coverId: orNothing(z.uuid(issue(errors.choose))),
  publishAt: orNothing(moment),
  pdfText: text(longestPdfText),
  /** The save that the form was opened on; 0 for a new issue. */
  seen: z.coerce.number().int().min(0).default(0),
});
export type IssueForm = z.output<typeof IssueForm>;

export const Page = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) });
