import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { showcaseErrors as errors } from './text.ts';

const needed = (longest: number, missing: (typeof errors)[keyof typeof errors]) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');

export const mostSlugs = 10;

export const ShowcaseForm = z.object({
  name: needed(100, errors.name),
  description: needed(1000, errors.description),
  maker: needed(100, errors.maker),
  url: text(500)
    .refine((value) => value === '' || isWebAddress(value), issue(errors.url))
    .transform((value) => value || null),
  slugs: z
    .union([z.string(), z.array(z.string())], issue(errors.slugs))
    .transform((given) => [...new Set([given].flat())].filter(Boolean))
    .refine(({ length }) => length > 0, issue(errors.slugs))
    .refine(({ length }) => length <= mostSlugs, issue(errors.tooManySlugs)),
  pictureAlt: text(200),
  formKey: z.uuid().nullable().catch(null),
});
export type ShowcaseForm = z.output<typeof ShowcaseForm>;

export const ReportForm = z.object({ text: needed(1000, errors.report) });
export type ReportForm = z.output<typeof ReportForm>;

export const DecisionForm = z
  .object({ state: z.enum(['shown', 'declined'], issue(errors.state)), reason: text(500) })
  .refine(({ state, reason }) => state === 'shown' || reason !== '', {
    path: ['reason'],
    message: issue(errors.reason),
  });
export type DecisionForm = z.output<typeof DecisionForm>;

/** Only addresses of the web lead anywhere. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/.test(value) && URL.canParse(value);
}
