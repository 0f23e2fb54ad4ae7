import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { answerOutcomes } from './model.ts';
import { fieldErrors } from './text.ts';

const longest = 10_000;
const words = (missing: Parameters<typeof issue>[0]) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(fieldErrors.long));

export const AnswerForm = z.object({
  text: words(fieldErrors.text),
  reason: words(fieldErrors.reason),
  outcome: z.enum(answerOutcomes, issue(fieldErrors.outcome)),
});
export type AnswerForm = z.output<typeof AnswerForm>;
