import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { pointKinds } from '../model.ts';
import { orNothing } from '../series/inputs.ts';
import { deskErrors, formErrors as errors } from './text.ts';

const longest = 1000;

const key = z.string().regex(/^[\x21-\x7e]{8,100}$/);

export const QuestionForm = z.object({
  text: z.string().trim().min(1, issue(errors.text)).max(longest, issue(errors.long)),
  wish: z.enum(['public', 'private']).catch('private'),
  name: z.string().trim().max(60, issue(errors.long)).default(''),
  email: z
    .union([
      z.literal(''),
      z
        .string()
        .trim()
        .toLowerCase()
        .max(254)
        .pipe(z.email(issue(errors.email))),
    ])
    .default(''),
  key,
});
export type QuestionForm = z.output<typeof QuestionForm>;

/** What staff write down of what was asked or promised. */
export const PointForm = z.object({
  kind: z.enum(pointKinds),
  text: z.string().trim().min(1, issue(deskErrors.text)).max(longest, issue(errors.long)),
  departmentId: z.uuid(issue(deskErrors.department)),
  staffId: orNothing(z.uuid()),
  dueOn: z.string().trim().refine(isIsoDate, issue(deskErrors.due)),
  key,
});
export type PointForm = z.output<typeof PointForm>;

/** Name of the input for what became of a point: a page has one for each. */
export const outcomeName = (pointId: string): string => `outcome-${pointId}`;

export const SettleForm = z.object({
  outcome: z.string().trim().min(1, issue(deskErrors.outcome)).max(longest, issue(errors.long)),
});
export type SettleForm = z.output<typeof SettleForm>;
