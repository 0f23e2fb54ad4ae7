import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { speakers } from '../model.ts';
import { orNothing, shortText as text } from '../series/inputs.ts';
import { formErrors as errors } from './text.ts';

/** What was decided, in short; in English if somebody wrote it. */
export const SummaryForm = z.object({
  html: z.string().trim().max(200_000, issue(errors.tooLong)).default(''),
  summaryEn: text(3000),
});

export type SummaryForm = z.output<typeof SummaryForm>;

/** What was said, and the promise or question that it made, with who answers by when. */
export const EntryForm = z
  .object({
    agendaItemId: orNothing(z.uuid()),
    speaker: z.enum(speakers),
    name: text(80),
    named: z.preprocess((value) => value !== undefined && value !== '', z.boolean()),
    text: z.string().trim().min(1, issue(errors.text)).max(3000, issue(errors.tooLong)),
    makes: z.enum(['nothing', 'question', 'promise']).default('nothing'),
    departmentId: orNothing(z.uuid()),
    staffId: orNothing(z.uuid()),
    dueOn: orNothing(z.string().trim().refine(isIsoDate, issue(errors.due))),
    key: z.string().regex(/^[\x21-\x7e]{8,100}$/),
  })
  .refine(({ makes, departmentId }) => makes === 'nothing' || departmentId !== undefined, {
    path: ['departmentId'],
    error: issue(errors.due),
  })
  .refine(({ makes, dueOn }) => makes === 'nothing' || dueOn !== undefined, {
    path: ['dueOn'],
    error: issue(errors.due),
  });
export type EntryForm = z.output<typeof EntryForm>;

/** Mends what was written; a promise that it made stays as it is, as its own record. */
export const EntryEdit = z.object({
  agendaItemId: orNothing(z.uuid()),
  speaker: z.enum(speakers),
  name: text(80),
  named: z.preprocess((value) => value !== undefined && value !== '', z.boolean()),
  text: z.string().trim().min(1, issue(errors.text)).max(3000, issue(errors.tooLong)),
});
export type EntryEdit = z.output<typeof EntryEdit>;

export const SubmitForm = z.object({ comment: text(1000) });

export const WithdrawForm = z.object({
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});

export const OverrideForm = z.object({
  rule: z.string().min(1).max(100),
  excerpt: z.string().max(200),
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});
export type OverrideForm = z.output<typeof OverrideForm>;
