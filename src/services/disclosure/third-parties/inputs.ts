import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { thirdPartyErrors as errors } from './text.ts';

const words = (most: number, message: string) =>
  z.string(message).trim().min(1, message).max(most, message);
const day = (message: string) => z.string(message).refine(isIsoDate, message);

export const ConsultForm = z.object({
  name: words(80, issue(errors.name)),
  body: z.enum(['person', 'body'], issue(errors.body)).transform((value) => value === 'body'),
  address: words(200, issue(errors.address)),
  document: words(200, issue(errors.document)),
  about: words(1000, issue(errors.about)),
  dueOn: day(issue(errors.dueOn)),
});
export type ConsultForm = z.output<typeof ConsultForm>;

export const AnswerForm = z.object({
  thirdParty: z.string(),
  answer: z.enum(['consents', 'objects', 'silent'], issue(errors.answer)),
  answeredOn: day(issue(errors.answeredOn)),
});
export type AnswerForm = z.output<typeof AnswerForm>;
