import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { requestStates } from '../schema.ts';
import { requestErrors as errors } from './text.ts';

const text = z.string().trim().max(1000, issue(errors.tooLong)).default('');

export const RequestForm = z.object({
  wanted: z.string().trim().min(1, issue(errors.wanted)).max(1000, issue(errors.tooLong)),
  purpose: text,
});
export type RequestForm = z.output<typeof RequestForm>;

export const AnswerForm = z
  .object({
    state: z.enum(requestStates, issue(errors.state)),
    answer: text,
    slug: z
      .string()
      .trim()
      .default('')
      .transform((value) => value || undefined),
    shown: z.literal('on').optional().transform(Boolean),
  })
  .refine(({ state, answer }) => answer !== '' || !['opened', 'declined'].includes(state), {
    path: ['answer'],
    message: issue(errors.answer),
  });
export type AnswerForm = z.output<typeof AnswerForm>;
