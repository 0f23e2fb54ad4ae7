import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { appealErrors as errors } from './text.ts';

const words = (missing: Parameters<typeof issue>[0]) =>
  z.string().trim().min(1, issue(missing)).max(2000, issue(errors.long));

export const AppealForm = z.object({ text: words(errors.text) });

export const SettlementForm = z.object({
  outcome: z.enum(['shown', 'upheld'], issue(errors.outcome)),
  answer: words(errors.answer),
});
/** As it is typed: what is none of the two outcomes is refused. */
export interface SettlementForm {
  readonly outcome: string;
  readonly answer: string;
}
