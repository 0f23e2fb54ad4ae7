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

const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim().min(1).max(100)).max(20),
);

export const ReleaseForm = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(150, issue(errors.tooLong)),
  titleEn: text(200),
  summary: z.string().trim().min(1, issue(errors.summary)).max(300, issue(errors.tooLong)),
  html: z.string().trim().min(1, issue(errors.body)).max(500_000, issue(errors.tooLong)),
  departmentId: z.uuid(issue(errors.department)),
  contactName: z.string().trim().min(1, issue(errors.contact)).max(60, issue(errors.tooLong)),
  contactTelephone: z
    .string()
    .trim()
    .regex(/^[\d+-]{8,20}$/, issue(errors.telephone)),
  contactMail: z.union([z.literal(''), z.email(issue(errors.mail))]).default(''),
  attachments: several,
  topics: several,
  announceAt: orNothing(moment),
  embargoUntil: orNothing(moment),
  /** What a correction says. */
  note: text(300),
  /** The save that the form was opened on; 0 for a new one. */
  seen: z.coerce.number().int().min(0).default(0),
});
export type ReleaseForm = z.output<typeof ReleaseForm>;

export const ListFilter = z.object({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
});

export const OverrideForm = z.object({
  rule: z.string().min(1).max(100),
  excerpt: z.string().max(200),
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});
export type OverrideForm = z.output<typeof OverrideForm>;

export const SubmitForm = z.object({ comment: text(1000) });

export const WithdrawForm = z.object({
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});
