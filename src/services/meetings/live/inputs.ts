import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { deskErrors as pointErrors } from '../points/text.ts';
import { orNothing } from '../series/inputs.ts';
import { hidingReasons, longestQuestion, voteKinds } from './model.ts';
import { formErrors as errors } from './text.ts';

const key = z.string().regex(/^[\x21-\x7e]{8,100}$/);
const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

export const LiveQuestionForm = z.object({
  text: z.string().trim().min(1, issue(errors.text)).max(longestQuestion, issue(errors.long)),
  key,
});
export type LiveQuestionForm = z.output<typeof LiveQuestionForm>;

export const BallotForm = z.object({ choice: z.string().max(40).min(1, issue(errors.choice)) });

export const SettingsForm = z.object({ codeRequired: ticked, questionsOpen: ticked });
export type SettingsForm = z.output<typeof SettingsForm>;

const lines = z
  .string()
  .max(1000, issue(errors.long))
  .default('')
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

export const VoteForm = z
  .object({
    kind: z.enum(voteKinds, issue(errors.kind)),
    title: z.string().trim().min(1, issue(errors.title)).max(120, issue(errors.long)),
    options: lines,
  })
  .refine(({ kind, options }) => kind !== 'choices' || (options.length > 1 && options.length < 9), {
    path: ['options'],
    error: issue(errors.options),
  });
export type VoteForm = z.output<typeof VoteForm>;

export const HideForm = z.object({ reason: z.enum(hidingReasons, issue(errors.reason)) });

export const AnsweredForm = z.object({
  note: z.string().trim().min(1, issue(errors.note)).max(500, issue(errors.long)),
});

export const PromiseForm = z.object({
  text: z.string().trim().min(1, issue(errors.promise)).max(1000, issue(errors.long)),
  departmentId: z.uuid(issue(pointErrors.department)),
  staffId: orNothing(z.uuid()),
  dueOn: z.string().trim().refine(isIsoDate, issue(pointErrors.due)),
});
export type PromiseForm = z.output<typeof PromiseForm>;
